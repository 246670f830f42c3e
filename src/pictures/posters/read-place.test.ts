import { expect, test } from 'vitest';
import { readPlace } from './read-place.ts';

const terms = { article: '原文说法', bonds: '归属与关联', facts: '资料与说明' };
const entry = (id: string, features: string, summary: string, list: string): string => `<details class="entry" id="at-${id}" data-features="${features}"><summary>${summary}</summary><dl>${list}</dl></details>`;
const atlas = [
  entry('xuzhou', '320300', '徐州<small>设区市</small>', `<dt>原文说法</dt><dd><a href="/coast/#c-4-1a">4.1a 海</a></dd><dd>经“淮海”<a href="/coast/#c-4-1b">4.1b 港</a><a href="/coast/#c-4-1c">4.1c 路</a></dd>
    <dt>归属与关联</dt><dd><a href="#at-area">徐州都市圈（核心范围）</a><small>说法不一</small><a href="#at-axis">沿大运河</a><a href="#at-cities">沿黄海城市群</a><small>推定</small></dd><dt>资料与说明</dt><dd>2020年普查人口908.4万。</dd>`),
  entry('huaian', '320800', '淮安<small>设区市</small>', '<dt>原文说法</dt><dd>原文没有点到</dd>'),
  entry('area', 'area', '徐州都市圈<small>都市圈 · 说法不一</small>', '<dt>资料与说明</dt><dd>成员：徐州。</dd><dd>出处：规划；提案。</dd><dd>另有说法。</dd>'),
  entry('axis', 'axis', '沿大运河<small>轴带</small>', '<dt>资料与说明</dt><dd>沿线：徐州。</dd><dd>《规划》（2021年）。</dd>'),
  entry('cities', 'cities', '沿黄海城市群<small>城市群（推定）</small>', '<dt>资料与说明</dt><dd>本站推定。</dd>'),
].join('');

test('a city is read with the passages by name, what it belongs to, and who says so', () => {
  expect(readPlace(atlas, 'xuzhou', terms)).toEqual({
    slug: 'xuzhou',
    code: '320300',
    name: '徐州',
    kind: '设区市',
    facts: ['2020年普查人口908.4万。'],
    memberships: [
      { name: '徐州都市圈（核心范围）', kind: '都市圈', doubt: '说法不一', authority: '出处：规划；提案。' },
      { name: '沿大运河', kind: '轴带', doubt: '', authority: '《规划》（2021年）。' },
      // Said once.
      { name: '沿黄海城市群', kind: '城市群（推定）', doubt: '', authority: '本站推定。' },
    ],
    passages: [
      { by: '', gists: ['4.1a 海'] },
      { by: '经“淮海”', gists: ['4.1b 港', '4.1c 路'] },
    ],
    silent: '',
  });
});

test('a city that the article does not name says so', () => {
  expect(readPlace(atlas, 'huaian', terms)).toMatchObject({ passages: [], silent: '原文没有点到' });
});

test('a poster of what is no city is refused with what to do', () => {
  expect(() => readPlace(atlas, 'axis', terms)).toThrow(/link posters of chapters and cities only/);
  expect(() => readPlace(atlas, 'nowhere', terms)).toThrow(/at-nowhere/);
});
