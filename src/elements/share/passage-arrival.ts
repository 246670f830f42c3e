/**
 * Shows the passage that a link leads to: finds it in the text as it is now, brings it to the middle of the window and marks
 * it, until the reader has done with it. Where the text is no longer there, that is said, and the page stays at the fragment.
 */
import sheet from '@/styles/passage-arrival-index.css?url';
import { passageWords as words } from '@/text/passage.ts';
import { isReturn } from '../arrival/visit.ts';
import { awaitSheet } from '../await-sheet.ts';
import { bringToMiddle, unfold } from '../marked-text/bring-into-view.ts';
import { focusOnce } from '../marked-text/focus-once.ts';
import { onFreeEscape } from '../marked-text/free-escape.ts';
import { addMarksBar, type Bar, barButton } from '../marked-text/marks-bar.ts';
import { type Paint, paint } from '../marked-text/paint-text.ts';
import { placeBetween } from '../marked-text/places.ts';
import { readPassage, withoutPassage } from './passage-address.ts';
import { nodeAt, type Passage, passageAt } from './passage-texts.ts';

/** Name of the highlight in the style sheet. */
const HIGHLIGHT = 'passage';

/** What is shown of the address. */
let shown: { readonly words: string; readonly id: string; readonly bar: PassageBar } | undefined;

/** Shows the passage that the address asks for, if there is one, now and whenever the reader goes back to one; to be called once a page. */
export async function showPassage(): Promise<void> {
  if (readPassage(location.search) !== '') await awaitSheet(sheet);
  read(!isReturn());
  // Links on the page, Back and Forward.
  window.addEventListener('popstate', follow);
}

/** @param mayMove whether the page may scroll; who comes back finds it as they left it */
function read(mayMove: boolean): void {
  shown?.bar.remove();
  shown = undefined;
  const asked = readPassage(location.search);
  const main = document.querySelector('main');
  if (asked === '' || main === null) return;
  void awaitSheet(sheet);
  // Until the reader goes elsewhere: the target would be marked anew if this went with the bar.
  document.documentElement.dataset['passage'] = idAsked();
  const target = document.querySelector<HTMLElement>('main :target');
  const passage = passageAt(main, asked, target);
  const bar = passage ? new MarkedPassage(main, passage, () => passageAt(main, asked, target), mayMove) : new MissingPassage(main, target, asked);
  shown = { words: asked, id: idAsked(), bar };
}

function follow(): void {
  const { dataset } = document.documentElement;
  if (idAsked() !== dataset['passage']) delete dataset['passage'];
  if (readPassage(location.search) !== (shown?.words ?? '')) read(false);
  else if (shown !== undefined && idAsked() !== shown.id) {
    // A link has led on to another part of the page: its address is not that of the passage any more.
    shown.bar.remove();
    shown = undefined;
    forget();
  }
}

/** The id in the fragment, without what a chat program has added, which may be taken off by now. */
function idAsked(): string {
  return /^#[\w-]*/.exec(location.hash)?.[0] ?? '';
}

/** Takes the passage out of the address, so that it leads to what the page shows. */
function forget(): void {
  history.replaceState(history.state, '', location.pathname + withoutPassage(location.search) + location.hash);
}

/** A bar with what it marks. */
interface PassageBar {
  /** Takes it away; the address stays. */
  readonly remove: () => void;
}

/** The reader has done with the passage. */
function clear(bar: PassageBar): void {
  bar.remove();
  shown = undefined;
  forget();
}

/** A passage, its mark and its bar, until they are taken away. */
class MarkedPassage implements PassageBar {
  readonly #abort = new AbortController();
  readonly #bar: Bar;
  #paint: Paint;
  /** Where the focus goes that was in the bar. */
  #start: HTMLElement | null;

  /** @param find where it is after the page has changed */
  constructor(main: HTMLElement, passage: Passage, find: () => Passage | undefined, mayMove: boolean) {
    // Before marking, which may part the texts.
    const place = placeOfBar(passage) ?? main;
    this.#start = startOf(passage);
    this.#paint = painted(passage);
    const back = barButton(words.back, () => void this.#bring());
    this.#bar = addMarksBar(place, {
      name: 'passage-bar',
      label: words.bar,
      controls: [back],
      clear: words.clear,
      clearKey: words.clearKey,
      onClear: () => void clear(this),
    });
    const { signal } = this.#abort;
    onFreeEscape(() => void clear(this), signal);
    // A table that is sorted takes its texts out and puts them in again.
    const observer = new MutationObserver(() => {
      if (this.#paint.isWhole()) return;
      this.#paint.remove();
      const found = find();
      if (found) [this.#start, this.#paint] = [startOf(found), painted(found)];
      else clear(this);
      // What marking has changed itself.
      observer.takeRecords();
    });
    observer.observe(main, { childList: true, subtree: true });
    signal.addEventListener('abort', () => void observer.disconnect());
    if (mayMove) this.#bring();
    // A screen reader says what comes into the bar.
    requestAnimationFrame(() => void (signal.aborted || this.#bar.say(words.arrived, '')));
  }

  remove(): void {
    this.#abort.abort();
    const hadFocus = this.#bar.element.contains(document.activeElement);
    this.#paint.remove();
    this.#bar.element.remove();
    if (hadFocus && this.#start !== null) focusOnce(this.#start);
  }

  #bring(): void {
    const extent = this.#paint.extentOf(0);
    if (!extent) return;
    unfold(extent);
    bringToMiddle(extent, this.#bar.element);
  }
}

/** The line that says that a passage is not there any more. */
class MissingPassage implements PassageBar {
  readonly #bar: Bar;
  readonly #abort = new AbortController();
  /** Where the focus goes that was in the bar. */
  readonly #start: HTMLElement;

  constructor(main: HTMLElement, target: HTMLElement | null, asked: string) {
    const search = document.createElement('a');
    search.href = `/search/?q=${encodeURIComponent(asked.split('~').find((part) => part !== '') ?? '')}`;
    search.textContent = words.search;
    this.#start = target ?? main.querySelector('h1') ?? main;
    this.#bar = addMarksBar(this.#start, {
      name: 'passage-bar',
      label: words.bar,
      controls: [search],
      clear: words.close,
      clearKey: words.clearKey,
      onClear: () => void clear(this),
    });
    onFreeEscape(() => void clear(this), this.#abort.signal);
    requestAnimationFrame(() => void this.#bar.say(words.missing, target === null ? words.rewritten : words.stoodHere));
  }

  remove(): void {
    this.#abort.abort();
    const hadFocus = this.#bar.element.contains(document.activeElement);
    this.#bar.element.remove();
    if (hadFocus) focusOnce(this.#start);
  }
}

function painted({ nodes, from, to }: Passage): Paint {
  return paint(nodes, [placeBetween(nodes.map(({ data }) => data), from, to)], HIGHLIGHT);
}

function startOf(passage: Passage): HTMLElement | null {
  return nodeAt(passage, passage.from)?.parentElement ?? null;
}

/** What the bar follows: the paragraph, item or table that the passage ends in. */
function placeOfBar(passage: Passage): ChildNode | undefined {
  const block = nodeAt(passage, passage.to - 1)?.parentElement?.closest('p, li, table, figcaption, main > *');
  return (block?.localName === 'li' ? block.lastChild : block) ?? undefined;
}
