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
    ['yantong-hsr', 'feature', '盐通高铁'],
    ['suzhou-fuyang', 'feature', '苏州—阜阳结对合作'],
    ['nanjing-huaian-2001', 'feature', '南京—淮安挂钩合作（2001年）'],
    ['xuzhou-star-rail-hub', 'feature', '徐州“米字型”高铁枢纽'],
    ['dianshan-lake-area', 'feature', '环淀山湖绿色发展协同区'],
    ['one-hour-shanghai', 'feature', '上海“一小时经济圈”'],
    ['huaihai-ten-cities', 'feature', '淮海经济区（十市）'],
  ])('finds %s as a %s called %s', (id, kind, name) => {
    expect(placeById(id)).toMatchObject({ kind, name });
  });

  test('names the closest id for a wrong one', () => {
    expect(() => placeById('kunshna')).toThrow('No city, place, structure or feature "kunshna" in content/facts. Did you mean "kunshan"?');
  });
});

test('an id that stands for two things is refused', () => {
  const [first] = namedPlaces;
  if (first === undefined) throw new Error('there are no named places');
  expect(() => distinct([first, { ...first, name: '另一处' }])).toThrow('content/facts: the id "nanjing" stands for 南京 and for 另一处. Give one of them another id.');
});
