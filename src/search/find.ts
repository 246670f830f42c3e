/** One question to the index, answered exactly. */
import type { SearchIndex } from './pagefind-index.ts';
import { partsOf, type Query, runsOf } from './query.ts';
import { type HitGroup, rank } from './rank.ts';
import type { SectionRecord } from './record.ts';

/** Another query, and in how many sections it stands. */
export interface Suggestion {
  readonly term: string;
  readonly sections: number;
}

/** What a query found, best first, or what to ask instead. */
export interface Answer {
  readonly groups: readonly HitGroup[];
  /** Number of sections over all groups. */
  readonly sections: number;
  /** The words that every hit has, though not in a row; empty when the hits have the query as it was typed. */
  readonly apart: readonly string[];
  /** When nothing was found: parts of the query that stand in the text. */
  readonly suggestions: readonly Suggestion[];
}

const MOST_SUGGESTIONS = 3;

/**
 * Exactly the sections that contain the query; when there are none and it has several words, those that contain every
 * word; when there are none either, the words or the longest runs of characters that do stand in the text.
 * @throws {SearchFailure} when the index could not answer
 */
export async function find(index: SearchIndex, query: Query): Promise<Answer> {
  const whole = await sectionsWith(index, query.needle);
  if (whole.length > 0) return answer(whole, [query.needle], []);

  const byWord = await Promise.all(query.words.map((word) => sectionsWith(index, word)));
  const [first = [], ...others] = byWord;
  const apart = first.filter(({ url }) => others.every((records) => records.some((record) => record.url === url)));
  if (apart.length > 0) return answer(apart, query.words, query.words);

  const suggestions =
    query.words.length > 0
      ? query.words.map((term, at) => ({ term, sections: byWord[at]?.length ?? 0 })).filter(({ sections }) => sections > 0)
      : await partsThatStand(index, query.needle);
  return { groups: [], sections: 0, apart: [], suggestions: suggestions.slice(0, MOST_SUGGESTIONS) };
}

/**
 * Exactly the sections that contain `needle` (in normal form), in no order.
 * @throws {SearchFailure} when the index could not answer
 */
export async function sectionsWith(index: SearchIndex, needle: string): Promise<readonly SectionRecord[]> {
  if (needle === '') return [];
  const runs = runsOf(needle);
  const candidates = await index.sectionsWithRuns(runs);
  if (runs[0] === needle) return candidates;
  // The index knows letters and digits; punctuation is compared in the text.
  const texts = await Promise.all(candidates.map(({ read }) => read()));
  return candidates.filter((_, at) => texts[at]?.normal.includes(needle));
}

async function answer(records: readonly SectionRecord[], needles: readonly string[], apart: readonly string[]): Promise<Answer> {
  return { groups: await rank(records, needles), sections: records.length, apart, suggestions: [] };
}

async function partsThatStand(index: SearchIndex, needle: string): Promise<readonly Suggestion[]> {
  const found: Suggestion[] = [];
  for (const term of partsOf(needle)) {
    // 飞地经济 says more than 飞地 and 地经济.
    if (found.some((longer) => longer.term.includes(term))) continue;
    const sections = (await sectionsWith(index, term)).length;
    if (sections > 0) found.push({ term, sections });
    if (found.length === MOST_SUGGESTIONS) break;
  }
  return found;
}
