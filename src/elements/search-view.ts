/** What the dialog and the page show alike. Texts go in as text nodes, so that a query is never markup. */
import type { Answer } from '../search/find.ts';
import type { Excerpt, Marked } from '../search/excerpt.ts';
import { LONGEST_QUERY, type Query } from '../search/query.ts';
import type { Hit, HitDetail } from '../search/rank.ts';
import type { SearchState } from '../search/search-session.ts';
import { searchWords as words } from '../text/search.ts';

/** Characters of a query that a message repeats. */
const LONGEST_ECHO = 30;

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

/**
 * Puts into `place` what the section says (and, if asked for, how often), now or when it comes into view.
 * @param show fills the element; called once
 */
export function whenSeen(place: HTMLElement, { detail }: Hit, show: (detail: HitDetail) => void): void {
  if (typeof detail !== 'function') return show(detail);
  place.classList.add('search-hit--waiting');
  const observer = new IntersectionObserver(
    ([entry]) => {
      if (!entry?.isIntersecting) return;
      observer.disconnect();
      detail().then(show, () => place.append(element('small', {}, words.noExcerpt))).finally(() => {
        place.classList.remove('search-hit--waiting');
      });
    },
    { rootMargin: '300px' },
  );
  observer.observe(place);
}

/** The excerpt in an element of the given name, with an ellipsis where it was cut; nothing when there is no text. */
export function excerptElement(name: 'p' | 'span', excerpt: Excerpt): readonly Node[] {
  if (excerpt.text === '') return [];
  const [before, after] = [excerpt.cutBefore ? '…' : '', excerpt.cutAfter ? '…' : ''];
  return [element(name, { class: 'search-hit__excerpt' }, before, ...markedNodes(excerpt), after)];
}

/** The address of the search page for a term. */
export function searchAddress(term: string): string {
  return term === '' ? '/search/' : `/search/?q=${encodeURIComponent(term)}`;
}

/** The one line that is read out: how much was found, or that nothing was. */
export function summary(query: Query, answer: Answer): string {
  const cut = query.isCut ? words.cut(LONGEST_QUERY) : '';
  if (answer.sections === 0) return words.none(echo(query.shown)) + (cut && `。${cut}`);
  const found =
    answer.apart.length > 0
      ? words.foundApart(answer.apart.map(words.quoted).join(words.joiner), answer.sections)
      : words.found(echo(query.shown), answer.sections, answer.groups.length);
  return found + (cut && `。${cut}`);
}

/** What stands in the place of results: examples, advice, or what went wrong and how to go on. Nothing when there are results. */
export function notice(state: SearchState): readonly Node[] {
  switch (state.kind) {
    case 'idle':
      return [paragraph(words.idle), termList(words.examples.map((term) => ({ term })))];
    case 'loading':
      return [];
    case 'failed':
      return [
        paragraph(words.failed[state.reason]),
        paragraph(words.failedAdvice),
        element(
          'p',
          { class: 'search-notice__actions' },
          element('button', { type: 'button', class: 'search-action', 'data-search-again': '' }, words.again),
        ),
      ];
    case 'done': {
      if (state.answer.sections > 0) return [];
      const { suggestions } = state.answer;
      return [
        paragraph(words.noneAdvice),
        ...(suggestions.length > 0
          ? [paragraph(words.noneSuggestions), termList(suggestions)]
          : [paragraph(words.noneExamples), termList(words.examples.map((term) => ({ term })))]),
      ];
    }
  }
}

/** What the hits of an answer have in common with the query, in normal form. */
export function needlesOf(query: Query, answer: Answer): readonly string[] {
  return answer.apart.length > 0 ? answer.apart : [query.needle];
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

function termList(terms: readonly { readonly term: string; readonly sections?: number }[]): Node {
  return element(
    'ul',
    { class: 'search-terms' },
    ...terms.map(({ term, sections }) =>
      element(
        'li',
        {},
        element(
          'a',
          { href: searchAddress(term), 'data-search-term': term },
          term,
          ...(sections === undefined ? [] : [' ', element('small', {}, words.sections(sections))]),
        ),
      ),
    ),
  );
}

function paragraph(text: string): Node {
  return element('p', {}, text);
}

function echo(text: string): string {
  const characters = [...text];
  return words.quoted(
    characters.length > LONGEST_ECHO ? `${characters.slice(0, LONGEST_ECHO).join('')}…` : text,
  );
}
