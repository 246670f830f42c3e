import { describe, expect, test } from 'vitest';
import { structures } from '../domain/structures.ts';
import { figureRecords, mapRecords } from './all-figures.ts';
import { authorWords, wordRule } from './author-words.ts';

const rules = Object.keys(authorWords).flatMap((name) => wordRule(name) ?? []);

describe('the words that authors may write', () => {
  test('name each figure of the site once', () => {
    const named = rules.flatMap(({ figure }) => figure ?? []);
    expect(named.toSorted()).toEqual(figureRecords.map(({ id }) => id).toSorted());
  });

  const focused = mapRecords.flatMap((record) => {
    const kind = rules.find(({ figure }) => figure === record.id)?.focus;
    return kind === undefined ? [] : [[record.id, kind, record] as const];
  });

  test.each(focused)(
    'let authors focus the %s map on every %s that its legend explains, and on nothing else',
    (_, kind, record) => {
      const known = structures.filter((structure) => structure.kind === kind).map((structure) => structure.id);
      expect(known).toEqual(record.legend.flatMap(({ feature }) => feature ?? []));
    },
  );

  test('have no rule for a word that is not listed, nor for what every object has', () => {
    expect(wordRule('ZoneMap')).toBeUndefined();
    expect(wordRule('toString')).toBeUndefined();
  });
});
