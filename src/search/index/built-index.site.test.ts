/** Whole-site test: the index that was built answers every question about the pages that were built, exactly. */
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { readPages } from '../build/built-pages.ts';
import { find } from '../find.ts';
import { filesOnDisk } from '../../testing/index-on-disk.ts';
import { seededRandom } from '../../testing/seeded-random.ts';
import { normalise } from '../normal-form/normalise.ts';
import { openIndex, type SearchIndex } from './pagefind-index.ts';
import { parseQuery } from '../query.ts';

const site = fileURLToPath(new URL('../../../dist', import.meta.url));
const LANGUAGE = 'zh-CN';

/** Terms that a reader of the article will ask for. */
const TERMS = `扬子江城市群 沿海经济带 江淮生态经济区 淮海经济区 南京都市圈 苏锡常都市圈 徐州都市圈 上海大都市圈 宁镇扬 锡常泰 苏通
  沿江 沿海 沿大运河 欧亚大陆桥东段 沿沪宁产业创新带 南沿江 北沿江 长江经济带 淮河生态经济带 长三角一体化 阜阳 滁州 淮北
  南北共建园区 宁锡常 四化同步 环太湖世界级生态湖区和创新湖区 环淀山湖绿色发展协同区 虹桥 嘉定 相城 昆山 花桥 太仓 吴江
  五大新城 虹桥国际开放枢纽 米字型 沪苏通大桥 盐通高铁 一小时经济圈 沿黄海城市群 飞地`.split(/\s+/);

/** Runs of these lengths are all asked for. */
const LENGTHS = [1, 2, 3, 4, 5, 6];

/** The sections that hold a run, each with the number of its places that do not overlap. */
type Counts = Map<string, number>;

let index: SearchIndex;
/** The text of each section in normal form, by its url. */
let texts: ReadonlyMap<string, string>;

beforeAll(async () => {
  const pages = await readPages(site);
  texts = new Map(
    pages
      .filter(({ language }) => language === LANGUAGE)
      .flatMap(({ address, sections }) => sections.map(({ id, text }) => [`${address}#${id}`, normalise(text)])),
  );
  index = await openIndex(filesOnDisk(site, LANGUAGE));
});

describe('the built index', () => {
  test('covers pages with several sections', () => {
    expect(texts.size).toBeGreaterThan(10);
  });

  test.each(LENGTHS)('knows for every run of %i characters the sections that contain it, and how often', { timeout: 60_000 }, async (length) => {
    expect(await wrongAnswers(runsOf(length))).toEqual([]);
  });

  test('finds nothing for runs that do not stand in the text', async () => {
    const known = runsOf(3);
    const reversed = [...sample(known, 500).keys()].map((run) => [...run].reverse().join('')).filter((run) => !known.has(run));
    const strange = [...sample(runsOf(2), 200).keys()].flatMap((run) => [`${run}鯨`, `鯨${run}`, [...run].join('鯨')]);
    const nowhere: Counts = new Map();
    expect(await wrongAnswers(new Map([...reversed, ...strange].map((run) => [run, nowhere])))).toEqual([]);
  });

  test.each(TERMS)('finds %s', async (term) => {
    expect((await find(index, parseQuery(term))).groups).not.toEqual([]);
  });

  test.each([
    ['1+3', '“1+3”', '"1+3"', '「1+3」', '‘1 + 3’', '１＋３', '“１＋３”', ' 1+3 '],
    ['沪苏通大桥', '（沪苏通）大桥', '沪—苏—通大桥', '沪-苏-通 大桥', '沪苏通“大桥”'],
    ['openstreetmap', 'OpenStreetMap', 'ＯｐｅｎＳｔｒｅｅｔＭａｐ', '“OpenStreetMap”', 'Open Street Map', 'open-street-map'],
    ['飞地', '飞 地', '【飞地】', '《飞地》', '飞‑地', '飞\u200b地'],
  ])('%s is the same question however it is written', async (term, ...others) => {
    const found = await index.sectionsWith(parseQuery(term).needle);
    expect(found).not.toEqual([]);
    for (const other of others) expect(await index.sectionsWith(parseQuery(other).needle), other).toEqual(found);
  });
});

/** The runs that got other sections or counts than they have; a few are enough to see what is wrong. */
async function wrongAnswers(runs: ReadonlyMap<string, Counts>): Promise<readonly string[]> {
  const wrong: string[] = [];
  for (const [run, expected] of runs) {
    const found = await index.sectionsWith(run);
    const isRight = found.length === expected.size && found.every(({ record, count }) => expected.get(record.url) === count);
    if (!isRight) wrong.push(`“${run}”: found ${show(found.map(({ record, count }) => [record.url, count]))}, expected ${show(expected)}`);
    if (wrong.length > 5) break;
  }
  return wrong;
}

function show(counts: Iterable<readonly [string, number]>): string {
  return [...counts].map(([url, count]) => `${count} × ${url}`).sort().join(' ') || 'nothing';
}

/** Every run of so many characters that stands in the texts. */
function runsOf(length: number): ReadonlyMap<string, Counts> {
  const runs = new Map<string, Counts>();
  for (const [url, text] of texts) {
    const characters = [...text];
    /** Where the last counted place of a run ends in this text. */
    const ends = new Map<string, number>();
    for (let start = 0; start + length <= characters.length; start += 1) {
      const run = characters.slice(start, start + length).join('');
      if (start < (ends.get(run) ?? 0)) continue;
      ends.set(run, start + length);
      const counts = runs.get(run) ?? new Map<string, number>();
      runs.set(run, counts.set(url, (counts.get(url) ?? 0) + 1));
    }
  }
  return runs;
}

/** The same `size` entries on every run. */
function sample<Value>(entries: ReadonlyMap<string, Value>, size: number): ReadonlyMap<string, Value> {
  const next = seededRandom(20_200_623);
  const shuffled = [...entries].map((entry) => ({ entry, key: next() })).sort((a, b) => a.key - b.key);
  return new Map(shuffled.slice(0, size).map(({ entry }) => entry));
}
