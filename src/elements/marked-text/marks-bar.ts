/**
 * The line at the foot of the window that says what is marked, leads there, and clears the marks. In the document it
 * follows what the reader was led to: there Tab goes on.
 */

/** What a bar is made of. */
export interface BarParts {
  /** Its class beside `marks-bar`. */
  readonly name: string;
  /** What a screen reader calls it. */
  readonly label: string;
  /** What stands between the words and the button that clears. */
  readonly controls: readonly HTMLElement[];
  /** What the button says that clears, and the key that does the same. */
  readonly clear: string;
  readonly clearKey: string;
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

/** Puts a bar after `place`, still without words: a screen reader says what comes into it later. */
export function addMarksBar(place: ChildNode, { name, label, controls, clear, clearKey, onClear }: BarParts): Bar {
  const element = document.createElement('section');
  element.className = `marks-bar ${name}`;
  element.ariaLabel = label;
  element.dataset['searchSkip'] = '';
  const status = document.createElement('p');
  status.role = 'status';
  const clearButton = barButton(clear, onClear);
  clearButton.append(' ', span('marks-bar__key', clearKey));
  clearButton.setAttribute('aria-keyshortcuts', 'Escape');
  element.append(status, ...controls, clearButton);
  // Above all of the page, whatever contains it or stays in the window; where a browser cannot, it lies where it is.
  element.setAttribute('popover', 'manual');
  place.after(element);
  if ('showPopover' in element) element.showPopover();
  return {
    element,
    say: (marked, places, unseen = '') => {
      const [words, rest] = [span('marks-bar__words', marked), span('marks-bar__places', places)];
      status.replaceChildren(words, ' ', rest, ...(unseen === '' ? [] : [span('visually-hidden', unseen)]));
    },
  };
}

/** A button of a bar. */
export function barButton(label: string, act: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = label;
  made.addEventListener('click', act);
  return made;
}

function span(name: string, text: string): HTMLElement {
  const made = document.createElement('span');
  made.className = name;
  made.textContent = text;
  return made;
}
