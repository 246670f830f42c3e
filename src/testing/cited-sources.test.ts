import { expect, test } from 'vitest';
import glossary from '@content/glossary.json';
import sources from '@content/sources.json';
import { projectFiles } from './project-files.ts';

/** The ids in every list that a record calls `sources`, however deep. */
function sourcesIn(value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]: [string, unknown]) =>
    name === 'sources' && Array.isArray(inner) ? inner : sourcesIn(inner),
  );
}

const records = [...projectFiles('content/facts', ['.json']).map(({ text }): unknown => JSON.parse(text)), glossary].flatMap(sourcesIn);
const prose = projectFiles('content', ['.mdx']).flatMap(({ text }) =>
  [...text.matchAll(/\bsources="([^"]*)"/g)].flatMap(([, ids = '']) => ids.split(/\s+/)),
);

test('every source that /about/ lists is cited by a fact, a term or a block of prose', () => {
  const cited = new Set([...records, ...prose]);
  const uncited = sources.filter(({ id }) => !cited.has(id)).map(({ id, title }) => `${id} (${title})`);
  expect(uncited, 'cite these in content/facts, content/glossary.json or a chapter, or remove them from content/sources.json').toEqual([]);
});

test('no source is shown at a bare number for a host', () => {
  const bare = sources.filter((source) => 'checkedAt' in source && /(^|[\s/])\d+(\.\d+){3}/.test(source.checkedAt ?? ''));
  expect(bare.map(({ id }) => id), 'leave out the address and write 据转载页查证 as the note').toEqual([]);
});
