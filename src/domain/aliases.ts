import rawAliases from '../../content/aliases.json' with { type: 'json' };
import { describe, ContentError, parseRecords, recordAddress } from './parse-records.ts';
import { recordOf, someOf, text } from './fields.ts';
import { officialNames } from './official-names.ts';

const FILE = 'content/aliases.json';

/** Another word for what the site writes in its own way: 申 for 上海, high-speed rail for 高铁. Only the search knows it. */
export interface Alias {
  /** As readers type it. */
  readonly alias: string;
  /** As the site writes it; several when the word stands for several things (苏锡常 for three cities). */
  readonly terms: readonly string[];
}

const aliasSchema = recordOf({ alias: text, terms: someOf(text) });

/** Reads the aliases. Throws a `ContentError` with file, record, field and remedy. */
export function parseAliases(raw: unknown, file: string): readonly Alias[] {
  const aliases = parseRecords<Alias>(raw, file, aliasSchema, { label: 'alias', unique: ['alias'] });
  const problems = aliases.flatMap(({ alias, terms }, index) => {
    const where = `${recordAddress(file, index, alias)} · field terms`;
    const repeated = terms.find((term, at) => terms.indexOf(term) !== at);
    return [
      ...(terms.includes(alias) ? [`${where}: ${describe(alias)} stands for itself. Remove it.`] : []),
      ...(repeated === undefined ? [] : [`${where}: ${describe(repeated)} stands twice. Keep one of them.`]),
    ];
  });
  if (problems.length > 0) throw new ContentError(problems.join('\n'));
  return aliases;
}

const written = parseAliases(rawAliases, FILE);
const known = new Set(written.map(({ alias }) => alias));

/** Every alias in the order of the file, then the official names of cities and places: 徐州市 for 徐州. */
export const aliases: readonly Alias[] = [
  ...written,
  ...officialNames.filter(({ official }) => !known.has(official)).map(({ official, short }) => ({ alias: official, terms: [short] })),
];
