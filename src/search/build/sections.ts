/** Built HTML → the sections that a search result can point to. Runs at build time only. */
import { UNREAD_ATTRIBUTES, UNREAD_ELEMENTS, UNSEEN_CLASS } from '../unread.ts';
import { attributeOf, elementsOf, hasClass, isElement, isText, type PageElement } from './page-elements.ts';

/** What stands under one heading, up to the next heading of the first three levels that has an id. */
export interface Section {
  /** The heading's id: the fragment of the link. */
  readonly id: string;
  /** 1, 2 or 3. */
  readonly level: number;
  readonly heading: string;
  /** The heading, a line end, and the text of the section; blocks end with `\n`. */
  readonly text: string;
}

const HEADINGS: ReadonlyMap<string, number> = new Map([
  ['h1', 1],
  ['h2', 2],
  ['h3', 3],
]);

/** Elements that do not end a line. `br` is not among them: it ends one. */
const INLINE: ReadonlySet<string> = new Set(
  'a abbr b bdi bdo cite code data del dfn em i ins kbd label mark q ruby s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);

interface OpenSection {
  readonly id: string;
  readonly level: number;
  readonly heading: string;
  parts: string[];
}

/**
 * The sections of one built page, in the order of the page; none for a page without content to search
 * (`data-search-skip` on `<main>` or around everything in it, a redirect, or `<meta name="robots" content="noindex">`).
 *
 * @param html the page as built
 * @param page its address, for messages
 * @throws when text of the page could not be reached by a link to a section: the message names the page and the remedy
 */
export function sectionsOf(html: string, page: string): readonly Section[] {
  const elements = elementsOf(html);
  if (elements.some((element) => attributeOf(element, 'http-equiv')?.toLowerCase() === 'refresh' || isUnlisted(element))) return [];

  const [main, second] = elements.filter((element) => element.tagName === 'main');
  if (!main) throw new Error(`search: ${page} has no <main>; put its content into <main>, or data-search-skip on a <main>`);
  if (second) throw new Error(`search: ${page} has more than one <main>; keep one`);
  if (isSkipped(main)) return [];

  const before: string[] = [];
  const sections: OpenSection[] = [];
  collect(main, page, before, sections);
  const [first] = sections;
  if (!first) {
    if (tidy(before.join('')) === '') return [];
    throw new Error(
      `search: ${page} has text but no h1, h2 or h3 with an id, so no result could link to it; give its h1 an id, or <main> data-search-skip`,
    );
  }
  // A line above the h1 (the chapter's number) belongs to the page as a whole.
  first.parts = [...before, '\n', ...first.parts];

  assertUniqueIds(sections, page);
  return sections.map(({ id, level, heading, parts }) => ({
    id,
    level,
    heading,
    text: tidy(`${heading}\n${parts.join('')}`),
  }));
}

function collect(parent: PageElement, page: string, before: string[], sections: OpenSection[]): void {
  const write = (text: string) => (sections.at(-1)?.parts ?? before).push(text);
  for (const node of parent.childNodes) {
    if (isText(node)) write(node.value.replace(/[\s\u200b]+/gu, ' '));
    if (!isElement(node) || isSkipped(node)) continue;

    const level = HEADINGS.get(node.tagName);
    const id = attributeOf(node, 'id');
    if (level !== undefined && id) {
      sections.push({ id, level, heading: headingText(node), parts: [] });
      continue;
    }
    if (level === 1) {
      throw new Error(`search: the h1 “${headingText(node)}” of ${page} has no id; give it one, results link to it`);
    }
    const ending = INLINE.has(node.tagName) ? '' : '\n';
    write(ending);
    collect(node, page, before, sections);
    write(ending);
  }
}

function headingText(heading: PageElement): string {
  const words: string[] = [];
  const read = (element: PageElement): void => {
    for (const node of element.childNodes) {
      if (isText(node)) words.push(node.value);
      else if (isElement(node) && !isSkipped(node)) read(node);
    }
  };
  read(heading);
  return tidy(words.join('').replace(/\s+/gu, ' '));
}

/** A space that a line break in the source left between two Chinese characters. */
const SOURCE_BREAK =
  /(?<=[\p{Script=Han}[\p{P}&&[^\x00-\x7f]]]) (?=[\p{Script=Han}[\p{P}&&[^\x00-\x7f]]])/gv;

/** One space for a run of white space, none between Chinese characters, one `\n` for a run of block ends. */
function tidy(text: string): string {
  return text
    .replace(/\s*\n\s*/gu, '\n')
    .replace(/ {2,}/gu, ' ')
    .replace(SOURCE_BREAK, '')
    .trim();
}

function assertUniqueIds(sections: readonly OpenSection[], page: string): void {
  const seen = new Set<string>();
  for (const { id, heading } of sections) {
    if (seen.has(id)) throw new Error(`search: ${page} uses the heading id “${id}” twice (again at “${heading}”); rename one`);
    seen.add(id);
  }
}

/** Whether an element says that the page is not for search engines; ours is one. */
function isUnlisted(element: PageElement): boolean {
  return element.tagName === 'meta' && attributeOf(element, 'name') === 'robots' && /\bnoindex\b/i.test(attributeOf(element, 'content') ?? '');
}

function isSkipped(element: PageElement): boolean {
  return (
    UNREAD_ELEMENTS.includes(element.tagName) ||
    UNREAD_ATTRIBUTES.some((name) => attributeOf(element, name) !== undefined) ||
    hasClass(element, UNSEEN_CLASS)
  );
}
