/**
 * Whole-site test: what documents do not agree on, what is put together from less than a list, and what came after the article says
 * so wherever it stands in a list, a table or a legend, and nothing else does. The records are read here from their files,
 * without the code that makes the marks.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultTreeAdapter as tree } from 'parse5';
import { describe, expect, test } from 'vitest';
import { readPages, readSite, siteFolder, type Page } from './built-site.ts';
import { attribute, lineage, select, selectTags, textOf, type HtmlElement } from './html-tree.ts';
import { root } from './project-root.ts';

const MARKS = ['晚于文章', '说法不一', '推定'] as const;
type Mark = (typeof MARKS)[number];

interface Fact {
  readonly id: string;
  readonly name?: string;
  readonly title?: string;
  readonly date?: string;
  readonly published?: string;
  readonly round?: string;
  readonly opened?: string | null;
  readonly status?: string;
  readonly evidence?: { readonly sources: readonly string[]; readonly confidence: string };
}

const facts = (name: string): readonly Fact[] => JSON.parse(readFileSync(join(root, `content/${name}.json`), 'utf8'));

/** The meeting that the article calls recent: it was written after this day. */
const MEETING = '2022-02-07';
const isAfter = (date: string): boolean => date > MEETING.slice(0, date.length);

/** A report of that meeting came out a week after it; whether the article was written before or after, nobody knows. */
const REPORT_OF_THE_MEETING = 'meet';
const sources = facts('sources');
const laterSources = new Set(sources.filter(({ id, published, date = '' }) => id !== REPORT_OF_THE_MEETING && isAfter(published ?? date)).map(({ id }) => id));

/**
 * Of railways the opening or the state counts, of anything else what it rests on. Of the round of 2022, announced in the January before the
 * article, the pairs were reported in May; that of 2001 rests on the same reports.
 */
function isLater({ round, status, opened, evidence }: Fact): boolean {
  if (round === '2001') return false;
  if (status !== undefined) return status === 'later' || (opened ?? '') > MEETING;
  return evidence?.sources.every((id) => laterSources.has(id)) === true;
}

const DOUBTS: Readonly<Record<string, Mark>> = { contested: '说法不一', inferred: '推定' };

function marksOf(fact: Fact): Mark[] {
  const doubt = DOUBTS[fact.evidence?.confidence ?? ''];
  return [...(isLater(fact) ? (['晚于文章'] as const) : []), ...(doubt === undefined ? [] : [doubt])];
}

const records = ['functional-zones', 'metropolitan-areas', 'integration-groups', 'corridors', 'programmes', 'pairs', 'rail', 'shanghai-side', 'coast', 'huaihai-ten', 'xuzhou-arms'].flatMap((name) => facts(`facts/${name}`));
const wantedOf = new Map(records.map((fact) => [fact.id, marksOf(fact)]));
const pages = readPages();

/** What a source says of its own date, （2023年1月，晚于文章）, is nothing said of what it stands beside. */
const OF_A_SOURCE = /（\d{4}年[\d月日]*，晚于文章）/gu;
const saidIn = (text: string): Mark[] => MARKS.filter((mark) => text.replaceAll(OF_A_SOURCE, '').includes(mark));

/** Fails for each thing whose words do not have the marks of its record, or have marks that it has not. */
function expectMarks(shown: readonly { readonly where: string; readonly wanted: readonly Mark[]; readonly said: readonly Mark[] }[], least: number): void {
  expect(shown.length).toBeGreaterThan(least);
  expect(shown.filter(({ wanted, said }) => wanted.join() !== said.join())).toEqual([]);
}

/** Elements with an attribute that names a record, and the record's marks. */
function showing(name: string, idOf = (value: string): string => value): { page: Page; element: HtmlElement; id: string; wanted: readonly Mark[] }[] {
  return pages.flatMap((page) =>
    select(page.document, (element) => attribute(element, name) !== undefined).flatMap((element) => {
      const id = idOf(attribute(element, name) ?? '');
      const wanted = wantedOf.get(id);
      return wanted === undefined ? [] : [{ page, element, id, wanted }];
    }),
  );
}

test('the facts have records of each kind, and settled ones', () => {
  const all = [...wantedOf.values()];
  for (const mark of MARKS) expect(all.filter((marks) => marks.includes(mark)).length, mark).toBeGreaterThan(2);
  expect(all.filter((marks) => marks.length === 0).length).toBeGreaterThan(30);
  expect(laterSources.size).toBeGreaterThan(5);
});

describe('sources that came after the article', () => {
  test('say so behind every link to them, with the month', () => {
    const links = pages.flatMap(({ path, document }) =>
      selectTags(document, 'a').flatMap((link) => {
        const [, anchor = ''] = /^\/about\/#source-(.+)$/.exec(attribute(link, 'href') ?? '') ?? [];
        const source = sources.find(({ id }) => id.toLowerCase() === anchor);
        return source === undefined || textOf(link) !== source.title ? [] : [{ path, link, source }];
      }),
    );
    expect(links.length).toBeGreaterThan(500);
    const wrong = links.filter(({ link, source: { id, published, date = '' } }) => {
      const siblings = link.parentNode?.childNodes ?? [];
      const next = siblings[siblings.indexOf(link) + 1];
      const behind = next !== undefined && tree.isTextNode(next) ? next.value : '';
      const [year = '', month] = (published ?? date).split('-');
      const mark = `（${year}年${month === undefined ? '' : `${String(Number(month))}月`}，晚于文章）`;
      return laterSources.has(id) ? !behind.startsWith(mark) : behind.startsWith('（') || behind.includes('晚于');
    });
    expect(wrong.map(({ path, source }) => `${path} ${source.id}`)).toEqual([]);
  });

  // The page on paper names sources by their numbers in this list, and has no room for more beside each.
  test.each(['/about/', '/print/'])('say so in the list of %s', (path) => {
    const page = pages.find((candidate) => candidate.path === path);
    const items = sources.map(({ id }) => {
      const [item] = page === undefined ? [] : select(page.document, (element) => attribute(element, 'id') === `source-${id.toLowerCase()}`);
      return { where: id, wanted: laterSources.has(id) ? (['晚于文章'] as const) : [], said: item === undefined ? (['说法不一'] as const) : saidIn(textOf(item)) };
    });
    expectMarks(items, 50);
  });

  test('say so in the column of sources of every table as a file', () => {
    // The table of the sources has no such column: about.site.test.ts reads it.
    const files = readdirSync(join(siteFolder, 'data')).filter((name) => name.endsWith('.csv') && name !== 'sources.csv');
    const named = files.flatMap((name) => {
      const [, row = ''] = readSite(`/data/${name}`).toString('utf8').split('\r\n');
      const cells = [...row.matchAll(/(?:^|,)("(?:[^"]|"")*"|[^",]*)/gu)].map(([, cell = '']) => cell.replaceAll('"', ''));
      return (cells.at(-2) ?? '').split('；').map((words) => ({ name, words }));
    });
    expect(named.length).toBeGreaterThan(files.length);
    const wrong = named.filter(({ words }) => {
      const source = sources.find(({ title = '' }) => words === title || words.startsWith(`${title}（2`));
      return source === undefined || laterSources.has(source.id) !== words.endsWith('，晚于文章）');
    });
    expect(wrong).toEqual([]);
  });
});

describe('records', () => {
  test('have their marks beside their names in the list of the atlas', () => {
    const entries = showing('id', (id) => (id.startsWith('at-') ? id.slice(3) : '')).filter(({ page }) => page.path === '/atlas/');
    expectMarks(entries.map(({ element, id, wanted }) => ({ where: id, wanted, said: saidIn(textOf(selectTags(element, 'summary')[0] ?? element)) })), 50);
  });

  test('have them there wherever a place belongs to them', () => {
    const links = showing('href', (href) => (href.startsWith('#at-') ? href.slice(4) : '')).filter(({ page }) => page.path === '/atlas/');
    expectMarks(links.map(({ element, id, wanted }) => {
      const siblings = (element.parentNode?.childNodes ?? []).filter((node) => tree.isElementNode(node));
      const next = siblings[siblings.indexOf(element) + 1];
      return { where: id, wanted, said: next?.tagName === 'small' ? saidIn(textOf(next)) : [] };
    }), 100);
  });

  test('have them on the page of each place that belongs to them', () => {
    const items = showing('data-bond');
    expectMarks(items.map(({ page, element, id, wanted }) => ({ where: `${page.path} ${id}`, wanted, said: saidIn(textOf(selectTags(element, 'p')[0] ?? element)) })), 150);
  });

  test('have them in their own rows of the tables of figures', () => {
    const rows = showing('data-row');
    expectMarks(rows.map(({ page, element, id, wanted }) => ({ where: `${page.path} ${id}`, wanted, said: saidIn(textOf(element)) })), 150);
  });

  test('have them in the rows of what belongs to them, behind their names', () => {
    // Not 南北挂钩 and 结对: there the rows of places name the places at the other end, with the year; each pair has a row of its own.
    const columns = ['组成或归属', '归属或江苏成员', '站点或轴带', '功能区'];
    const named = records.filter(({ id, round, name = '' }) => round === undefined && name !== '' && wantedOf.has(id)).map(({ id, name = '' }) => ({ bare: name.replace(/（[^（）]*）$/u, ''), wanted: wantedOf.get(id) ?? [] }));
    const items = pages.flatMap(({ path, document }) =>
      selectTags(document, 'table').flatMap((table) => {
        const heads = selectTags(table, 'th').filter((head) => attribute(head, 'scope') === 'col').map(textOf);
        return selectTags(table, 'tr').flatMap((row) =>
          selectTags(row, 'th', 'td').flatMap((cell, column) => (columns.includes(heads[column] ?? '') && cell.tagName === 'td' ? textOf(cell).split('；') : [])).map((text) => ({ path, text })),
        );
      }),
    );
    const shown = items.flatMap(({ path, text }) => {
      const those = named.filter(({ bare }) => text.includes(bare));
      const wanted = MARKS.filter((mark) => those.some((one) => one.wanted.includes(mark)));
      return those.length === 0 && saidIn(text).length === 0 ? [] : [{ where: `${path} ${text}`, wanted, said: saidIn(text) }];
    });
    expectMarks(shown, 300);
  });

  test('have them in the legends that name them', () => {
    const byName = new Map(records.map(({ id, name = '' }) => [name, wantedOf.get(id) ?? []]));
    const items = pages.flatMap(({ path, document }) => select(document, (element) => attribute(element, 'class') === 'legend__item').map((item) => ({ path, item })));
    const shown = items.flatMap(({ path, item }) => {
      const [label] = select(item, (element) => attribute(element, 'class') === 'legend__label').map(textOf);
      const wanted = byName.get(label ?? '');
      return wanted === undefined ? [] : [{ where: `${path} ${label ?? ''}`, wanted, said: saidIn(textOf(item)) }];
    });
    expectMarks(shown, 30);
  });

  test('have them where the search finds them by name', () => {
    const { places }: { places: readonly { name: string; note: string }[] } = JSON.parse(readSite('/data/search-places.json').toString('utf8'));
    const byName = new Map(records.map(({ id, name = '' }) => [name, wantedOf.get(id) ?? []]));
    expectMarks(places.flatMap(({ name, note }) => {
      const wanted = byName.get(name);
      return wanted === undefined ? [] : [{ where: name, wanted, said: saidIn(note) }];
    }), 30);
  });

  test('of documents stand in the entries of terms by their own dates', () => {
    const documents = facts('facts/documents').map(({ title = '', date = '' }) => ({ title, wanted: isAfter(date) ? (['晚于文章'] as const) : [] }));
    const [terms] = pages.filter(({ path }) => path === '/terms/');
    const lines = terms === undefined ? [] : selectTags(terms.document, 'li').filter((item) => lineage(item).some((outer) => attribute(outer, 'data-provenance') === 'external'));
    expectMarks(lines.flatMap((line) => {
      const text = textOf(line);
      const document = documents.find(({ title }) => text.startsWith(title) || text.startsWith(`《${title}》`));
      return document === undefined ? [] : [{ where: text, wanted: document.wanted, said: saidIn(text) }];
    }), 20);
  });
});
