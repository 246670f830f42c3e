/** Places, figures and terms that a query names, as they are shown above the sections. */
import type { DirectHit, FigureHit, Locator, PlaceHit } from '../../search/names/names.ts';
import { directWords as words } from '../../text/search-direct.ts';
import { element, markedNodes } from './search-view.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** Radius of a dot, in units of the locator. */
const DOT = 6;

/**
 * The nodes for these hits, none for none. In the dialog one `role="group"` of `a[role="option"][data-direct]`, which
 * still want an id each; on the page a section with a list of `a[data-direct]`.
 */
export function directNodes(hits: readonly DirectHit[], view: 'dialog' | 'page'): readonly Node[] {
  if (hits.length === 0) return [];
  if (view === 'dialog') {
    const links = hits.map((hit) => linkNode(hit, { role: 'option', 'aria-selected': 'false', tabindex: '-1' }));
    return [element('div', { role: 'group', 'aria-label': words.group, class: 'search-direct' }, ...links)];
  }
  const items = hits.map((hit) => element('li', { class: `search-direct__item search-direct__item--${hit.kind}` }, linkNode(hit, {})));
  return [element('section', { 'aria-label': words.group }, element('ul', { class: 'search-direct' }, ...items))];
}

function linkNode(hit: DirectHit, attributes: Readonly<Record<string, string>>): HTMLAnchorElement {
  return element(
    'a',
    { ...attributes, href: hit.url, class: `search-direct__link search-direct__link--${hit.kind}`, 'data-direct': hit.kind },
    signOf(hit),
    ' ',
    element('span', { class: 'search-direct__name' }, ...markedNodes(hit.name)),
    ' ',
    noteOf(hit),
  );
}

/** What stands before the name: where the place lies, or what kind of thing it is. */
function signOf(hit: DirectHit): Node {
  if (hit.kind === 'place') return locatorNode(hit);
  return element('span', { class: 'search-direct__kind' }, words.kinds[hit.kind === 'figure' ? hit.figure : 'term']);
}

function noteOf(hit: DirectHit): Node {
  const note = element('span', { class: 'search-direct__note' });
  switch (hit.kind) {
    case 'place':
      note.append(...markedNodes(hit.note));
      break;
    case 'figure':
      note.append(...figureNote(hit));
      break;
    case 'term':
      // Without it the term and its link still serve.
      hit.explain().then((explanation) => note.append(...markedNodes(explanation)), () => note.append(words.noExplanation));
  }
  return note;
}

/** The page and the subtitle; what was found comes first. */
function figureNote({ name, note, page }: FigureHit): readonly (Node | string)[] {
  const subtitle = note.text === '' ? [] : markedNodes(note);
  if (page === '' || subtitle.length === 0) return [page, ...subtitle];
  return note.marks.length > 0 && name.marks.length === 0 ? [...subtitle, ` · ${page}`] : [`${page} · `, ...subtitle];
}

/** The room of the drawing, which comes when it is here; without it the note says the same in words. */
function locatorNode({ frame: [width, height], locate }: PlaceHit): SVGElement {
  const node = drawn('svg', { class: 'locator', viewBox: `0 0 ${String(width)} ${String(height)}`, 'aria-hidden': 'true', focusable: 'false' });
  locate().then((locator) => node.append(...locatorParts(locator)), () => undefined);
  return node;
}

function locatorParts({ ground, filled, faint, line, dots }: Locator): readonly Node[] {
  const path = (part: string, d: string) => drawn('path', { class: `locator__${part}`, d });
  return [
    path('ground', ground.join('')),
    ...faint.map((d) => path('faint', d)),
    ...filled.map((d) => path('filled', d)),
    ...(line === '' ? [] : [path('line', line)]),
    ...dots.map(([x, y]) => drawn('circle', { class: 'locator__dot', cx: String(x), cy: String(y), r: String(DOT) })),
  ];
}

function drawn(name: 'svg' | 'path' | 'circle', attributes: Readonly<Record<string, string>>): SVGElement {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}
