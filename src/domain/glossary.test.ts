import { describe, expect, test } from 'vitest';
import { glossaryEntry, parseGlossary } from './glossary.ts';

const FILE = 'content/glossary.json';
const sound = { id: 'enclave', term: '飞地', gloss: '一地到另一地的辖区里办的园区' };
const other = { id: 'hinterland', term: '腹地', gloss: '背后的地方' };

describe('terms with a slip are refused', () => {
  test('sound ones are not', () => {
    expect(parseGlossary([sound, other], FILE)).toHaveLength(2);
  });

  test.each([
    ['an id that stands twice', { ...other, id: 'enclave' }, 'record 2 (enclave) · field id: "enclave" is already used by record 1'],
    ['a term that stands twice', { ...other, term: '飞地' }, 'record 2 (hinterland) · field term: "飞地" is already used by record 1'],
    ['a long explanation', { ...other, gloss: '地'.repeat(31) }, 'record 2 (hinterland) · field gloss: expected at most 30 characters'],
    ['a full stop', { ...other, gloss: '背后的地方。' }, 'Say only what the term is'],
    ['no explanation', { id: 'hinterland', term: '腹地' }, 'record 2 (hinterland) · field gloss: expected text, got nothing'],
    ['a misspelt field', { ...other, meaning: '地方' }, 'record 2 (hinterland) · field meaning: no such field'],
  ])('%s', (_, record, says) => {
    expect(() => parseGlossary([sound, record], FILE)).toThrow(says);
  });
});

test('a term that the file lacks is named with the closest one', () => {
  expect(glossaryEntry('enclave').term).toBe('飞地');
  expect(() => glossaryEntry('enclav')).toThrow('No term "enclav" in content/glossary.json. Did you mean "enclave"?');
});
