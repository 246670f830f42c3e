/** The texts of a page that a passage can be of, and what a reader has selected of them. */
import { ownerOf, readTexts } from '../marked-text/page-texts.ts';
import { type Extent, findPassages } from './passage-address.ts';

const HEADINGS = 'h1, h2, h3';

/** A passage of a page. */
export interface Passage extends Extent {
  /** The text nodes that are read as one. */
  readonly nodes: readonly Text[];
}

/** The texts of `nodes`, read as one. */
export function joined(nodes: readonly Text[]): string {
  return nodes.map(({ data }) => data).join('');
}

/**
 * What of the page's text a range holds: of a figure, when it lies in one, and of the prose otherwise, over the figures that
 * stand between. `undefined` when that is nothing, or headings only, which have addresses of their own.
 */
export function passageIn(main: HTMLElement, range: Range): Passage | undefined {
  const { commonAncestorContainer: common } = range;
  const figure = (common instanceof Element ? common : common.parentElement)?.closest<HTMLElement>('figure[id]');
  const nodes = figure ? readTexts(figure) : proseOf(main);
  let [at, from, to, isText] = [0, -1, -1, false];
  for (const node of nodes) {
    const start = node === range.startContainer ? range.startOffset : 0;
    const end = node === range.endContainer ? range.endOffset : node.length;
    if (start < end && range.intersectsNode(node)) {
      if (from < 0) from = at + start;
      to = at + end;
      isText ||= node.data.slice(start, end).trim() !== '' && !node.parentElement?.closest(HEADINGS);
    }
    at += node.length;
  }
  return isText ? { nodes, from, to } : undefined;
}

/** The texts that are looked through before the passage's own where an address has lost its fragment. */
export function textsBefore(main: HTMLElement, { nodes }: Passage): readonly string[] {
  const parts = partsOf(main);
  return parts.slice(0, parts.findIndex(([first]) => first === nodes[0])).map(joined);
}

/** Where the page has the passage of an address: under its target if it is there, or else the first. */
export function passageAt(main: HTMLElement, words: string, target: HTMLElement | null): Passage | undefined {
  const figure = target?.closest<HTMLElement>('figure[id]');
  for (const nodes of [...(figure ? [readTexts(figure)] : []), ...partsOf(main)]) {
    const passages = findPassages(joined(nodes), words).map((extent) => ({ nodes, ...extent }));
    const under = passages.find((passage) => target !== null && isAfter(nodeAt(passage, passage.from), target));
    const found = under ?? passages[0];
    if (found) return found;
  }
  return undefined;
}

/** The claim, figure or heading that a passage begins under; empty when there is none. */
export function idOver(passage: Passage): string {
  const start = nodeAt(passage, passage.from)?.parentElement;
  const own = start?.closest<HTMLElement>('.claim[id], figure[id]');
  return (own ?? (start ? ownerOf(start) : undefined))?.id ?? '';
}

/** The text node with the character at that offset. */
export function nodeAt({ nodes }: Pick<Passage, 'nodes'>, offset: number): Text | undefined {
  let end = 0;
  return nodes.find(({ length }) => (end += length) > offset);
}

/** The prose of the page, then its figures. */
function partsOf(main: HTMLElement): readonly (readonly Text[])[] {
  return [proseOf(main), ...[...main.querySelectorAll<HTMLElement>('figure[id]')].map(readTexts)];
}

function proseOf(main: HTMLElement): readonly Text[] {
  return readTexts(main).filter(({ parentElement }) => parentElement?.closest('figure') === null);
}

function isAfter(node: Text | undefined, target: HTMLElement): boolean {
  return node !== undefined && (target.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
