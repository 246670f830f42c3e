import { describe, expect, test } from 'vitest';
import { cities } from '@/domain/cities.ts';
import { places } from '@/domain/places.ts';
import { matchOf } from '@/elements/list-match.ts';
import { atlasEntries } from '@/figures/atlas-entries.ts';

/** What the filter lists for these words, as its ids. */
function listed(asked: string): string[] {
  return atlasEntries
    .flatMap((entry) => {
      const match = matchOf(entry, asked);
      return match === undefined ? [] : [{ id: entry.id, match }];
    })
    .toSorted((left, right) => left.match - right.match)
    .map(({ id }) => id);
}

describe('the filter of the atlas', () => {
  test.each([...cities, ...places])('lists $name first when asked for it in full, and when asked for $shortName', ({ slug, name, shortName }) => {
    expect(listed(name)[0]).toBe(slug);
    expect(listed(shortName)[0]).toBe(slug);
  });

  test('lists what only belongs to a city after the city', () => {
    expect(listed('徐州市')).toEqual(expect.arrayContaining(['xuzhou', 'pizhou', 'xinyi']));
    expect(listed('徐州市')[0]).toBe('xuzhou');
  });

  test('does not take a lake or a station for a division of that name', () => {
    expect(listed('太湖县')).toEqual([]);
    expect(listed('虹桥区')).toEqual([]);
  });
});
