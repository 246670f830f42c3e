/**
 * Colours places of the page's text. Browsers with custom highlights leave the document alone. In the others the text is
 * wrapped in `<mark>`, exactly until it is cleared: an overlay of boxes would have to follow every table that scrolls or
 * is sorted and every font that arrives, and marks go where their text goes.
 */
import type { Place } from './places.ts';

/** Places that are coloured. */
export interface Paint {
  /** Where the place of that number is now. */
  readonly rangeOf: (index: number) => Range | undefined;
  /** The same from its first piece to its last, with what stands between them. */
  readonly extentOf: (index: number) => Range | undefined;
  /** Brings out one place, or none. */
  readonly emphasise: (index: number) => void;
  /** Whether every place still has its text: what is sorted or drawn anew takes it away. */
  readonly isWhole: () => boolean;
  /** Leaves the page as it was. */
  readonly remove: () => void;
}

/**
 * Colours `places` of `nodes`.
 * @param name that of the highlight in the style sheet, and the class of the `<mark>`s; the place that is brought out has
 * `<name>-current`, and a `<mark>` of it `data-current`
 */
export function paint(nodes: readonly Text[], places: readonly Place[], name: string): Paint {
  return 'highlights' in CSS && typeof Highlight === 'function' ? paintHighlights(nodes, places, name) : paintElements(nodes, places, name);
}

function paintHighlights(nodes: readonly Text[], places: readonly Place[], name: string): Paint {
  const currentName = `${name}-current`;
  const ranges = places.map((place) => rangesOf(nodes, place));
  CSS.highlights.set(name, new Highlight(...ranges.flat()));
  return {
    rangeOf: (index) => ranges[index]?.[0],
    extentOf: (index) => {
      const [first, last] = [ranges[index]?.[0], ranges[index]?.at(-1)];
      if (!first || !last) return undefined;
      const extent = first.cloneRange();
      extent.setEnd(last.endContainer, last.endOffset);
      return extent;
    },
    emphasise: (index) => {
      const current = new Highlight(...(ranges[index] ?? []));
      current.priority = 1;
      CSS.highlights.set(currentName, current);
    },
    isWhole: () => ranges.flat().every(({ collapsed }) => !collapsed),
    remove: () => {
      CSS.highlights.delete(name);
      CSS.highlights.delete(currentName);
    },
  };
}

/** One range for a place, or one for each piece where text that was not searched stands between them. */
function rangesOf(nodes: readonly Text[], { pieces, words }: Place): readonly Range[] {
  const [first, last] = [pieces[0], pieces.at(-1)];
  const [start, end] = [first && nodes[first.text], last && nodes[last.text]];
  if (!first || !last || !start || !end) return [];
  const whole = rangeBetween(start, first.start, end, last.end);
  if (String(whole) === words) return [whole];
  return pieces.flatMap((piece) => {
    const node = nodes[piece.text];
    return node ? [rangeBetween(node, piece.start, node, piece.end)] : [];
  });
}

function rangeBetween(start: Text, from: number, end: Text, to: number): Range {
  const range = document.createRange();
  range.setStart(start, from);
  range.setEnd(end, to);
  return range;
}

function paintElements(nodes: readonly Text[], places: readonly Place[], name: string): Paint {
  const marks: HTMLElement[][] = places.map(() => []);
  /** All that is put into the page, what stands inside before what stands around it. */
  const added: HTMLElement[] = [];
  for (const [at, node] of nodes.entries()) {
    const pieces = places.flatMap(({ pieces }, place) => pieces.filter(({ text }) => text === at).map((piece) => ({ ...piece, place })));
    if (pieces.length === 0) continue;
    if (isItem(node)) added.push(wrapped(node, 'span'));
    // From the end, so that what stands before keeps its offsets; of two that overlap the second gets what the first leaves.
    let rest = node.data.length;
    for (const { start, end, place } of pieces.toReversed()) {
      if (start >= rest) continue;
      if (end < rest) node.splitText(end);
      const mark = wrapped(node.splitText(start), 'mark');
      mark.className = name;
      added.unshift(mark);
      marks[place]?.unshift(mark);
      rest = start;
    }
  }
  const extentOf = (index: number): Range | undefined => {
    const [first, last] = [marks[index]?.[0], marks[index]?.at(-1)];
    if (!first || !last) return undefined;
    const range = document.createRange();
    range.setStartBefore(first);
    range.setEndAfter(last);
    return range;
  };
  return {
    rangeOf: extentOf,
    extentOf,
    emphasise: (index) => {
      for (const [place, parts] of marks.entries()) for (const mark of parts) mark.toggleAttribute('data-current', place === index);
    },
    isWhole: () => marks.flat().every(({ isConnected }) => isConnected),
    remove: () => {
      for (const element of added) {
        const parent = element.parentNode;
        element.replaceWith(...element.childNodes);
        parent?.normalize();
      }
    },
  };
}

/** Puts an element round a text. */
function wrapped(text: Text, name: 'mark' | 'span'): HTMLElement {
  const element = document.createElement(name);
  text.replaceWith(element);
  element.append(text);
  return element;
}

/** Whether the text is an item of a flexible box or a grid: in pieces it would be several, so it gets a box of its own. */
function isItem({ parentElement }: Text): boolean {
  return parentElement !== null && /flex|grid/.test(getComputedStyle(parentElement).display);
}
