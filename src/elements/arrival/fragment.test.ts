import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFragment } from './fragment.ts';

const ids = new Set(['c-4-1a', 'c-4-1', 'fig-coast', '沿海']);
const read = (hash: string) => readFragment(hash, (id) => ids.has(id));

describe('a fragment', () => {
  test.each(['#c-4-1a', '#fig-coast', '#沿海', '#%E6%B2%BF%E6%B5%B7'])('that the browser finds too: %s', (hash) => {
    expect(read(hash)).toEqual({ kind: 'place', id: decodeURIComponent(hash.slice(1)), isExact: true });
  });

  test.each(['&appinstall=0', '?from=singlemessage', '/', '。', '%E3%80%82', ')', '%20', ':~:text=%E6%B2%BF%E6%B5%B7', '&from=timeline&isappinstalled=0'])(
    'leads to its id when %s hangs on to it',
    (rest) => {
      expect(read(`#c-4-1a${rest}`)).toEqual({ kind: 'place', id: 'c-4-1a', isExact: false });
    },
  );

  test('that was encoded twice leads to its id', () => {
    expect(read('#C-4-1A')).toEqual({ kind: 'place', id: 'c-4-1a', isExact: false });
    expect(read('#%25E6%25B2%25BF%25E6%25B5%25B7')).toEqual({ kind: 'place', id: '沿海', isExact: false });
  });

  test.each(['', '#', '#/', '#!', '#wechat_redirect', '#rd', '#appinstall=0', '#&appinstall=0', '#?from=timeline', '#:~:text=%E6%B2%BF', '#top', '#%'])(
    'asks for nothing: %j',
    (hash) => {
      expect(read(hash)).toBeUndefined();
    },
  );

  test.each([
    ['#c-9-9z', ''],
    ['#c-9-9z&appinstall=0', ''],
    ['#c-4-1ab', ''],
    ['#飞地经济', '飞地经济'],
    ['#%E9%A3%9E%E5%9C%B0-%E7%BB%8F%E6%B5%8E', '飞地 经济'],
    ['#%25E9%25A3%259E%25E5%259C%25B0?from=timeline', '飞地'],
    [`#${'江'.repeat(100)}`, '江'.repeat(24)],
  ])('that is no address is missing, and %s is searched for as %j', (hash, words) => {
    expect(read(hash)).toEqual({ kind: 'missing', words });
  });

  test('of any characters is read', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void read(`#${text}`)));
    fc.assert(
      fc.property(fc.constantFrom(...ids), fc.string({ unit: 'grapheme' }), (id, rest) => {
        expect(read(`#${encodeURIComponent(id)}&${encodeURIComponent(rest)}`)?.kind).toBe(id === '沿海' ? 'missing' : 'place');
      }),
    );
  });
});
