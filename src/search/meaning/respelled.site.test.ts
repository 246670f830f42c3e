/** Whole-site test: what stands nowhere as typed is understood, over the built index. */
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { Converter } from 'opencc-js';
import { beforeAll, describe, expect, test } from 'vitest';
import rawAliases from '../../../content/aliases.json' with { type: 'json' };
import { VARIANTS } from '../build/traditional.ts';
import { type Answer, find } from '../find.ts';
import { filesOnDisk, textOnDisk } from '../../testing/index-on-disk.ts';
import { normalise } from '../normal-form/normalise.ts';
import { openIndex, type SearchIndex } from '../index/pagefind-index.ts';
import { parseQuery } from '../query.ts';
import { ALSO_FILE, ALSO_LATIN_FILE, LATIN_FILE, RESPELL_FILE, type RespellFile, SOUNDS_FILE, TRADITIONAL_FILE } from './respell-file.ts';
import { readSimplifications, simplifications } from './simplified.ts';
import { readVocabulary } from './vocabulary.ts';

const site = fileURLToPath(new URL('../../../dist', import.meta.url));

/** Gzipped bytes, at most. */
const LARGEST = { [ALSO_FILE]: 1000, [ALSO_LATIN_FILE]: 1000, [LATIN_FILE]: 1000, [TRADITIONAL_FILE]: 2200, [RESPELL_FILE]: 6200, [SOUNDS_FILE]: 4300 } as const;

/** Names whose first letters mean more frequent things as well, which are named first. */
const OTHER_INITIALS = new Set(['淀山湖', '城镇化', '数据', '来源']);

/** Wrong as typed, and the term that was meant. */
const SLIPS = `徐洲:徐州 连云岗:连云港 盐成:盐城 镇将:镇江 宿千:宿迁 太苍:太仓 昆衫:昆山 苏锡昌:苏锡常 江淮生态经纪区:江淮生态经济区
  扬子江城市裙:扬子江城市群 沿海经济代:沿海经济带 上海大都市券:上海大都市圈 南北共建圆区:南北共建园区 欧亚大路桥:欧亚大陆桥
  沪通铁路:沪苏通铁路 连港:连云港 连云巷:连云港 xuzou:徐州 xuzhuo:徐州 lianyunggan:连云港 yancen:盐城 zenjiang:镇江 changzou:常州 nantogn:南通
  shangahi:上海 suqain:宿迁 dushiquna:都市圈 yangziijangchengshiqun:扬子江城市群 yangtse:长江 huaihaijinjiqu:淮海经济区 feidii:飞地`;

/** None of these may hang the page. */
const STRANGE = ['徐', 'xuzhou', 'x', 'xu ', '徐 州 ', '😀', '<b>', '.*+?(', '\u0000', '\u202e', '蘇著乾', '飞地徐州'].map((piece) => piece.repeat(10_000 / piece.length));

const read = (name: string) => textOnDisk(site, 'zh-CN', name);
const { terms } = readVocabulary(JSON.parse(read(RESPELL_FILE)) as RespellFile);
const names = terms.filter(({ isName }) => isName);

let index: SearchIndex;

beforeAll(async () => {
  index = await openIndex(filesOnDisk(site, 'zh-CN'));
});

const ask = (input: string) => find(index, parseQuery(input));

/** The terms that an answer names: by which it was found, then the others. */
function named({ understood, also }: Answer): readonly string[] {
  return [...understood.flatMap((word) => word.terms), ...also.map(({ term }) => term)];
}

describe('the vocabulary', () => {
  test('has hundreds of names, and all its terms stand in the text', async () => {
    expect(names.length).toBeGreaterThan(200);
    for (const { text } of terms) expect(await index.sectionsWith(text), text).not.toEqual([]);
  });

  test('every name is found by its pinyin, among the first four terms named', async () => {
    const missed: string[] = [];
    for (const { text, pinyin } of names) if (!named(await ask(pinyin)).slice(0, 4).includes(text)) missed.push(`${pinyin} ${text}`);
    expect(missed).toEqual([]);
  });

  test('and by its first letters, among the first three', { timeout: 60_000 }, async () => {
    const missed: string[] = [];
    for (const { text, characters } of names) {
      const letters = characters.map(({ character, readings: [syllable = character] }) => syllable.charAt(0)).join('');
      if (!named(await ask(letters)).slice(0, 3).includes(text)) missed.push(text);
    }
    expect(missed.filter((text) => !OTHER_INITIALS.has(text))).toEqual([]);
  });

  test.each(VARIANTS)('every term comes back from Traditional characters (%s)', (variant) => {
    const meant = readSimplifications(read(TRADITIONAL_FILE));
    const convert = Converter({ from: 'cn', to: variant });
    const lost = terms.map(({ text }) => text).filter((text) => !simplifications(normalise(convert(text)), meant).includes(text));
    expect(lost).toEqual([]);
  });
});

describe('on the whole site', () => {
  test.each([
    ['蘇錫常都市圈', 'simplified', ['苏锡常都市圈']],
    ['江淮生態經濟區', 'simplified', ['江淮生态经济区']],
    ['xuzhou', 'pinyin', ['徐州']],
    ['SùQiān', 'pinyin', ['宿迁']],
    ['suzhou', 'pinyin', ['苏州', '宿州']],
    ['xuzhou都市圈', 'pinyin', ['徐州都市圈']],
    ['chongdie', 'pinyin', ['重叠']],
    ['changjiang', 'pinyin', ['长江']],
    ['lvse', 'pinyin', ['绿色']],
    ['sunan', 'pinyin', ['苏南']],
    ['suzhong', 'pinyin', ['苏中']],
    ['subei', 'pinyin', ['苏北']],
    ['wanbei', 'pinyin', ['皖北']],
    ['jurong', 'pinyin', ['句容']],
    ['zhangjiagang', 'pinyin', ['张家港']],
    ['yizheng', 'pinyin', ['仪征']],
    ['jiangdu', 'pinyin', ['江都']],
    ['High-Speed Rail', 'alias', ['高铁']],
    ['Suzhou–Wuxi–Changzhou metropolitan area', 'alias', ['苏锡常都市圈']],
  ])('%s is understood as %s: %j', async (typed, means, meant) => {
    const { understood, sections } = await ask(typed);
    expect(understood).toEqual([{ typed, means, terms: meant }]);
    expect(sections).toBeGreaterThan(0);
  });

  test('several words, each by its own means', async () => {
    const { understood, apart, sections } = await ask('xuzhou 鐵路');
    expect(understood.map(({ means, terms: meant }) => [means, ...meant])).toEqual([['pinyin', '徐州'], ['simplified', '铁路']]);
    expect(apart).toEqual(['徐州', '铁路']);
    expect(sections).toBeGreaterThan(0);
  });

  test.each(SLIPS.split(/\s+/).map((pair) => pair.split(':') as [string, string]))('%s is a slip for %s', async (typed, meant) => {
    const { understood, sections } = await ask(typed);
    expect(understood).toMatchObject([{ typed, means: 'slip' }]);
    expect(understood[0]?.terms).toContain(meant);
    expect(sections).toBeGreaterThan(0);
  });

  test.each('羊城 杭州都市圈 宁波都市圈 sucheng 四沿 臺北 浦东 苏A'.split(' '))('%s is no slip for anything else', async (typed) => {
    expect((await ask(typed)).understood).toEqual([]);
  });

  test.each([
    ['上海市', '上海'],
    ['徐州市', '徐州'],
    ['昆山市', '昆山'],
    ['lyg', '连云港'],
    ['sz', '苏州'],
  ])('%s stands in the text, but is named as %s too, with its card', async (typed, name) => {
    const { also, direct } = await ask(typed);
    expect(also[0]?.term).toBe(name);
    expect(also[0]?.sections).toBeGreaterThan(1);
    expect(direct[0]).toMatchObject({ kind: 'place', name: { text: name } });
  });

  test('of names that begin alike the most frequent is first, and words are no names', async () => {
    const answer = await ask('xuz');
    expect(named(answer)[0]).toBe('徐州');
    expect(answer.direct[0]).toMatchObject({ name: { text: '徐州' } });
    expect(named(await ask('zj'))).toEqual(['镇江', '浙江']);
  });

  test('every alias leads to its terms, all of which stand in the text', async () => {
    for (const { alias, terms: meant } of rawAliases) {
      const normal = meant.map(normalise);
      for (const term of normal) expect(await index.sectionsWith(term), `content/aliases.json (${alias}): “${term}” stands nowhere; correct or remove it`).not.toEqual([]);
      expect(named(await ask(alias)), alias).toEqual(expect.arrayContaining(normal));
    }
  });

  test('what stands in the text as typed is not reinterpreted, but says what else it may mean', async () => {
    expect(await ask('沪')).toMatchObject({ understood: [], needles: ['沪'], also: [{ term: '上海' }] });
    expect((await ask('changzhou')).also).toMatchObject([{ term: '常州' }]);
  });

  // Whatever grows with the square of the query would not end before the runner's own limit.
  test.each(STRANGE)('10,000 characters of %.3s… are answered', async (typed) => {
    await expect(ask(typed)).resolves.toMatchObject({ sections: expect.any(Number) as number });
  });

  test.each(Object.entries(LARGEST))('%s has at most %i bytes', (name, most) => {
    expect(gzipSync(read(name)).length).toBeLessThanOrEqual(most);
  });
});
