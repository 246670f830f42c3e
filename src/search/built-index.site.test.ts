/** Whole-site test: the index that was built answers every question about the pages that were built, exactly. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { find, sectionsWith } from './find.ts';
import { normalise } from './normalise.ts';
import { openIndex, type SearchIndex } from './pagefind-index.ts';
import { parseQuery } from './query.ts';
import { sectionsOf } from './sections.ts';

const site = fileURLToPath(new URL('../../dist', import.meta.url));

/** Terms that a reader of the article will ask for. */
const TERMS = `扬子江城市群 沿海经济带 江淮生态经济区 淮海经济区 南京都市圈 苏锡常都市圈 徐州都市圈 上海大都市圈 宁镇扬 锡常泰 苏通
  沿江 沿海 沿大运河 欧亚大陆桥东段 沿沪宁产业创新带 南沿江 北沿江 长江经济带 淮河生态经济带 长三角一体化 阜阳 滁州 淮北
  南北共建园区 宁锡常 四化同步 环太湖世界级生态湖区和创新湖区 环淀山湖绿色发展协同区 虹桥 嘉定 相城 昆山 花桥 太仓 吴江
  五大新城 虹桥国际开放枢纽 米字型 沪苏通大桥 盐通高铁 一小时经济圈 沿黄海城市群 飞地`.split(/\s+/);

/** Runs of these lengths are all asked for. */
const ALL_OF = [1, 2, 3];
/** Of these, a fixed sample. */
const SAMPLED = [4, 5, 6];
const SAMPLE = 10_000;

interface BuiltSection {
  readonly url: string;
  readonly normal: string;
}

const sections: readonly BuiltSection[] = readdirSync(site, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.html') && file !== '404.html')
  .flatMap((file) => {
    const address = `/${file.replace(/(?:^|(?<=\/))index\.html$/, '')}`;
    return sectionsOf(readFileSync(join(site, file), 'utf8'), address).map(({ id, text }) => ({
      url: `${address}#${id}`,
      normal: normalise(text),
    }));
  });

let index: SearchIndex;

beforeAll(async () => {
  // Pagefind reads the page's language and fetches its files: the test stands for the browser.
  vi.stubGlobal('window', {});
  vi.stubGlobal('document', { currentScript: null, querySelector: () => ({ getAttribute: () => 'zh-CN' }) });
  vi.stubGlobal('fetch', fromDisk);
  index = await openIndex({
    folder: '/pagefind/',
    load: (url) => import(/* @vite-ignore */ pathToFileURL(join(site, url)).href),
    fetch: fromDisk,
  });
});

afterAll(() => {
  vi.unstubAllGlobals();
});

describe('the built index', () => {
  test('covers pages with several sections', () => {
    expect(sections.length).toBeGreaterThan(10);
  });

  test.each(ALL_OF)('answers every run of %i characters with exactly the sections that contain it', { timeout: 120_000 }, async (length) => {
    expect(await wrongAnswers([...runsOf(length)])).toEqual([]);
  });

  test.each(SAMPLED)('answers a sample of the runs of %i characters exactly', { timeout: 120_000 }, async (length) => {
    expect(await wrongAnswers(sample([...runsOf(length)], SAMPLE))).toEqual([]);
  });

  test('finds nothing for runs that do not stand in the text', async () => {
    const texts = sections.map(({ normal }) => normal);
    const reversed = sample([...runsOf(3)], 500)
      .map((run) => [...run].reverse().join(''))
      .filter((run) => !texts.some((text) => text.includes(run)));
    // Pagefind drops a word that it does not know from a query without quotes; in quotes it must not.
    const strange = sample([...runsOf(2)], 200).flatMap((run) => [`${run}鯨`, `鯨${run}`, [...run].join('鯨')]);
    expect(await wrongAnswers([...reversed, ...strange])).toEqual([]);
  });

  test.each(TERMS)('finds %s', async (term) => {
    expect((await find(index, parseQuery(term))).groups).not.toEqual([]);
  });
});

/** The runs that got more or fewer sections than contain them, with both lists; a few are enough to see what is wrong. */
async function wrongAnswers(runs: readonly string[]): Promise<readonly string[]> {
  const wrong: string[] = [];
  for (const run of runs) {
    const expected = sections.filter(({ normal }) => normal.includes(run)).map(({ url }) => url);
    const found = (await sectionsWith(index, run)).map(({ url }) => url);
    if (found.toSorted().join() !== expected.toSorted().join()) {
      wrong.push(`“${run}”: found ${found.join(' ') || 'nothing'}, expected ${expected.join(' ') || 'nothing'}`);
    }
    if (wrong.length > 5) break;
  }
  return wrong;
}

function runsOf(length: number): ReadonlySet<string> {
  const runs = new Set<string>();
  for (const { normal } of sections) {
    const characters = [...normal];
    for (let start = 0; start + length <= characters.length; start += 1) {
      runs.add(characters.slice(start, start + length).join(''));
    }
  }
  return runs;
}

/** The same `size` entries on every run. */
function sample(entries: readonly string[], size: number): readonly string[] {
  let seed = 20_200_623;
  const next = () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return seed / 2_147_483_648;
  };
  const shuffled = entries.map((entry) => ({ entry, key: next() })).sort((a, b) => a.key - b.key);
  return shuffled.slice(0, size).map(({ entry }) => entry);
}

function fromDisk(url: string): Promise<Response> {
  const file = join(site, url.replace(/\?.*$/, ''));
  return Promise.resolve(existsSync(file) ? new Response(readFileSync(file)) : new Response(null, { status: 404 }));
}
