/** What the dialog and the page show alike. Texts go in as text nodes, so that a query is never markup. */
import type { Marked } from '../../search/hits/excerpt.ts';
import type { HitGroup } from '../../search/hits/rank.ts';
import type { SearchState } from '../../search/search-session.ts';
import { searchWords as words } from '../../text/search.ts';
import { explanation, otherNames, type Sentence, suggestionWords, type Term } from './search-summary.ts';

/** An element with attributes and children. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/** The text with its marks as `<mark>`. */
export function markedNodes({ text, marks }: Marked): readonly (Node | string)[] {
  const nodes: (Node | string)[] = [];
  let at = 0;
  for (const [start, end] of marks) {
    nodes.push(text.slice(at, start), element('mark', {}, text.slice(start, end)));
    at = end;
  }
  nodes.push(text.slice(at));
  return nodes;
}

/** A hit's heading with how often the section has what was asked for. */
export function countNode(count: number): Node {
  return element('small', { class: 'search-hit__count' }, words.times(count));
}

/** The title of a group, its language when that is not the page's, and the number of its sections. */
export function groupTitle({ page, language, hits }: HitGroup): readonly (Node | string)[] {
  const isForeign = language !== document.documentElement.lang;
  return [
    element('span', { class: 'search-page__title', ...(isForeign ? { lang: language } : {}) }, page),
    ...(isForeign ? [' ', element('small', { class: 'search-page__language', lang: language }, words.language(language))] : []),
    ' ',
    element('small', { class: 'search-page__count' }, words.sections(hits.length)),
  ];
}

/** The attributes of an element whose content is in the group's language. */
export function languageOf({ language }: HitGroup): Readonly<Record<string, string>> {
  return language === document.documentElement.lang ? {} : { lang: language };
}

/** The address of the search page for a term. */
export function searchAddress(term: string): string {
  return term === '' ? '/search/' : `/search/?q=${encodeURIComponent(term)}`;
}

/** What stands between the count and the hits: how the query was understood, other names to ask for, and what did not arrive. */
export function understoodNodes(state: SearchState): readonly Node[] {
  if (state.kind !== 'done') return [];
  const sentences = [...explanation(state.query, state.answer), ...otherNames(state.answer)].map(sentenceNode);
  return state.answer.isPartial ? [...sentences, element('p', {}, words.partial, ' ', againNode())] : sentences;
}

/** What stands in the place of hits: examples, advice, or what went wrong and how to go on. Nothing when there are hits. */
export function notice(state: SearchState): readonly Node[] {
  switch (state.kind) {
    case 'idle':
      return [
        paragraph(words.idle),
        termList(asTerms(words.examples)),
        paragraph(words.idleMeans),
        termList(asTerms(words.meansExamples)),
      ];
    case 'loading':
      return [];
    case 'failed':
      return [
        paragraph(words.failed[state.reason]),
        element('p', { class: 'search-notice__actions' }, againNode()),
        printNode(words.failedAdvice),
      ];
    case 'done': {
      if (state.answer.sections > 0) return [];
      const { suggestions } = state.answer;
      return [
        ...(suggestions.length > 0 ? [paragraph(suggestionWords(state.query, state.answer)), termList(suggestions)] : []),
        paragraph(words.noneAdvice + words.noneExamples),
        termList(asTerms(words.examples)),
        printNode(words.nonePrint),
      ];
    }
  }
}

/** The term of a suggested search that was clicked without a modifier: the view asks for it in place. */
export function clickedTerm(event: MouseEvent): string | undefined {
  if (!isPlainClick(event) || !(event.target instanceof Element)) return undefined;
  return event.target.closest<HTMLElement>('[data-search-term]')?.dataset['searchTerm'];
}

/** Whether the click asks for this tab, not for another or for a download. */
export function isPlainClick(event: MouseEvent): boolean {
  return event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
}

/** The element of `root` that `selector` names. @throws when the page's markup lacks it */
export function part<Kind extends HTMLElement>(root: HTMLElement, selector: string, kind: new () => Kind): Kind {
  const found = root.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`search: ${selector} is missing from <${root.localName}>; see its .astro file`);
  return found;
}

/** The button that asks once more, with everything fetched anew. */
function againNode(): Node {
  return element('button', { type: 'button', class: 'search-action', 'data-search-again': '' }, words.again);
}

function sentenceNode({ words: text, terms }: Sentence): Node {
  const linked = terms.map((either) => between(words.or, either.map(linkInSentence)));
  return element('p', {}, text, ...between(words.joiner, linked));
}

function linkInSentence({ term, sections }: Term): readonly (Node | string)[] {
  const count = sections === undefined ? [] : [element('small', {}, words.sectionsAside(sections))];
  return [termLink(term), ...count];
}

function between(joiner: string, parts: readonly (readonly (Node | string)[])[]): readonly (Node | string)[] {
  return parts.flatMap((part, at) => (at > 0 ? [joiner, ...part] : part));
}

function termList(terms: readonly Term[]): Node {
  return element(
    'ul',
    { class: 'search-terms' },
    ...terms.map(({ term, sections }) =>
      element('li', {}, termLink(term, ...(sections === undefined ? [] : [element('small', {}, words.sections(sections))]))),
    ),
  );
}

function termLink(term: string, ...after: readonly Node[]): Node {
  return element('a', { href: searchAddress(term), 'data-search-term': term }, term, ...after);
}

/** The way to the whole text on one page, where the browser's own find reads everything. */
function printNode(before: string): Node {
  return element('p', {}, before, element('a', { href: '/print/' }, words.print), words.printKeys);
}

function asTerms(terms: readonly string[]): readonly Term[] {
  return terms.map((term) => ({ term }));
}

function paragraph(text: string): Node {
  return element('p', {}, text);
}
