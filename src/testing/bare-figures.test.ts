import { describe, expect, test } from 'vitest';
import { valueWords } from '@/build/value-words.ts';
import { values } from '@/domain/values.ts';
import { bareFigures } from './bare-figures.ts';
import { wordsOfMdx } from './plain-figures.ts';
import { projectFiles } from './project-files.ts';
import { stringLiterals } from './string-literals.ts';

/** The figures that stand bare in an MDX text, with the first address that holds each. */
function found(text: string): string[] {
  return bareFigures(wordsOfMdx(text)).map(({ line, figure, addresses }) => `${String(line)} ${figure} ${addresses[0] ?? ''}`);
}

/** What an author is told of each bare figure of a chapter or a page. */
function faultsOfProse(path: string, text: string): string[] {
  return bareFigures(wordsOfMdx(text)).map(({ line, figure, addresses }) => {
    const ways = addresses.slice(0, 3).map((address) => `<Value of="${address}" />`);
    return `${path}:${String(line)} ${figure} is typed by hand, and the records hold it. Write ${ways.join(' or ')}; in the head of a file, word it without the figure. A figure that only looks like one of these needs a record of its own in content/facts/observations.json.`;
  });
}

/** What is wrong with the words in a program that readers see. */
function faultsOfCode(path: string, code: string): string[] {
  return stringLiterals(path, code).flatMap(({ line, text }) =>
    bareFigures(text).map(({ figure, addresses }) => `${path}:${String(line)} ${figure} is typed by hand. Take it from the record (${addresses[0] ?? ''}), and its words from src/text.`),
  );
}

const chapters = projectFiles('content', ['.mdx']);
const code = ['src/text', 'src/figures'].flatMap((folder) => projectFiles(folder, ['.ts'])).filter(({ path }) => !/\.(test|browser)\.ts$/.test(path));

describe('figures that records hold come from the records', () => {
  test.each(chapters.map(({ path, text }) => [path, text] as const))('in %s', (path, text) => {
    expect(faultsOfProse(path, text)).toEqual([]);
  });

  test('in the words of the interface, and in titles, notes and descriptions of figures', () => {
    expect(code.flatMap(({ path, text }) => faultsOfCode(path, text))).toEqual([]);
  });

  test('and what is said of one that does not names file, line, figure and what to write', () => {
    expect(faultsOfProse('content/chapters/zh-CN/coast.mdx', '第一行\n盐通高铁长158千米。')).toEqual([
      expect.stringMatching(/^content\/chapters\/zh-CN\/coast\.mdx:2 158千米 is typed by hand.* Write <Value of="rail\/yantong-hsr\/length" \/>;/),
    ]);
    expect(faultsOfCode('src/figures/x.ts', 'const note =\n  `长158千米，${more}`;')).toEqual([expect.stringMatching(/^src\/figures\/x\.ts:2 158千米 .*rail\/yantong-hsr\/length/)]);
  });
});

describe('a bare figure is found', () => {
  test.each([
    ['people', '扬子江城市群有5481万人。', '5481万 population/yangzi-river-city-cluster'],
    ['people with one decimal', '南京931.5万人。', '931.5万 population/nanjing'],
    ['people without 人', '全省8475万。', '8475万 population/jiangsu'],
    ['full-width digits', '扬子江城市群有５４８１万人。', '5481万 population/yangzi-river-city-cluster'],
    ['a blank inside', '扬子江城市群有 5481 万人。', '5481万 population/yangzi-river-city-cluster'],
    ['markup inside', '扬子江城市群有**5481**万人。', '5481万 population/yangzi-river-city-cluster'],
    ['every digit', '扬子江城市群有54812815人。', '54812815 population/yangzi-river-city-cluster'],
    ['separators', '扬子江城市群有54,812,815人。', '54812815 population/yangzi-river-city-cluster'],
    ['a share', '占全省的６４．７％。', '64.7% share/yangzi-river-city-cluster'],
    ['a share with two decimals', '占全省的64.68%。', '64.68% share/yangzi-river-city-cluster'],
    ['a day', '2020年12月30日开通。', '2020年12月30日 rail/yantong-hsr/opened'],
    ['a day in figures', '2020-12-30开通。', '2020年12月30日 rail/yantong-hsr/opened'],
    ['a month', '2018年11月公布。', '2018年11月 document/huaihe-belt-plan/date/month'],
    ['a month with a nought', '2021年02月印发。', '2021年2月 document/hongqiao-scheme/date'],
    ['a length of time', '最快2小时07分钟。', '2小时7分 travel-time/yancheng-shanghai'],
    ['a length', '全长158公里。', '158千米 rail/yantong-hsr/length'],
    ['an area', '约2.7万平方公里。', '2.7万平方千米 observation/nanjing-area-core-size'],
    ['an area in full', '共6,361平方千米。', '6361平方千米 observation/ningxichang-size'],
    ['money', '1.93万亿元。', '1.93万亿元 observation/coastal-product'],
    ['things counted', '共8个方面20条。', '8个方面 observation/suqian-opinion-aspects'],
    ['members', '沿江8市。', '8市 count/yangzi-river-city-cluster/cities'],
    ['a span of years', '期限为2021-2030年。', '2021—2030年 pair/nanjing-chuzhou/years'],
  ])('%s', (_, text, figure) => {
    expect(found(`第一行\n${text}`)).toContain(`2 ${figure}`);
  });

  test('wherever a value prints one, but for years and single members', () => {
    const unseen = [...values].flatMap(([address, quantity]) => {
      const isBare = (quantity.kind === 'date' && quantity.date.length === 4) || (quantity.kind === 'years' && quantity.years.includes('起'));
      if (isBare || quantity.kind === 'count') return [];
      return bareFigures(`有${valueWords(address)}。`).some(({ addresses }) => addresses.includes(address)) ? [] : [address];
    });
    expect(unseen).toEqual([]);
  });

  test('once, as the longest that fits', () => {
    expect(found('2020年12月30日')).toHaveLength(1);
    expect(found('2小时7分')).toHaveLength(1);
  });
});

describe('no figure is found', () => {
  test.each([
    ['in what a value prints', '有<Value of="population/nantong" />，占<Value of="share/nantong" />'],
    ['in “1+3”', '“1+3”重点功能区'],
    ['in the years of a plan', '“十四五”（2021—2025年）'],
    ['in the number of a document', '国函〔2021〕128号'],
    ['in the number of a claim', '<Claim id="1.2d" focus="wuxi-xuzhou-2001">1.2d，见1.1</Claim>'],
    ['in the name of the census', '2020年人口普查'],
    ['in the name of a round', '2001年一轮'],
    ['in an address', '[1.1a](/functional-zones/#c-1-1a) `2020-12-30`'],
    ['in a longer number', '15481万人、164.7%、1158千米、18市、548.1万人'],
    ['in a number of something else', '5481万元，5481万平方千米'],
    ['on another day of the month', '2020年12月3日'],
  ])('%s', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});
