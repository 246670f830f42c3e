/** Whole-site test: the glossary has the terms of the chapters, and no others. */
import { expect, test } from 'vitest';
import { glossary } from '../domain/glossary.ts';
import { chapterPaths, readPages } from './built-site.ts';
import { attribute, select, textOf } from './html-tree.ts';

/** A term without quotation marks around all of it. */
const bare = (name: string) => name.replace(/^“([^“”]*)”$/u, '$1');

test('each term of the chapters has one record, under its name', () => {
  const chapters = new Set(chapterPaths());
  const terms = readPages()
    .filter(({ path }) => chapters.has(path))
    .flatMap(({ document }) => select(document, ({ tagName }) => tagName === 'dfn'))
    .map((term) => `${(attribute(term, 'id') ?? '').replace(/^term-/u, '')} ${bare(textOf(term))}`);
  expect(terms.length).toBeGreaterThan(70);
  const records = glossary.map(({ id, term }) => `${id} ${term}`);
  expect(records.filter((record) => !terms.includes(record)), 'content/glossary.json: no chapter has a <Term> of this id and name; correct or remove the record').toEqual([]);
  expect(terms.filter((term) => !records.includes(term)), 'a <Term> without a record; add one to content/glossary.json').toEqual([]);
});
