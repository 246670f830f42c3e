import { describe, expect, test } from 'vitest';
import { readViewState, withViewState } from './view-state.ts';

const page = 'https://example.org/coast/';

describe('the view in the address', () => {
  test('comes back as it was written', () => {
    const state = { map: 'areas', place: 'xuzhou' };
    expect(readViewState(new URL(withViewState(page, state)).search)).toEqual(state);
  });

  test('leaves other parameters and the fragment alone, and drops a place that is no longer chosen', () => {
    const shared = `${page}?from=singlemessage#c-4-1a`;
    const written = withViewState(shared, { map: 'zones', place: 'nantong' });
    expect(written).toContain('from=singlemessage');
    expect(written).toContain('#c-4-1a');
    expect(withViewState(written, { map: 'zones', place: '' })).not.toContain('place=');
    expect(withViewState(written, { map: 'zones', place: '' })).toContain('from=singlemessage');
  });

  test.each(['?place=xuzhou', '?map=<b>&place=x', '?map=zones&place=%00', `?map=zones&place=${'x'.repeat(500)}`, '?&&==', ''])(
    'ignores %s',
    (search) => {
      expect(readViewState(search)).toBeUndefined();
    },
  );

  test('may name a map alone', () => {
    expect(readViewState('?map=areas')).toEqual({ map: 'areas', place: '' });
    expect(withViewState(page, { map: 'areas', place: '' })).toBe(`${page}?map=areas`);
  });

  test('survives what QQ appends', () => {
    expect(readViewState('?map=zones&place=xuzhou&appinstall=0')).toEqual({ map: 'zones', place: 'xuzhou' });
  });
});
