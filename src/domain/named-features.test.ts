import { expect, test } from 'vitest';
import { claims } from './claims.ts';
import { namedFeatures, pairName } from './named-features.ts';
import { pairById } from './pairs.ts';

const named = (id: string) => namedFeatures.find((feature) => feature.id === id);

test.each([
  ['suzhou-fuyang', 'pair', '苏州—阜阳结对合作', ['2.2d']],
  ['yantong-hsr', 'railway', '盐通高铁', ['4.1e']],
  ['husutong-bridge', 'bridge', '沪苏通长江公铁大桥', ['4.1e']],
  ['xuzhou-star-rail-hub', 'hub', '徐州“米字型”高铁枢纽', ['1.3d']],
  ['five-new-towns', 'shanghai-side', '上海“五大新城”', ['3.1a']],
  ['one-hour-shanghai', 'coast', '上海“一小时经济圈”', ['4.1e']],
  ['huaihai-ten-cities', 'city-group', '淮海经济区（十市）', ['1.3a']],
])('%s is a %s that the article speaks of in its claims', (id, kind, name, told) => {
  expect(named(id)).toMatchObject({ kind, name, claims: told });
});

test('what stands in the article has a claim, and what does not has none', () => {
  const known = new Set(claims.map(({ id }) => id));
  for (const { claims: told } of namedFeatures) for (const id of told) expect(known).toContain(id);
  expect(named('north-bank-hsr')?.claims).toEqual([]);
});

test('the two rounds of one pair have names of their own', () => {
  expect(pairName(pairById('nanjing-huaian-2001'))).toBe('南京—淮安挂钩合作（2001年）');
  expect(pairName(pairById('nanjing-huaian-2022'))).toBe('南京—淮安挂钩合作（2022年）');
  const names = namedFeatures.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});
