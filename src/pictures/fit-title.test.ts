import { expect, test } from 'vitest';
import { fittedTitle } from './fit-title.ts';
import { serialise } from './svg-tree.ts';

const lines = (clauses: readonly string[], width: number): { readonly size: number; readonly texts: string[] } => {
  const { nodes } = fittedTitle(clauses, { sizes: [100, 80, 60, 56], largestOfTwo: 80 }, '#000000', width);
  const files = nodes.map(serialise);
  return { size: Number(/font-size="(\d+)"/.exec(files[0] ?? '')?.[1]), texts: files.map((file) => file.replaceAll(/<[^>]*>/g, '')) };
};

test('a short title is set on one line, as large as fits', () => {
  expect(lines(['向海发展'], 456)).toEqual({ size: 100, texts: ['向海发展'] });
});

test('a title becomes smaller before its clauses are broken', () => {
  expect(lines(['产业放在哪里，', '怎样联动'], 456)).toEqual({ size: 60, texts: ['产业放在哪里，', '怎样联动'] });
});

test.each([
  ['从“行政导向”到“功能导向”', ['从“行政导向”', '到“功能导向”']],
  ['主体功能区与“1+3”', ['主体功能区', '与“1+3”']],
  ['新起点上的五条路', ['新起点上的', '五条路']],
])('%s breaks between words, its lines about as long as each other', (title, expected) => {
  expect(lines([title], 456).texts).toEqual(expected);
});
