/** For tests: an index that looks into texts at hand, in place of Pagefind's. */
import { normalise } from '../search/normal-form/normalise.ts';
import { occurrences } from '../search/normal-form/occurrences.ts';
import type { SearchIndex } from '../search/index/pagefind-index.ts';
import type { Found, SectionRecord } from '../search/index/record.ts';
import { ALSO_FILE, ALSO_LATIN_FILE, LATIN_FILE, RESPELL_FILE, type RespellFile, SOUNDS_FILE, TRADITIONAL_FILE } from '../search/meaning/respell-file.ts';
import { NAMES_FILE, packNames } from '../search/names/names-pack.ts';
import { SearchFailure } from '../search/search-failure.ts';

/** A section that a test makes up. */
export interface MadeSection {
  /** `/coast/#ports` */
  readonly url: string;
  readonly heading: string;
  readonly body: string;
  /** 2 when not said. */
  readonly level?: number;
  /** `zh-CN` when not said. */
  readonly language?: string;
}

/** The records of made-up sections, in the order of the site; the page's title is its address. */
export function recordsOf(sections: readonly MadeSection[]): readonly SectionRecord[] {
  return sections.map(({ url, heading, body, level = 2, language = 'zh-CN' }, order) => {
    const text = `${heading}\n${body}`;
    const normal = normalise(text);
    const read = () => Promise.resolve({ text, normal });
    return { url, page: url.replace(/#.*$/, ''), language, heading, level, length: normal.length, order, read };
  });
}

/** The records that have each of `needles`, with the count of the rarest. */
export async function foundIn(records: readonly SectionRecord[], needles: readonly string[]): Promise<readonly Found[]> {
  const found = await Promise.all(
    records.map(async (record) => {
      const { normal } = await record.read();
      const counts = needles.map((needle) => occurrences(normal, needle).length);
      return { record, count: Math.min(...counts) };
    }),
  );
  return found.filter(({ count }) => count > 0);
}

/** No word but those of the text is known, and nothing is named. */
const NO_WORDS: Readonly<Record<string, string>> = {
  [RESPELL_FILE]: JSON.stringify({ readings: '', names: '', words: '', aliases: '' } satisfies RespellFile),
  [TRADITIONAL_FILE]: '',
  [SOUNDS_FILE]: '',
  [ALSO_FILE]: '',
  [ALSO_LATIN_FILE]: '',
  [LATIN_FILE]: '',
  [NAMES_FILE]: packNames({ frame: [0, 0], places: [], figures: [], terms: [] }),
};

/** An index of these sections, with `files` in its folder, besides those that a search cannot do without. */
export function indexOfTexts(sections: readonly MadeSection[], files: Readonly<Record<string, string>> = {}): SearchIndex {
  const records = recordsOf(sections);
  return {
    sectionsWith: (needle) => foundIn(records, [needle]),
    readFile: (name) => {
      const content = files[name] ?? NO_WORDS[name];
      return content === undefined ? Promise.reject(new SearchFailure('index-missing')) : Promise.resolve(content);
    },
  };
}
