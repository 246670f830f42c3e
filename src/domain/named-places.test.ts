import { describe, expect, test } from 'vitest';
import { distinct, namedPlaces, placeById } from './named-places.ts';

describe('placeById', () => {
  test.each([
    ['xuzhou', 'city', '徐州'],
    ['kunshan', 'place', '昆山'],
    ['nanjing-area', 'structure', '南京都市圈'],
    ['husutong', 'structure', '（沪）苏通'],
    ['suzhou', 'city', '苏州'],
    ['suzhou-anhui', 'place', '宿州'],
  ])('finds %s as a %s called %s', (id, kind, name) => {
    expect(placeById(id)).toMatchObject({ kind, name });
  });

  test('names the closest id for a wrong one', () => {
    expect(() => placeById('kunshna')).toThrow('No city, place or structure "kunshna" in content/facts. Did you mean "kunshan"?');
  });
});

test('an id that stands for two things is refused', () => {
  const [first] = namedPlaces;
  if (first === undefined) throw new Error('there are no named places');
  expect(() => distinct([first, { ...first, name: '另一处' }])).toThrow('content/facts: the id "nanjing" stands for 南京 and for 另一处. Give one of them another id.');
});
