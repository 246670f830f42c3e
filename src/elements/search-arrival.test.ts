import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { rememberArrival, takeArrival } from './search-arrival.ts';

/** A storage whose entries are its own properties, as a browser's are. */
class Shelf {
  [name: string]: unknown;
  getItem(name: string): string | null {
    return typeof this[name] === 'string' ? this[name] : null;
  }
  setItem(name: string, text: string): void {
    this[name] = text;
  }
  removeItem(name: string): void {
    Reflect.deleteProperty(this, name);
  }
}

const coast = { pathname: '/coast/', hash: '#ports' };
const sought = { needles: ['飞地'], shown: '“飞地”' };

let shelf: Shelf;

/** Opens a page: nothing but its address counts here. */
function open(address: { readonly pathname: string; readonly hash: string }) {
  vi.stubGlobal('location', address);
  return takeArrival();
}

beforeEach(() => {
  vi.useFakeTimers();
  shelf = new Shelf();
  vi.stubGlobal('localStorage', shelf);
  vi.stubGlobal('PerformanceNavigationTiming', class {});
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('what was looked for', () => {
  test('is given to the page and section that the hit leads to, once', () => {
    rememberArrival(coast, sought);
    expect(open({ pathname: '/about/', hash: '#ports' })).toBeUndefined();
    expect(open({ pathname: '/coast/', hash: '#top' })).toBeUndefined();
    expect(open(coast)).toEqual({ section: 'ports', ...sought });
    expect(open(coast)).toBeUndefined();
  });

  test('is kept for each of several tabs, in the order of their opening', () => {
    rememberArrival(coast, sought);
    rememberArrival({ pathname: '/about/', hash: '#data' }, { needles: ['数据'], shown: '数据' });
    vi.advanceTimersByTime(1);
    rememberArrival(coast, { needles: ['徐州'], shown: '徐州' });
    expect(open(coast)?.shown).toBe('“飞地”');
    expect(open(coast)?.shown).toBe('徐州');
    expect(open({ pathname: '/about/', hash: '#data' })?.needles).toEqual(['数据']);
  });

  test('is forgotten after two minutes, and takes no room then', () => {
    rememberArrival(coast, sought);
    vi.advanceTimersByTime(120_001);
    expect(open({ pathname: '/about/', hash: '' })).toBeUndefined();
    expect(Object.keys(shelf)).toEqual([]);
  });

  test('is not given to a page that is loaded anew', () => {
    class Navigation {
      readonly type = 'reload';
    }
    rememberArrival(coast, sought);
    vi.stubGlobal('PerformanceNavigationTiming', Navigation);
    vi.spyOn(performance, 'getEntriesByType').mockReturnValue([new Navigation() as unknown as PerformanceEntry]);
    expect(open(coast)).toBeUndefined();
    vi.restoreAllMocks();
  });
});

describe('a storage that is of no use', () => {
  test('does no harm when it is blocked', () => {
    vi.stubGlobal('localStorage', undefined);
    expect(() => {
      rememberArrival(coast, sought);
    }).not.toThrow();
    expect(open(coast)).toBeUndefined();
  });

  test('does no harm when it is full', () => {
    shelf.setItem = () => {
      throw new Error('full');
    };
    rememberArrival(coast, sought);
    expect(open(coast)).toBeUndefined();
  });

  test.each(['', '{', 'null', '[]', '{"path":"/coast/","section":"ports","needles":"飞地","shown":"飞地","until":1e99}'])(
    'is cleared of garbage: %s',
    (garbage) => {
      shelf.setItem('search-arrival:1', garbage);
      shelf.setItem('another', garbage);
      rememberArrival(coast, sought);
      expect(open(coast)?.section).toBe('ports');
      expect(Object.keys(shelf)).toEqual(['another']);
    },
  );

  test('a fragment that cannot be decoded leads to no arrival', () => {
    expect(open({ pathname: '/coast/', hash: '#%' })).toBeUndefined();
  });
});
