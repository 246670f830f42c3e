/** The line at the foot of the window that says what is marked, leads from one place to the next, and clears the marks. */
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
   * Shows a line, which a screen reader says.
   * @param unseen what only the screen reader says after it
   */
  readonly say: (line: string, unseen?: string) => void;
}

/** Puts the bar at the end of the page, still without words: a screen reader says what comes into it later. */
export function addBar(count: number, { onStep, onClear }: BarEvents): Bar {
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
  element.append(status, ...steps, button(words.clear, onClear));
  document.body.append(element);
  return {
    element,
    say: (line, unseen = '') => {
      const rest = document.createElement('span');
      rest.className = 'visually-hidden';
      rest.textContent = unseen;
      status.replaceChildren(line, ...(unseen === '' ? [] : [rest]));
    },
  };
}

function button(label: string, act: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = label;
  made.addEventListener('click', act);
  return made;
}
