/**
 * The line at the foot of the window that says what is marked, leads from one place to the next, and clears the marks.
 * In the document it follows what the reader was led to: there Tab goes on.
 */
import { searchArrivalWords as words } from '@/text/search-arrival.ts';

/** What the buttons of the bar do. */
export interface BarEvents {
  /** To the place before or after, or to the only one. */
  readonly onStep: (step: 1 | -1) => void;
  readonly onClear: () => void;
}

/** The bar, on the page. */
export interface Bar {
  readonly element: HTMLElement;
  /**
   * Shows what is marked and how many or which of them, which a screen reader says.
   * @param unseen what only the screen reader says after it
   */
  readonly say: (marked: string, places: string, unseen?: string) => void;
}

/** Puts the bar after `place`, still without words: a screen reader says what comes into it later. */
export function addBar(place: ChildNode, count: number, { onStep, onClear }: BarEvents): Bar {
  const element = document.createElement('section');
  element.className = 'search-arrival-bar';
  element.ariaLabel = words.bar;
  element.dataset['searchSkip'] = '';
  const status = document.createElement('p');
  status.role = 'status';
  const steps =
    count > 1
      ? [button(words.previous, () => void onStep(-1)), button(words.next, () => void onStep(1))]
      : [button(words.only, () => void onStep(1))];
  const clear = button(words.clear, onClear);
  clear.append(' ', span('search-arrival-bar__key', words.clearKey));
  clear.setAttribute('aria-keyshortcuts', 'Escape');
  element.append(status, ...steps, clear);
  // Above all of the page, whatever contains it or stays in the window; where a browser cannot, it lies where it is.
  element.setAttribute('popover', 'manual');
  place.after(element);
  if ('showPopover' in element) element.showPopover();
  return {
    element,
    say: (marked, places, unseen = '') => {
      const [name, rest] = [span('search-arrival-bar__words', marked), span('search-arrival-bar__places', places)];
      status.replaceChildren(name, ' ', rest, ...(unseen === '' ? [] : [span('visually-hidden', unseen)]));
    },
  };
}

function span(name: string, text: string): HTMLElement {
  const made = document.createElement('span');
  made.className = name;
  made.textContent = text;
  return made;
}

function button(label: string, act: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = label;
  made.addEventListener('click', act);
  return made;
}
