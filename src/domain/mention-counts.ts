import { z } from 'astro/zod';
import rawCounts from '../../content/facts/mention-counts.json' with { type: 'json' };
import { checkReferences, referencesTo, type KnownIds } from './check-references.ts';
import { claims } from './claims.ts';
import { expects, oneOf, recordOf, slug, someOf, text } from './fields.ts';
import { knownLocations } from './locations.ts';
import type { DivisionCode, Slug } from './model.ts';
import { parseRecords } from './parse-records.ts';

const FILE = 'content/facts/mention-counts.json';

/**
 * How often each paragraph of the article writes a name of a place. Counted in its nine paragraphs, titles left out, from
 * the left and with the longest name first, so that no character counts twice: 苏通 in 沪苏通大桥 counts with the bridge.
 *
 * - `own`: the full name, also inside a longer term: 上海 in 上海大都市圈, 太湖 in 环太湖.
 * - `joint`: one name for several places, made of their short names or of their number: 苏锡常, 沿沪宁, 盐通高铁, 沿海三市.
 *   It counts once for each of them; 沿沪宁 only for the two ends that it names.
 * - `short`: the short name of one place inside a word: 沪 in 近沪. 苏 in 沪苏毗邻 is the province.
 *
 * Regions are no places here: 苏南, 苏北, 江北, 沿江, 江苏沿海, 扬子江城市群 name no city.
 */
export interface NameCount {
  /** As the article writes it. */
  readonly name: string;
  readonly kind: 'own' | 'joint' | 'short';
  /** Codes of cities of Jiangsu, or slugs of other places. */
  readonly places: readonly (DivisionCode | Slug)[];
  /** By number of the paragraph; a paragraph without the name is left out. */
  readonly counts: Readonly<Record<string, number>>;
}

const countHint = expects('a whole number above 0', 'Write how often the paragraph has the name, or leave the paragraph out.');

const nameSchema = recordOf({
  name: text,
  kind: oneOf(['own', 'joint', 'short']),
  places: someOf(slug),
  counts: z.record(z.string(), z.number(countHint).int(countHint).positive(countHint)),
})
  .refine(({ kind, places }) => (kind === 'joint') === (places.length > 1), {
    path: ['places'],
    error: 'expected one place, or several for a joint name. Correct the list or the field kind.',
  })
  .refine(({ counts }) => Object.keys(counts).length > 0, {
    path: ['counts'],
    error: 'expected a paragraph with the name. Add it, or remove the record.',
  });

/** The numbers of the article's paragraphs, in order: `0.1` to `4.1`. */
export const paragraphs: readonly string[] = [...new Set(claims.map(({ paragraph }) => paragraph))];

const knownParagraphs: KnownIds = { what: 'the number of a paragraph', definedIn: 'content/claims.json', ids: new Set(paragraphs) };

/** Reads the counts. Throws a `ContentError` with file, record, field and remedy. */
export function parseNameCounts(raw: unknown, file: string): readonly NameCount[] {
  const records = parseRecords<NameCount>(raw, file, nameSchema, { label: 'name', unique: ['name'] });
  return checkReferences(records, file, ({ name }) => name, ({ places, counts }) => [
    ...referencesTo('places', places, knownLocations),
    ...referencesTo('counts', Object.keys(counts), knownParagraphs),
  ]);
}

/** Every name of a place in the article. */
export const nameCounts = parseNameCounts(rawCounts, FILE);

/** Whether a name is the short name of one place inside a word, such as 近沪, and not a name for several together. */
export function isShortName(name: string): boolean {
  return nameCounts.some((counted) => counted.kind === 'short' && counted.name === name);
}

/** How often one paragraph names a place. */
export interface ParagraphMentions {
  readonly paragraph: string;
  /** By its full name. */
  readonly direct: number;
  /** By joint and short names. */
  readonly through: number;
  /** The joint and short names, in the order of the file. */
  readonly names: readonly string[];
}

/** How often each paragraph of the article names the place with this code or slug, paragraphs without it included. */
export function mentionCountsOf(place: DivisionCode | Slug): readonly ParagraphMentions[] {
  const naming = nameCounts.filter(({ places }) => places.includes(place));
  return paragraphs.map((paragraph) => {
    const here = naming.flatMap((name) => ({ ...name, count: name.counts[paragraph] ?? 0 })).filter(({ count }) => count > 0);
    const others = here.filter(({ kind }) => kind !== 'own');
    const sum = (names: typeof here): number => names.reduce((total, { count }) => total + count, 0);
    return { paragraph, direct: sum(here) - sum(others), through: sum(others), names: others.map(({ name }) => name) };
  });
}
