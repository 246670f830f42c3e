import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { parseRecords, requireRecord } from './parse-records.ts';

const schema = z.strictObject({ id: z.string('expected an id.'), size: z.number('expected a number.') });

function parse(raw: unknown): unknown {
  return parseRecords(raw, 'content/example.json', schema, { label: 'id', unique: ['id'] });
}

describe('parseRecords', () => {
  test('gives the records of a sound file', () => {
    expect(parse([{ id: 'a', size: 1 }])).toEqual([{ id: 'a', size: 1 }]);
  });

  test('says when the file is no list', () => {
    expect(() => parse({ id: 'a' })).toThrow(
      'content/example.json: expected a list of records, got {"id":"a"}. Put the records between [ and ].',
    );
  });

  test('reports all problems of a file at once, each on its line', () => {
    const attempt = () => parse([{ id: 'a', size: '1' }, { id: 'a', size: 2, sise: 3 }, { size: 4 }]);
    expect(attempt).toThrow(
      [
        'content/example.json · record 1 (a) · field size: expected a number.',
        'content/example.json · record 2 (a) · field sise: no such field. Check its spelling or remove it.',
        'content/example.json · record 3 · field id: expected an id.',
        'content/example.json · record 2 (a) · field id: "a" is already used by record 1. Give each record its own.',
      ].join('\n'),
    );
  });
});

describe('requireRecord', () => {
  test('names the closest known id', () => {
    expect(() => requireRecord(new Map([['1.1a', 1]]), '1.1', 'claim', 'content/claims.json')).toThrow(
      'No claim "1.1" in content/claims.json. Did you mean "1.1a"?',
    );
  });
});
