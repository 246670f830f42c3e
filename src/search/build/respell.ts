/** The files of `respell-file.ts`: how words are understood that stand nowhere as typed. Runs at build time only. */
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { traditionalPairs } from './traditional.ts';
import { readingsOf, vocabularyOf } from './vocabulary.ts';
import { normalise } from '../normal-form/normalise.ts';
import { isLatin } from '../meaning/hints.ts';
import { ALSO_FILE, ALSO_LATIN_FILE, LATIN_FILE, RESPELL_FILE, type RespellFile, SOUNDS_FILE, TRADITIONAL_FILE } from '../meaning/respell-file.ts';
import type { Section } from './sections.ts';

/** What the build knows of words besides the pages. */
export interface RespellOptions {
  /** Names of places and structures, as the pages write them. */
  readonly names: readonly string[];
  /** Other words for what stands on the pages. */
  readonly aliases: readonly { readonly alias: string; readonly terms: readonly string[] }[];
}

/** A built page, as far as words are read from it. */
export interface SpelledPage {
  readonly html: string;
  readonly sections: readonly Section[];
}

/** A longer heading is a sentence, not a name. */
const LONGEST_NAME = 10;

/** A query that means more things than this is not worth a hint. */
const MOST_ALSO = 4;

/** The files by which a search understands what does not stand on `pages`, to be written into the index's folder. */
export function respellFiles(
  pages: readonly SpelledPage[],
  { names, aliases }: RespellOptions,
): readonly { readonly name: string; readonly content: string }[] {
  const sections = pages.flatMap((page) => page.sections);
  const texts = sections.map(({ text }) => text);
  const normal = texts.map(normalise);
  const sectionsWith = (term: string) => normal.filter((text) => text.includes(term)).length;

  const meant = aliases
    .map(({ alias, terms }) => ({
      alias: normalise(alias),
      terms: terms.map(normalise).filter((term) => sectionsWith(term) > 0),
    }))
    .filter(({ terms }) => terms.length > 0);
  const headings = sections.map(({ heading }) => heading).filter(({ length }) => length <= LONGEST_NAME);
  const ownNames = [...names, ...meant.flatMap(({ terms }) => terms)];
  const explained = pages.flatMap(({ html }) => termsOf(html));

  const { sounds, ...vocabulary } = vocabularyOf(texts, ownNames, [...explained, ...headings]);
  const respell: RespellFile = {
    ...vocabulary,
    aliases: meant.filter(({ alias }) => sectionsWith(alias) === 0).map(({ alias, terms }) => [alias, ...terms].join(' ')).join('\n'),
  };
  const also = alsoOf(meant, [...ownNames, ...explained], sectionsWith);
  const alsoAmong = (isWanted: (query: string) => boolean) => also.filter(([query]) => isWanted(query)).map((line) => line.flat(2).join(' ')).join('\n');
  return [
    { name: RESPELL_FILE, content: JSON.stringify(respell) },
    { name: TRADITIONAL_FILE, content: traditionalPairs([...texts, ...explained, ...ownNames]) },
    { name: SOUNDS_FILE, content: sounds },
    { name: ALSO_FILE, content: alsoAmong((query) => !isLatin(query)) },
    { name: ALSO_LATIN_FILE, content: alsoAmong(isLatin) },
    { name: LATIN_FILE, content: latinRuns(normal) },
  ];
}

/** What else a query may mean that does stand in the text: an alias (沪), or pinyin that some address spells (lyg). */
function alsoOf(
  aliases: RespellOptions['aliases'],
  names: readonly string[],
  sectionsWith: (term: string) => number,
): readonly (readonly [query: string, terms: readonly (readonly [term: string, sections: number])[]])[] {
  const meant = new Map<string, Set<string>>();
  const add = (query: string, term: string) => {
    if (sectionsWith(query) > 0 && sectionsWith(term) > 0) meant.set(query, (meant.get(query) ?? new Set()).add(term));
  };
  for (const { alias, terms } of aliases) for (const term of terms) add(alias, term);
  for (const name of names.map(normalise)) {
    const syllables = readingsOf(name);
    if (syllables.length < 2 || syllables.length < [...name].length) continue;
    add(syllables.join('').replaceAll('v', 'u'), name);
    add(syllables.map((syllable) => syllable.charAt(0)).join(''), name);
  }
  return [...meant]
    .filter(([, terms]) => terms.size <= MOST_ALSO)
    .map(([query, terms]) => [query, [...terms].map((term) => [term, sectionsWith(term)] as const)] as const);
}

/** The runs of Latin letters, none within another; nothing of texts that are not Chinese, which consist of them. */
function latinRuns(normal: readonly string[]): string {
  const text = normal.join('\n');
  const runs = [...new Set(text.match(/[a-z]+/g))].sort((a, b) => b.length - a.length);
  if (runs.join('').length > (text.match(/\p{Script=Han}/gu)?.length ?? 0)) return '';
  return runs.reduce((kept, run) => (kept.includes(run) ? kept : kept + ' ' + run), '').trim();
}

/** The terms that a page explains: the text of its `<dfn>`. */
function termsOf(html: string): readonly string[] {
  const terms: string[] = [];
  const visit = (node: DefaultTreeAdapterTypes.Node): void => {
    if (node.nodeName === 'dfn') terms.push(textOf(node));
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parse(html));
  return terms;
}

function textOf(node: DefaultTreeAdapterTypes.Node): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}
