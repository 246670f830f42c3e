/** What a search says in words: the line above the hits, how the query was understood, and what is read out. No DOM. */
import type { Answer } from '../../search/find.ts';
import { LONGEST_QUERY, type Query } from '../../search/query.ts';
import type { SearchState } from '../../search/search-session.ts';
import { searchWords as words } from '../../text/search.ts';

/** Characters of a query that a message repeats. */
const LONGEST_ECHO = 30;

/** A term that can be searched for by itself, and in how many sections it stands, if that is known. */
export interface Term {
  readonly term: string;
  readonly sections?: number;
}

/** A sentence: words, and the terms that follow them, any of those that stand in one list. */
export interface Sentence {
  readonly words: string;
  readonly terms: readonly (readonly Term[])[];
}

/** A query in quotation marks, cut to what a line can hold. */
export function echo(text: string): string {
  const characters = [...text.replace(/[\s\p{Cc}]+/gu, ' ').trim()];
  return words.quoted(characters.length > LONGEST_ECHO ? `${characters.slice(0, LONGEST_ECHO).join('')}…` : characters.join(''));
}

/** The line above the hits: how much was found, or that nothing was. Empty when the field is, or the search failed. */
export function countLine(state: SearchState): string {
  if (state.kind === 'idle') return state.hasInput ? words.noLetters : '';
  if (state.kind === 'loading') return words.loading;
  if (state.kind !== 'done') return '';
  const { query, answer } = state;
  const line = foundLine(query, answer);
  return query.isCut ? `${line}${words.sentenceEnd}${words.cut(LONGEST_QUERY)}` : line;
}

function foundLine(query: Query, answer: Answer): string {
  const { sections, groups } = answer;
  if (sections === 0) return words.none(echo(query.shown));
  return isAsTyped(answer) ? words.found(echo(query.shown), sections, groups.length) : words.foundOther(sections, groups.length);
}

function isAsTyped({ understood, apart }: Answer): boolean {
  return understood.length === 0 && apart.length === 0;
}

/** How the query was understood when no section has it as it was typed; nothing when some do. */
export function explanation(query: Query, { understood, apart, sections }: Answer): readonly Sentence[] {
  if (sections === 0) return [];
  const meant = understood.map(({ typed, means, terms }) => ({
    words: (apart.length > 0 ? echo(typed) : words.notAsTyped(echo(typed))) + words.means[means],
    terms: terms.map((term) => [{ term }]),
  }));
  if (apart.length === 0) return meant;
  const together = apart.map((word) => {
    const eitherWay = understood.find(({ terms }) => terms.join('/') === word);
    return (eitherWay?.terms ?? [word]).map((term) => ({ term }));
  });
  return [{ words: words.notInARow(echo(query.shown)) + words.together, terms: together }, ...meant];
}

/** Other names of what was asked for. */
export function otherNames({ also }: Answer): readonly Sentence[] {
  return also.length > 0 ? [{ words: words.also, terms: also.map((term) => [term]) }] : [];
}

/** What stands before the suggestions: that they are parts of the query, or only like it. */
export function suggestionWords({ needle }: Query, { suggestions }: Answer): string {
  return suggestions.every(({ term }) => needle.includes(term)) ? words.noneParts : words.noneSuggestions;
}

/** All of it in one text, to be read out. */
export function spokenText(state: SearchState): string {
  if (state.kind === 'failed') return words.failed[state.reason];
  if (state.kind !== 'done') return countLine(state);
  const { query, answer } = state;
  const near = answer.sections === 0 && answer.suggestions.length > 0 ? [{ words: suggestionWords(query, answer), terms: answer.suggestions.map((term) => [term]) }] : [];
  const sentences = [...explanation(query, answer).map(asText), countLine(state), ...near.map(asText)];
  if (answer.direct.length > 0) sentences.push(words.directCount(answer.direct.length));
  if (answer.isPartial) sentences.push(words.partial.replace(words.sentenceEnd, ''));
  return sentences.join(words.sentenceEnd);
}

function asText({ words: text, terms }: Sentence): string {
  return text + terms.map((either) => either.map(({ term }) => term).join(words.or)).join(words.joiner);
}

/** What the page that a hit leads to says that it has marked: the query, or the terms that were meant by it, one a line. */
export function shownQuery(query: Query, { understood, apart }: Answer): string {
  const meant =
    apart.length > 0
      ? apart.flatMap((word) => understood.find(({ terms }) => terms.join('/') === word)?.terms ?? [word])
      : understood.flatMap(({ terms }) => terms);
  return meant.length > 0 ? meant.join('\n') : query.shown;
}
