import { expect, test } from 'vitest';
import { cities } from '../../domain/cities.ts';
import { places } from '../../domain/places.ts';
import { railwaysAt } from './railways-at.ts';

test.each([
  ['xuzhou', ['xuzhou-star-rail-hub', 'xuyan-hsr', 'xulian-hsr', 'jinghu-hsr', 'zhengxu-hsr', 'xuhe-hsr', 'xuzao-railway']],
  // The bridge comes down in 张家港, the line goes on to 常熟 and 太仓.
  ['suzhou', ['husutong-railway', 'husutong-bridge', 'jinghu-hsr', 'south-bank-hsr']],
  ['nantong', ['yantong-hsr', 'husutong-railway', 'husutong-bridge', 'north-bank-hsr']],
  ['changshu', ['husutong-railway', 'south-bank-hsr']],
  ['donghai', ['xulian-hsr']],
  ['chuzhou', ['jinghu-hsr', 'north-bank-hsr']],
  ['heze', ['xuhe-hsr']],
  ['hongqiao', ['jinghu-hsr']],
  ['huaqiao', []],
  ['wujiang', []],
  ['tai-lake', []],
])('%s has its railways', (slug, wanted) => {
  const unit = [...cities, ...places].find((candidate) => candidate.slug === slug);
  expect(unit === undefined ? 'no place' : railwaysAt(unit)).toEqual(wanted);
});
