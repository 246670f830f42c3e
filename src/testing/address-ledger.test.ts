import { describe, expect, test } from 'vitest';
import { compareAddresses, reworded, withNewAddresses } from './address-ledger.ts';

const ledger = new Map([
  ['/coast/', '向海发展'],
  ['/coast/#ports', '港口与大桥'],
  ['/coast/#c-4-1a', '为什么是沿海'],
  ['/data/coast.csv', 'CSV'],
]);

/** The site as it was published, with changes: another meaning, or none. */
function siteWith(changes: Readonly<Record<string, string | undefined>>): ReadonlyMap<string, string> {
  return new Map(Object.entries({ ...Object.fromEntries(ledger), ...changes }).flatMap(([address, meaning]) => (meaning === undefined ? [] : [[address, meaning]])));
}

const none = { vanished: [], changed: [], unlisted: [] };

describe('a ledger compared with a site', () => {
  test('that has every address with its meaning: no fault', () => {
    expect(compareAddresses(ledger, siteWith({}), [])).toEqual(none);
  });

  test('other punctuation is the same meaning', () => {
    expect(compareAddresses(ledger, siteWith({ '/coast/#ports': '“港口”与 大桥' }), [])).toEqual(none);
  });

  test('an address that has vanished is named with what it was and the way out', () => {
    const { vanished, ...others } = compareAddresses(ledger, siteWith({ '/coast/#ports': undefined }), []);
    expect(vanished).toEqual(['/coast/#ports (港口与大桥) has vanished. Bring it back, or say in content/redirects.json where it is now.']);
    expect(others).toEqual({ changed: [], unlisted: [] });
  });

  test('a file that has vanished must come back', () => {
    expect(compareAddresses(ledger, siteWith({ '/data/coast.csv': undefined }), []).vanished).toEqual([
      '/data/coast.csv (CSV) has vanished. Publish the file again: a file cannot be led on.',
    ]);
  });

  test('a place of the atlas that has vanished must come back', () => {
    expect(compareAddresses(new Map([['/atlas/?place=xuzhou', '徐州']]), new Map(), []).vanished).toEqual([
      '/atlas/?place=xuzhou (徐州) has vanished. Bring it back: a place of the atlas cannot be led on.',
    ]);
  });

  test('an address that means something else is named with both meanings', () => {
    const { vanished, changed } = compareAddresses(ledger, siteWith({ '/coast/#c-4-1a': '盐通高铁' }), []);
    expect(vanished).toEqual([]);
    expect(changed.join()).toContain('/coast/#c-4-1a was “为什么是沿海” and is “盐通高铁” now.');
    expect(changed.join()).toContain('npm run ledger -- --reworded /coast/#c-4-1a');
  });

  test('an address that is led on to something is no fault, whatever its words there', () => {
    const site = siteWith({ '/coast/#ports': undefined, '/coast/#harbours': '海港' });
    expect(compareAddresses(ledger, site, [{ from: '/coast/#ports', to: '/coast/#harbours' }])).toEqual({ ...none, unlisted: ['/coast/#harbours is not in the ledger yet. Run “npm run ledger”.'] });
  });

  test.each(['/atlas/?map=zones.rail&place=nantong', '/atlas/?place=nantong', '/functional-zones/?map=zones&place=nantong#fig-zones'])('an address may be led on to a view: %s', (to) => {
    const shown = { '/coast/#ports': undefined, '/atlas/?place=nantong': '南通', '/functional-zones/#fig-zones': '四片功能区' };
    expect(compareAddresses(ledger, siteWith(shown), [{ from: '/coast/#ports', to }])).toMatchObject({ vanished: [], changed: [] });
  });

  test('an address that is led on to nothing has vanished', () => {
    expect(compareAddresses(ledger, siteWith({ '/coast/#ports': undefined }), [{ from: '/coast/#ports', to: '/coast/#tide' }]).vanished).toEqual([
      '/coast/#ports (港口与大桥) leads to /coast/#tide, which does not exist. Bring it back, or say in content/redirects.json where it is now.',
    ]);
  });

  test('a page that has moved takes along the places that the new page has', () => {
    const moved = new Map([['/sea/', '向海发展'], ['/sea/#ports', '港口与大桥'], ['/data/coast.csv', 'CSV']]);
    const { vanished, changed } = compareAddresses(ledger, moved, [{ from: '/coast/', to: '/sea/' }]);
    expect(vanished).toEqual(['/coast/#c-4-1a (为什么是沿海) leads to /sea/#c-4-1a, which does not exist. Bring it back, or say in content/redirects.json where it is now.']);
    expect(changed).toEqual([]);
  });

  test('a page that has moved does not hide that a place on it means something else', () => {
    const moved = new Map([['/sea/', '向海发展'], ['/sea/#ports', '盐通高铁'], ['/sea/#c-4-1a', '为什么是沿海'], ['/data/coast.csv', 'CSV']]);
    expect(compareAddresses(ledger, moved, [{ from: '/coast/', to: '/sea/' }]).changed).toHaveLength(1);
  });
});

describe('writing the ledger', () => {
  const site = siteWith({ '/coast/#ports': undefined, '/coast/#c-4-1a': '盐通高铁', '/about/': '关于' });

  test('adds what is new, in order, and neither removes nor changes anything', () => {
    expect([...withNewAddresses(ledger, site)]).toEqual([
      ['/about/', '关于'],
      ['/coast/', '向海发展'],
      ['/coast/#c-4-1a', '为什么是沿海'],
      ['/coast/#ports', '港口与大桥'],
      ['/data/coast.csv', 'CSV'],
    ]);
  });

  test('takes over a new wording only of the address that is named', () => {
    expect(reworded(ledger, site, '/coast/#c-4-1a').get('/coast/#c-4-1a')).toBe('盐通高铁');
    expect(reworded(ledger, site, '/coast/#c-4-1a').has('/about/')).toBe(false);
    expect(() => reworded(ledger, site, '/coast/#port')).toThrow('/coast/#port is not both in the ledger and on the site.');
  });
});
