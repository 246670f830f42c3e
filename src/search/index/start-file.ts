/**
 * `start.txt`, by which a browser begins: the table of sections, the folder that everything else of the same build lies in,
 * and the files that every first query reads. Terms and titles stand in several of these: as one file they take a fifth
 * less than apart.
 */
import { type Columns, toColumns, toRows } from '../columns.ts';
import type { SectionRow } from './record.ts';

/** The file in the index's folder. */
export const START_FILE = 'start.txt';

/** What the file says. */
export interface Start {
  /** The languages of the site that have an index, as `<html lang>` says them; the file is of one. */
  readonly languages: readonly string[];
  /** Folder of the build, in the index's folder. */
  readonly build: string;
  /** All sections, in the order of the site. */
  readonly sections: readonly SectionRow[];
  /** Text files of the build's folder that come with this one, by name. */
  readonly files: ReadonlyMap<string, string>;
}

/** A page and its sections, as the build knows them. */
export interface ListedPage {
  /** `/coast/` */
  readonly address: string;
  readonly sections: readonly (Omit<SectionRow, 'url' | 'page'> & { readonly id: string })[];
}

interface Table {
  readonly languages: readonly string[];
  readonly build: string;
  readonly sections: Columns<'heading' | 'id' | 'address' | 'level' | 'length'>;
}

/**
 * The file as text: the table in a line, then for each of `files` its name and its content in a line each.
 * @throws when a file has several lines
 */
export function packStart({ languages, build, files }: Omit<Start, 'sections'>, pages: readonly ListedPage[]): string {
  const sections = pages.flatMap(({ address, sections: own }) =>
    own.map(({ heading, id, level, length }) => ({ heading, id, address, level: String(level), length: String(length) })),
  );
  const table: Table = { languages, build, sections: toColumns(sections) };
  for (const [name, content] of files) if (content.includes('\n')) throw new Error(`search: ${name} has several lines, and cannot be a part of ${START_FILE}. Write its content in one line, or take it out of AT_ONCE in src/search/build/search-index.ts.`);
  return [JSON.stringify(table), ...[...files].flat()].join('\n');
}

/** What {@link packStart} made the text of. */
export function unpackStart(text: string): Start {
  const [table = '', ...lines] = text.split('\n');
  const { languages, build, sections } = JSON.parse(table) as Table;
  const byPage = [...Map.groupBy(toRows(sections), ({ address }) => address).values()];
  const files = new Map<string, string>();
  for (let at = 0; at < lines.length; at += 2) files.set(lines[at] ?? '', lines[at + 1] ?? '');
  return { languages, build, sections: byPage.flatMap(rowsOf), files };
}

function rowsOf(page: ReturnType<typeof toRows<keyof Table['sections']>>): readonly SectionRow[] {
  const title = page.find(({ level }) => level === '1') ?? page[0];
  return page.map(({ heading, id, address, level, length }) => ({ url: `${address}#${id}`, page: title?.heading ?? '', heading, level: Number(level), length: Number(length) }));
}
