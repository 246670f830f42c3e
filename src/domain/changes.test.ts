import { describe, expect, test } from 'vitest';
import { parseChanges } from './changes.ts';

const FILE = 'content/changes.json';
const newer = { id: 'atlas', date: '2026-11-23', title: '地图册', text: '图层可以叠加。', address: '/atlas/' };
const older = { id: 'opening', date: '2026-11-22', title: '五章', text: '逐条转述。', address: '/coast/#fig-coast' };

test('changes are read in the order of the file, the newest first', () => {
  expect(parseChanges([newer, older], FILE).map(({ id }) => id)).toEqual(['atlas', 'opening']);
  expect(parseChanges([newer, { ...older, date: newer.date, address: '/' }], FILE)).toHaveLength(2);
});

describe('changes with a slip are refused', () => {
  test.each([
    ['an id that stands twice', { ...older, id: 'atlas' }, 'record 2 (atlas) · field id: "atlas" is already used by record 1'],
    ['a date that is no day', { ...older, date: '2026-11' }, 'record 2 (opening) · field date: expected a day, got "2026-11". Write it as'],
    ['a later one below an earlier one', { ...older, date: '2026-11-24' }, 'record 2 (opening) · field date: 2026-11-24 is later than 2026-11-23 of the record before it. Put the newest first.'],
    ['a text that breaks off', { ...older, text: '逐条转述' }, 'record 2 (opening) · field text: expected a whole sentence, got "逐条转述". End it in 。'],
    ['a path without its last slash', { ...older, address: '/coast' }, 'record 2 (opening) · field address: expected an address on this site, got "/coast". Begin with /'],
    ['another site', { ...older, address: 'https://example.org/' }, 'record 2 (opening) · field address: expected an address on this site'],
    ['no title', { ...older, title: undefined }, 'record 2 (opening) · field title: expected text, got nothing'],
    ['a misspelt field', { ...older, txet: '。' }, 'record 2 (opening) · field txet: no such field'],
  ])('%s', (_, record, says) => {
    expect(() => parseChanges([newer, record], FILE)).toThrow(says);
  });
});
