import { describe, expect, test } from 'vitest';
import { isLaterSource, parseSources, sourceById, sources } from './sources.ts';

const FILE = 'content/sources.json';

describe('parseSources', () => {
  test('refuses memory as a source', () => {
    expect(() => parseSources([{ id: 'mem', title: '记忆' }], FILE)).toThrow(
      'content/sources.json · record 1 (mem) · field id: memory is no source. Find a source or remove the facts that rest on it.',
    );
  });

  test('refuses an id that cannot stand in an address', () => {
    expect(() => parseSources([{ id: 'nj8+2', title: '8+2' }], FILE)).toThrow(
      '(nj8+2) · field id: expected a source id, got "nj8+2". Write ASCII letters, digits and hyphens only',
    );
  });

  test.each(['2021/03', '2021-13', '3 March 2021'])('refuses the date %s', (date) => {
    expect(() => parseSources([{ id: 'a', kind: 'official', title: '文件', date }], FILE)).toThrow(`field date: expected a date as exact as it is known, got "${date}". Write "2020", "2020-07" or "2020-07-01".`);
  });

  test('refuses a day of publication that is not after the date', () => {
    const wrong = { id: 'a', kind: 'official', title: '文件', date: '2022-09', published: '2022-09' };
    expect(() => parseSources([wrong], FILE)).toThrow('field published: expected a date after that in the field date. Leave it out where the two are one.');
  });

  test('refuses two sources with one id', () => {
    const twice = { id: 'a', kind: 'official', title: '文件' };
    expect(() => parseSources([twice, twice], FILE)).toThrow('"a" is already used by record 1');
  });
});

describe('the sources of the site', () => {
  test.each(['art', 'census', 'coast', 'zi2017', 'nj8-2', 'nxc2021', 'newtowns', 'stic', 'jkt', 'parks45', 'byj2022', 'pairs2022', 'bridge'])(
    'hold %s',
    (id) => {
      expect(sourceById(id).title).not.toBe('');
    },
  );

  test('say where each was checked, or why that is not known', () => {
    const bare = sources.filter((source) => source.checkedAt === undefined && source.note === undefined);
    expect(bare).toEqual([]);
  });

  test('came after the article by the day on which they came out, or on which what they report happened', () => {
    const later = sources.filter(isLaterSource).map(({ id }) => id);
    expect(later).toEqual(['jszx', 'sh18', 'ns', 'nyj', 'jkt', 'byj2022', 'pairs2022', 'shmetro2026', 'space23']);
    // Dated January and made public in September; a report of the meeting that the article calls recent, a week after it.
    expect([sourceById('sh18').date, sourceById('meet').date]).toEqual(['2022-01', '2022-02-14']);
  });

  test('say nothing by hand of what is later: their dates do', () => {
    expect(sources.filter(({ note }) => note?.includes('晚于')).map(({ id }) => id)).toEqual([]);
  });

  test('are shown at no bare number for a host', () => {
    const bare = sources.filter(({ checkedAt = '' }) => /(^|[\s/])\d+(\.\d+){3}/.test(checkedAt));
    expect(bare.map(({ id }) => id), 'leave out the address and write 据转载页查证 as the note').toEqual([]);
  });

  test('a wrong id names the closest', () => {
    expect(() => sourceById('censos')).toThrow('No source "censos" in content/sources.json. Did you mean "census"?');
  });
});
