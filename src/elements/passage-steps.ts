import { liveMapWords } from '@/text/live-map.ts';
import { mapWords } from '@/text/map.ts';
import type { LabelledPassage } from './passage-labels.ts';

/** What stepping through passages needs of the map that lists them. */
export interface StepsEvents {
  /** Says where the reader has come to. */
  readonly onStep: (words: string) => void;
  /** Brings the reader back to the map. */
  readonly onReturn: () => void;
  /** Lets the place go. */
  readonly onClose: () => void;
}

/** The passages that name a chosen place, as a list in the map's panel and as steps that go from one to the next. */
export class PassageSteps {
  readonly #passages: readonly LabelledPassage[];
  readonly #events: StepsEvents;
  /** The steps that stand in the passage that the reader has come to, so that the next is at hand. */
  readonly #bar: HTMLElement;
  readonly #position = document.createElement('span');
  readonly #entries: HTMLButtonElement[];
  readonly #abort = new AbortController();
  #at = -1;

  constructor(passages: readonly LabelledPassage[], events: StepsEvents) {
    this.#passages = passages;
    this.#events = events;
    this.#bar = document.createElement('p');
    this.#bar.className = 'passage-steps';
    this.#bar.dataset['searchSkip'] = '';
    this.#bar.append(this.#position, ...this.#buttons(), button(liveMapWords.backToMap, () => void events.onReturn()));
    this.#entries = passages.map(({ label }, index) => button(label, () => void this.#go(index)));
    document.addEventListener(
      'keydown',
      ({ key, target }) => {
        const passage = this.#bar.parentElement;
        if (key === 'Escape' && passage !== null && target instanceof Node && passage.contains(target)) events.onClose();
      },
      { signal: this.#abort.signal },
    );
  }

  /** How often the page names the place, the steps, and the list of the passages. */
  panelPart(): HTMLElement {
    const part = document.createElement('div');
    part.className = 'map__passages';
    const count = mapWords.passages(this.#passages.length);
    if (this.#passages.length === 0) {
      part.textContent = count;
      return part;
    }
    const steps = document.createElement('span');
    steps.className = 'map__steps';
    steps.append(...this.#buttons());
    const details = document.createElement('details');
    const summary = document.createElement('summary');
    summary.textContent = count;
    const list = document.createElement('ol');
    list.className = 'map__passage-list';
    for (const entry of this.#entries) {
      const item = document.createElement('li');
      item.append(entry);
      list.append(item);
    }
    details.append(summary, list);
    part.append(details, steps);
    return part;
  }

  /** Takes the steps out of the prose again; the focus that was in them goes to their passage. */
  remove(): void {
    this.#abort.abort();
    const passage = this.#bar.parentElement;
    if (passage !== null && this.#bar.contains(document.activeElement)) focusPassage(passage);
    this.#bar.remove();
  }

  #buttons(): HTMLButtonElement[] {
    const count = this.#passages.length;
    return [
      button(liveMapWords.previousPassage, () => void this.#go((Math.max(this.#at, 0) + count - 1) % count)),
      button(liveMapWords.nextPassage, () => void this.#go((this.#at + 1) % count)),
    ];
  }

  /** Brings a passage under the header, gives it the focus and says which it is. */
  #go(index: number): void {
    const passage = this.#passages[index];
    if (passage === undefined) return;
    const { element, label } = passage;
    this.#at = index;
    for (const [at, entry] of this.#entries.entries()) entry.ariaCurrent = at === index ? 'true' : null;
    const position = liveMapWords.position(index + 1, this.#passages.length);
    this.#position.textContent = position;
    element.prepend(this.#bar);
    // `scroll-padding` keeps it clear of the header that stays.
    element.scrollIntoView({ block: 'start' });
    focusPassage(element);
    this.#events.onStep(`${position}：${label}`);
  }
}

/** Gives a passage the focus, which it cannot have by itself, for as long as it keeps it. */
function focusPassage(passage: HTMLElement): void {
  const release = (): void => {
    // It is still the active element where the window has lost the focus, and not the passage.
    if (document.activeElement === passage) return;
    passage.removeEventListener('blur', release);
    passage.removeAttribute('tabindex');
  };
  passage.tabIndex = -1;
  passage.addEventListener('blur', release);
  passage.focus({ preventScroll: true });
}

function button(words: string, act: () => void): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = words;
  element.addEventListener('click', act);
  return element;
}
