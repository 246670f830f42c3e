import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openingOf, rememberArrival, takeArrival } from './search-arrival.ts';

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
const about = { pathname: '/about/', hash: '#data' };
const sought = { needles: ['飞地'], shown: '“飞地”' };

/** What belongs to the tab, and what every tab finds. */
let [own, common]: [Shelf, Shelf] = [new Shelf(), new Shelf()];

/** Opens a page in this tab: nothing but its address counts here. */
function open(address: { readonly pathname: string; readonly hash: string }) {
  vi.stubGlobal('location', address);
  vi.stubGlobal('history', { length: 2 });
  return takeArrival();
}

/** Opens a page in a tab of its own. */
function openNew(address: { readonly pathname: string; readonly hash: string }) {
  vi.stubGlobal('location', address);
  vi.stubGlobal('history', { length: 1 });
  vi.stubGlobal('sessionStorage', new Shelf());
  const arrival = takeArrival();
  vi.stubGlobal('sessionStorage', own);
  return arrival;
}

beforeEach(() => {
  vi.useFakeTimers();
  [own, common] = [new Shelf(), new Shelf()];
  vi.stubGlobal('sessionStorage', own);
  vi.stubGlobal('localStorage', common);
  vi.stubGlobal('PerformanceNavigationTiming', class {});
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('what was looked for in this tab', () => {
  test('is given to the page and section that the link leads to, once, however often it was clicked', () => {
    rememberArrival(coast, sought, 'here');
    rememberArrival(coast, sought, 'here');
    expect(open(coast)).toEqual({ section: 'ports', ...sought });
    expect(open(coast)).toBeUndefined();
    expect(openNew(coast)).toBeUndefined();
  });

  test.each([about, { pathname: '/coast/', hash: '#top' }])('is not kept for later when another page comes first: %o', (other) => {
    rememberArrival(coast, sought, 'here');
    expect(open(other)).toBeUndefined();
    expect(open(coast)).toBeUndefined();
  });

  test('gives way to what is looked for next', () => {
    rememberArrival(coast, sought, 'here');
    rememberArrival(coast, { needles: ['徐州'], shown: '徐州' }, 'here');
    expect(open(coast)?.shown).toBe('徐州');
    expect(open(coast)).toBeUndefined();
  });

  test('is forgotten after half a minute', () => {
    rememberArrival(coast, sought, 'here');
    vi.advanceTimersByTime(30_001);
    expect(open(coast)).toBeUndefined();
  });

  test('is not given to a page that is loaded anew, nor to the visit after that', () => {
    class Navigation {
      readonly type = 'reload';
    }
    rememberArrival(coast, sought, 'here');
    vi.stubGlobal('PerformanceNavigationTiming', Navigation);
    const spy = vi.spyOn(performance, 'getEntriesByType').mockReturnValue([new Navigation() as unknown as PerformanceEntry]);
    expect(open(coast)).toBeUndefined();
    spy.mockRestore();
    expect(open(coast)).toBeUndefined();
  });

  test('is nothing for a link that leads to a page as a whole', () => {
    rememberArrival({ pathname: '/atlas/', hash: '' }, sought, 'here');
    expect(Object.keys(own)).toEqual([]);
  });
});

describe('what was looked for in new tabs', () => {
  test('is given to each of the tabs that one link was opened in, and to no visit in a tab with a past', () => {
    rememberArrival(coast, sought, 'new-tab');
    rememberArrival(coast, sought, 'new-tab');
    expect(open(coast)).toBeUndefined();
    expect(openNew(coast)).toEqual({ section: 'ports', ...sought });
    expect(openNew(about)).toBeUndefined();
    expect(openNew(coast)).toEqual({ section: 'ports', ...sought });
    expect(openNew(coast)).toBeUndefined();
    expect(Object.keys(common)).toEqual([]);
  });

  test('is what the link was last opened for, and each link has its own', () => {
    rememberArrival(coast, sought, 'new-tab');
    rememberArrival(about, { needles: ['数据'], shown: '数据' }, 'new-tab');
    rememberArrival(coast, { needles: ['徐州'], shown: '徐州' }, 'new-tab');
    expect(openNew(coast)?.shown).toBe('徐州');
    expect(openNew(coast)).toBeUndefined();
    expect(openNew(about)?.needles).toEqual(['数据']);
  });

  test('is forgotten after two minutes, and takes no room then', () => {
    rememberArrival(coast, sought, 'new-tab');
    vi.advanceTimersByTime(120_001);
    expect(openNew(about)).toBeUndefined();
    expect(Object.keys(common)).toEqual([]);
  });
});

describe('a link', () => {
  const click = (event: Partial<MouseEvent>) => openingOf(event as MouseEvent);

  test.each([
    [{ type: 'click', button: 0 }, 'here'],
    [{ type: 'click', button: 0, ctrlKey: true }, 'new-tab'],
    [{ type: 'click', button: 0, shiftKey: true }, 'new-tab'],
    [{ type: 'auxclick', button: 1 }, 'new-tab'],
    [{ type: 'auxclick', button: 2 }, undefined],
    [{ type: 'contextmenu', button: 2 }, 'new-tab'],
  ])('opens by %o: %s', (event, opening) => {
    expect(click(event)).toBe(opening);
  });
});

describe('a storage that is of no use', () => {
  test('does no harm when it is blocked', () => {
    vi.stubGlobal('localStorage', undefined);
    vi.stubGlobal('sessionStorage', undefined);
    expect(() => {
      rememberArrival(coast, sought, 'here');
      rememberArrival(coast, sought, 'new-tab');
    }).not.toThrow();
    expect(open(coast)).toBeUndefined();
  });

  test('does no harm when it is full', () => {
    own.setItem = () => {
      throw new Error('full');
    };
    rememberArrival(coast, sought, 'here');
    expect(open(coast)).toBeUndefined();
  });

  test.each(['', '{', 'null', '[]', '{"path":"/coast/","section":"ports","needles":"飞地","shown":"飞地","until":1e99}'])(
    'is cleared of garbage: %s',
    (garbage) => {
      common.setItem('search-arrival:1', garbage);
      common.setItem('another', garbage);
      own.setItem('search-arrival', garbage);
      expect(open(coast)).toBeUndefined();
      rememberArrival(coast, sought, 'new-tab');
      expect(openNew(coast)?.section).toBe('ports');
      expect([...Object.keys(common), ...Object.keys(own)]).toEqual(['another']);
    },
  );

  test('a fragment that cannot be decoded leads to no arrival', () => {
    expect(open({ pathname: '/coast/', hash: '#%' })).toBeUndefined();
  });
});
