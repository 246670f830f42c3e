import { describe, expect, test } from 'vitest';
import { parseSources, sourceById, sources } from './sources.ts';

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
    expect(() => parseSources([{ id: 'a', title: '文件', date }], FILE)).toThrow('Write 2021, 2021-03 or 2021-03-22.');
  });

  test('refuses two sources with one id', () => {
    const twice = { id: 'a', title: '文件' };
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

  test('a wrong id names the closest', () => {
    expect(() => sourceById('censos')).toThrow('No source "censos" in content/sources.json. Did you mean "census"?');
  });
});
