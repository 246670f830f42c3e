import { describe, expect, test } from 'vitest';
import { parseAliases } from './aliases.ts';

const FILE = 'content/aliases.json';
const sound = { alias: '申', terms: ['上海'] };

const faultOf = (raw: unknown): string => {
  try {
    parseAliases(raw, FILE);
  } catch (fault) {
    return fault instanceof Error ? fault.message : String(fault);
  }
  return 'no fault';
};

describe('aliases with a slip are refused', () => {
  test('sound ones are not', () => {
    expect(faultOf([sound, { alias: '苏', terms: ['江苏', '苏州'] }])).toBe('no fault');
  });

  test.each([
    ['an alias that stands twice', sound, 'record 2 (申) · field alias: "申" is already used by record 1. Give each record its own.'],
    ['an alias of itself', { alias: '苏通', terms: ['苏州', '苏通'] }, 'record 2 (苏通) · field terms: "苏通" stands for itself. Remove it.'],
    ['a term twice', { alias: '宁', terms: ['南京', '南京'] }, 'record 2 (宁) · field terms: "南京" stands twice. Keep one of them.'],
    ['no term', { alias: '宁', terms: [] }, 'record 2 (宁) · field terms: expected at least one entry, got []. Add an entry to the list.'],
    ['a misspelt field', { alias: '宁', term: ['南京'] }, 'record 2 (宁) · field term: no such field. Check its spelling or remove it.'],
    ['blanks', { alias: '宁 ', terms: ['南京'] }, 'record 2 (宁 ) · field alias: expected text without blanks at either end'],
  ])('%s', (_, record, says) => {
    expect(faultOf([sound, record])).toContain(`${FILE} · ${says}`);
  });

  test('no list', () => {
    expect(faultOf({ 申: '上海' })).toContain(`${FILE}: expected a list of records`);
  });
});
