import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readViewState, VIEW_LIMITS, withViewState, type MapView, type ViewState } from './view-state.ts';

const page = 'https://example.org/coast/';
const [west, south, east, north] = VIEW_LIMITS;

describe('the view in the address', () => {
  test('comes back as it was written', () => {
    const state: ViewState = { map: 'areas', place: 'xuzhou', view: { center: [117.2, 34.26], levels: 1.5 } };
    const address = withViewState(page, state);
    expect(address).toBe(`${page}?map=areas&place=xuzhou&view=117.2_34.26_1.5`);
    expect(readViewState(new URL(address).search)).toEqual(state);
  });

  test('is dropped part by part when it is no longer there', () => {
    const written = withViewState(page, { map: 'zones', place: 'nantong', view: { center: [120.9, 32], levels: 2 } });
    expect(withViewState(written, { map: 'zones', place: 'nantong' })).not.toContain('view=');
    expect(withViewState(written, { map: 'areas', place: '' })).toBe(`${page}?map=areas`);
  });

  test.each(['?place=xuzhou', '?map=<b>&place=x', '?map=zones&place=%00', `?map=zones&place=${'x'.repeat(500)}`, '?map=a..b', '?map=.', '?&&==', ''])(
    'ignores %s',
    (search) => {
      expect(readViewState(search)).toBeUndefined();
    },
  );

  test.each(['', '117', '117_34', '117_34_1_2', '117_34_-1', '117_34_9', '114_34_1', '117_37_1', 'NaN_34_1', '117,34,1', '1e2_34_1', '117_34_Infinity', '117_34_1#'])(
    'keeps the place and leaves out the view %s, which makes no sense',
    (view) => {
      expect(readViewState(`?map=zones&place=xuzhou&view=${encodeURIComponent(view)}`)).toEqual({ map: 'zones', place: 'xuzhou' });
    },
  );

  test('may name several layers', () => {
    expect(readViewState('?map=zones.corridors.rail')).toEqual({ map: 'zones.corridors.rail', place: '' });
  });
});

const word = fc.stringMatching(/^[a-z0-9-]{1,60}$/);
/** What maps write: three decimals of a degree and two of a level. */
const view = fc
  .record({
    longitude: fc.integer({ min: west * 1000, max: east * 1000 }),
    latitude: fc.integer({ min: south * 1000, max: north * 1000 }),
    levels: fc.integer({ min: 0, max: 800 }),
  })
  .map(({ longitude, latitude, levels }): MapView => ({ center: [longitude / 1000, latitude / 1000], levels: levels / 100 }));
const state: fc.Arbitrary<ViewState> = fc
  .record({
    map: fc.array(word, { minLength: 1, maxLength: 4 }).map((layers) => layers.join('.')).filter((map) => map.length <= 200),
    place: fc.oneof(fc.constant(''), word),
    view: fc.option(view, { nil: undefined }),
  })
  .map(({ view: shown, ...rest }) => (shown === undefined ? rest : { ...rest, view: shown }));

/** What messengers add, what other sites add, and what nobody meant. */
const addition = fc.oneof(
  fc.constantFrom('from=singlemessage', 'from=timeline', 'isappinstalled=0', 'appinstall=0', 'nsukey=AbC%2F%3D%3D', 'utm_source=qq', 'q=%E5%8D%97%E9%80%9A', 'a=%E4%', '%', '=', 'map', 'view'),
  fc.constantFrom('map=zones', 'map=%3Cb%3E', 'place=atlantis', 'view=1_2_3', 'view=117.2_34.3_1', 'place=%FF', 'm%61p=coast'),
  fc.tuple(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' })).map(([name, value]) => `${encodeURIComponent(wellFormed(name))}=${encodeURIComponent(wellFormed(value))}`),
  fc.string().map((garbage) => garbage.replaceAll('#', '')),
);
const fragment = fc.constantFrom('', '#fig-zones', '#wechat_redirect', '#c-1-1a', '#%E4%');
const address = fc
  .record({ additions: fc.array(addition, { maxLength: 6 }), fragment })
  .map((parts) => `${page}?${parts.additions.join('&')}${parts.fragment}`);

function wellFormed(text: string): string {
  return text.replace(/[\uD800-\uDFFF]/g, '');
}

/** The parameters of an address that are not the view's, as they are typed. */
function others(href: string): string[] {
  return new URL(href).search
    .slice(1)
    .split('&')
    .filter((parameter) => parameter !== '' && !['map', 'place', 'view'].includes(decodeName(parameter)));
}

function decodeName(parameter: string): string {
  return [...new URLSearchParams(`&${parameter}`).keys()][0] ?? '';
}

describe('the view in any address', () => {
  test('is read as it was written, whatever stood there before', () => {
    fc.assert(
      fc.property(address, state, (before, written) => {
        expect(readViewState(new URL(withViewState(before, written)).search)).toEqual(written);
      }),
    );
  });

  test('leaves every other parameter and the fragment as they were', () => {
    fc.assert(
      fc.property(address, state, (before, written) => {
        const after = withViewState(before, written);
        expect(others(after)).toEqual(others(before));
        expect(new URL(after).hash).toBe(new URL(before).hash);
      }),
    );
  });

  test('survives what a messenger adds behind it', () => {
    const added = fc.constantFrom('&appinstall=0', '&from=singlemessage', '&isappinstalled=0&from=timeline', '&nsukey=x%2By%3D');
    fc.assert(
      fc.property(state, fc.array(added, { maxLength: 3 }), fc.constantFrom('', '#wechat_redirect'), (written, tail, redirect) => {
        const sent = `${withViewState(page, written)}${tail.join('')}${redirect}`;
        expect(readViewState(new URL(sent).search)).toEqual(written);
      }),
    );
  });

  test('is nothing or something that a map could have written, for any query at all', () => {
    const query = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(addition, { maxLength: 8 }).map((parts) => `?${parts.join('&')}`),
      fc.tuple(fc.string(), fc.string(), fc.string()).map(([map, place, shown]) => `?map=${map}&place=${place}&view=${shown}`),
      fc.tuple(fc.double(), fc.double(), fc.double()).map((numbers) => `?map=zones&view=${numbers.join('_')}`),
    );
    fc.assert(
      fc.property(query, (search) => {
        const read = readViewState(search);
        if (read === undefined) return;
        expect(read.map).toMatch(/^[a-z0-9.-]{1,200}$/);
        expect(read.place).toMatch(/^[a-z0-9-]{0,60}$/);
        if (read.view === undefined) return;
        const { center: [longitude, latitude], levels } = read.view;
        expect(longitude >= west && longitude <= east && latitude >= south && latitude <= north).toBe(true);
        expect(levels >= 0 && levels <= 8).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('gains nothing and loses nothing by being written again', () => {
    fc.assert(
      fc.property(address, state, (before, written) => {
        const once = withViewState(before, written);
        expect(withViewState(once, written)).toBe(once);
      }),
    );
  });
});
