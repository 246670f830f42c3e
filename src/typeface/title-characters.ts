import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

const TITLE_TAGS = new Set(['h1', 'h2', 'h3']);

/** Classes of the elements that the style sheets set in the title face and that are not headings. */
const TITLE_CLASSES = new Set([
  'figure__title',
  'site-header__name',
  'chapter-list__title',
  'chart-text--name',
  'chart-text--lesser',
  'home__phrase',
  'map-name--city',
  'map-name--structure',
]);

/** Classes of headings that the style sheets set in other faces: they have characters that the title face has no room for. */
const PLAIN_CLASSES = new Set(['term-entry__name', 'system-title']);

/**
 * Every character that the built site sets in the title face, sorted, without white space.
 * @param dist folder of the build
 */
export function titleCharacters(dist: string): string {
  const found = new Set('0123456789');
  for (const file of readdirSync(dist, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.html')) continue;
    for (const node of parse(readFileSync(join(dist, file), 'utf8')).childNodes) collect(node, false, found);
  }
  return [...found].filter((character) => /\S/u.test(character)).sort().join('');
}

function collect(node: Node, inTitle: boolean, found: Set<string>): void {
  if (node.nodeName === '#text' && inTitle) {
    for (const character of (node as DefaultTreeAdapterTypes.TextNode).value) found.add(character);
  }
  if (!('childNodes' in node)) return;
  const titled = inTitle || isTitle(node);
  for (const child of node.childNodes) collect(child, titled, found);
}

function isTitle(element: Element): boolean {
  const classes = element.attrs.find(({ name }) => name === 'class')?.value.split(/\s+/) ?? [];
  return (TITLE_TAGS.has(element.tagName) && !classes.some((name) => PLAIN_CLASSES.has(name))) || classes.some((name) => TITLE_CLASSES.has(name));
}
