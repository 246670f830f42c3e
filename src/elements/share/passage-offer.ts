/** Offers a link to the passage that a reader has selected: a button at its end, or on a touch screen a bar at the foot of the window. */
import sheet from '@/styles/passage-link-index.css?url';
import { passageWords as words } from '@/text/passage.ts';
import { onceWatched } from '../arrival/live-region.ts';
import { awaitSheet } from '../await-sheet.ts';
import { importAnew } from '../import-anew.ts';
import { focusOnce } from '../marked-text/focus-once.ts';
import { onFreeEscape } from '../marked-text/free-escape.ts';
import { copyText } from './copy-text.ts';
import { pageTitle } from './page-title.ts';
import { passageAddress, passageParameter } from './passage-address.ts';
import { idOver, joined, type Passage, passageIn, textsBefore } from './passage-texts.ts';

/** Milliseconds without a change until a selection is taken as made. */
const CALM = 200;

/** Least room between the button and the edges of the window, in CSS pixels. */
const MARGIN = 16;

/** Characters of the passage that its title gives. */
const TITLE = 20;

const importShare = importAnew(() => import('./offer-address.ts'));

/** Offers links to passages from now on, beginning with what is selected now. */
export function offerPassages(): void {
  const main = document.querySelector<HTMLElement>('main[data-passages]');
  if (main === null) return;
  let offer: PassageOffer | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  // The selection that has brought this script may have been made with keys, which it has not heard.
  let [isDragging, isByKey] = [false, true];

  const settle = (): void => {
    clearTimeout(timer);
    if (isDragging) return;
    const made = offerFor(main);
    // What was copied shows a bubble of its own, which may take the selection.
    if (made === undefined && offer?.isUsed === true) return;
    if (made?.address === offer?.address) return;
    offer?.remove();
    offer = made && new PassageOffer(made, isByKey);
  };
  const wait = (): void => {
    clearTimeout(timer);
    timer = setTimeout(settle, CALM);
  };
  document.addEventListener('selectionchange', () => {
    if (isDragging) {
      offer?.remove();
      offer = undefined;
    }
    wait();
  });
  const onPointer = ({ type, pointerType, buttons, target }: PointerEvent): void => {
    const wasDragging = isDragging;
    isDragging = pointerType === 'mouse' && (buttons & 1) === 1;
    if (wasDragging && !isDragging) wait();
    if (type !== 'pointerdown') return;
    isByKey = false;
    if (target instanceof Element && target.closest('dialog, .passage-link, .share-bubble') === null) offer?.release();
  };
  // The button may be let go outside the window: the next movement tells.
  for (const type of ['pointerdown', 'pointermove', 'pointerup'] as const) document.addEventListener(type, onPointer, { passive: true });
  document.addEventListener('keydown', (event) => {
    isByKey = true;
    const { key, altKey, ctrlKey, metaKey, shiftKey } = event;
    if (key !== 'Tab' || altKey || ctrlKey || metaKey || shiftKey || document.activeElement !== document.body) return;
    // From a selection the key leads on to what it offers, whatever links stand in it.
    if (offer?.focus() === true) event.preventDefault();
  });
  wait();
}

/** A link that can be offered. */
interface Offered {
  readonly address: string;
  readonly title: string;
  readonly range: Range;
  /** Where the reader has ended the selection: the last line of it, or the first. */
  readonly isForward: boolean;
}

function offerFor(main: HTMLElement): Offered | undefined {
  const selection = getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0).cloneRange();
  const passage = passageIn(main, range);
  if (passage === undefined) return undefined;
  const text = joined(passage.nodes);
  const parameter = passageParameter(text, passage, textsBefore(main, passage));
  if (parameter === undefined) return undefined;
  return {
    address: passageAddress(location.origin + location.pathname, parameter, idOver(passage)),
    title: titleOf(text, passage),
    range,
    isForward: selection.focusNode === range.endContainer && selection.focusOffset === range.endOffset,
  };
}

function titleOf(text: string, { from, to }: Passage): string {
  const characters = [...text.slice(from, to).replace(/\s+/gu, ' ').trim()];
  const start = characters.slice(0, TITLE).join('') + (characters.length > TITLE ? '…' : '');
  return words.title(pageTitle(), start);
}

/** The button for one passage, until it is taken away. */
class PassageOffer {
  readonly address: string;
  readonly range: Range;
  readonly #element = document.createElement('div');
  readonly #button = document.createElement('button');
  readonly #status = document.createElement('span');
  readonly #abort = new AbortController();
  #isUsed = false;

  constructor({ address, title, range, isForward }: Offered, isByKey: boolean) {
    this.address = address;
    this.range = range;
    this.#element.className = 'passage-link';
    this.#element.dataset['searchSkip'] = '';
    this.#button.type = 'button';
    this.#button.textContent = words.copy;
    this.#status.role = 'status';
    this.#status.className = 'visually-hidden';
    this.#element.append(this.#button, this.#status);
    // The selection stays where it is.
    this.#element.addEventListener('mousedown', (event) => void event.preventDefault());
    this.#button.addEventListener('click', () => void this.#copy(title));
    onFreeEscape(() => void this.remove(), this.#abort.signal);
    // Without its look the button stands at the foot of the passage.
    void awaitSheet(sheet).then(() => void (this.#abort.signal.aborted || this.#show(isForward, isByKey)));
  }

  /** Whether the link was asked for, and the reader has not turned to anything else since. */
  get isUsed(): boolean {
    return this.#isUsed;
  }

  /** The reader has turned to something else. */
  release(): void {
    this.#isUsed = false;
  }

  /** Gives the button the focus, and says whether it can have it. */
  focus(): boolean {
    if (!this.#element.isConnected) return false;
    this.#button.focus({ preventScroll: true });
    return true;
  }

  /** Takes the button away; the focus that was on it goes to the passage. */
  remove(): void {
    this.#abort.abort();
    const hadFocus = this.#element.contains(document.activeElement);
    this.#element.remove();
    const { endContainer: end } = this.range;
    const place = end instanceof HTMLElement ? end : end.parentElement;
    if (hadFocus && place?.isConnected === true) focusOnce(place);
  }

  #show(isForward: boolean, isByKey: boolean): void {
    const { endContainer: end } = this.range;
    const place = (end instanceof Element ? end : end.parentElement)?.closest('p, li, table, figcaption, main > *');
    if (place && 'showPopover' in this.#element) {
      // Tab goes on from there. Above all of the page, whatever contains it.
      if (place.localName === 'li') place.append(this.#element);
      else place.after(this.#element);
      this.#element.popover = 'manual';
      this.#element.showPopover();
    } else document.body.append(this.#element);
    this.#place(isForward);
    if (isByKey) onceWatched(this.#status, () => (this.#status.textContent = words.offered));
  }

  /** Under the last line of the selection, or above the first where it was ended there; within the window. */
  #place(isForward: boolean): void {
    const lines = [...this.range.getClientRects()].filter(({ width }) => width > 0);
    const line = isForward ? lines.at(-1) : lines[0];
    if (line === undefined) return;
    const { offsetWidth: width, offsetHeight: height } = this.#element;
    const edge = isForward ? line.right : line.left;
    const below = isForward ? line.bottom + height < innerHeight : line.top - height < 0;
    const room = document.documentElement.clientWidth - width - MARGIN;
    const left = Math.max(MARGIN, Math.min(edge - width / 2, room));
    const top = below ? line.bottom : line.top - height;
    this.#element.style.setProperty('--passage-left', `${left + scrollX}px`);
    this.#element.style.setProperty('--passage-top', `${top + scrollY}px`);
  }

  async #copy(title: string): Promise<void> {
    this.#isUsed = true;
    // At once, and not when the rest is here: Safari lets a page copy only while the click is being handled.
    const copied = copyText(this.address);
    try {
      const { offerCopied } = await importShare();
      await offerCopied(this.#button, { address: this.address, title }, copied);
    } catch {
      this.#button.textContent = (await copied) ? words.copied : words.failed;
    }
  }
}
