/** Numbers and dates of records that are not settled, where prose prints them. The words are the author's there; that there are any is checked here. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectFiles } from './project-files.ts';
import { root } from './project-root.ts';

interface Fact {
  readonly id: string;
  readonly date?: string;
  readonly status?: string;
  readonly evidence: { readonly sources: readonly string[]; readonly confidence: string; readonly caveat?: string };
}

interface DatedSource {
  readonly id: string;
  readonly date?: string;
  readonly published?: string;
  readonly eventOf?: string;
}

/** Of the meeting that the article calls recent. */
const ARTICLE_DAY = '2022-02-07';
/** A month or a year is later only when all of it is. */
const isLater = (date = ''): boolean => date > ARTICLE_DAY.slice(0, date.length);
const sources: readonly DatedSource[] = JSON.parse(readFileSync(join(root, 'content/sources.json'), 'utf8'));
const laterSources = new Set(sources.filter(({ date, published, eventOf }) => isLater(eventOf ?? published ?? date)).map(({ id }) => id));

const facts = (name: string): readonly Fact[] => JSON.parse(readFileSync(join(root, `content/facts/${name}.json`), 'utf8'));

/** What an author may write of what sources do not agree on. */
const SAYS_DOUBT = /说法不一|没有定论|[两三四]种说法/u;
/** What an author may write of what came later; the sources of the block say it too, each behind its title. */
const SAYS_LATER = /文章之后|晚于文章/u;

/** Blocks of prose, each with what opens it: what stands between two tags of authors' blocks. */
const blocks = projectFiles('content', ['.mdx']).flatMap(({ path, text }) =>
  [...text.matchAll(/<(External|Derived|EditorNote|Claim)\b[^>]*>([\s\S]*?)<\/\1>/gu)].map(([whole]) => ({ path, whole })),
);

/** The paragraphs that print something at an address below this one. */
function printing(address: string): { path: string; block: string; paragraph: string }[] {
  return blocks.flatMap(({ path, whole }) =>
    whole.split(/\n\s*\n/u).filter((paragraph) => paragraph.includes(`<Value of="${address}`)).map((paragraph) => ({ path, block: whole, paragraph })),
  );
}

test('a number that sources do not agree on stands in a paragraph that says so', () => {
  const printed = facts('observations').filter(({ evidence }) => evidence.confidence === 'contested').flatMap(({ id }) => printing(`observation/${id}`));
  expect(printed.length).toBeGreaterThan(2);
  expect(printed.filter(({ paragraph }) => !SAYS_DOUBT.test(paragraph))).toEqual([]);
});

test('a date after the article stands in a paragraph that says so, in a block that cites what reports it', () => {
  const later = [
    ...facts('documents').filter(({ date }) => isLater(date)).map(({ id, evidence }) => ({ address: `document/${id}/`, evidence })),
    ...facts('rail').filter(({ status }) => status === 'later').map(({ id, evidence }) => ({ address: `rail/${id}/`, evidence })),
    ...facts('observations').filter(({ evidence }) => evidence.sources.every((source) => laterSources.has(source))).map(({ id, evidence }) => ({ address: `observation/${id}`, evidence })),
  ];
  const printed = later.flatMap(({ address, evidence }) => printing(address).map((place) => ({ ...place, address, evidence })));
  expect(printed.length).toBeGreaterThan(6);
  expect(printed.filter(({ paragraph }) => !SAYS_LATER.test(paragraph))).toEqual([]);
  expect(printed.filter(({ block, evidence }) => !evidence.sources.some((source) => new RegExp(`sources="[^"]*\\b${source}\\b`, 'u').test(block)))).toEqual([]);
});

test('no record says by hand in its caveat what its fields and dates say', () => {
  const typed = projectFiles('content/facts', ['.json']).flatMap(({ path, text }) => [...text.matchAll(/"caveat": "([^"]*)"/gu)].map(([, caveat = '']) => ({ path, caveat })));
  expect(typed.length).toBeGreaterThan(50);
  expect(typed.filter(({ caveat }) => /晚于文章|说法不一|^推[定断]/u.test(caveat))).toEqual([]);
});
