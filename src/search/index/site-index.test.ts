/** Two made-up pages in two languages, indexed by Pagefind itself: each language has an index of its own. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeIndex } from '../build/search-index.ts';
import { readPages } from '../build/built-pages.ts';
import { find } from '../find.ts';
import { filesOnDisk } from '../../testing/index-on-disk.ts';
import { openIndex } from './pagefind-index.ts';
import { parseQuery } from '../query.ts';
import { openSite } from './site-index.ts';

const PAGES = {
  'index.html': ['zh-CN', '<h1 id="top">徐州都市圈</h1><p>徐州是枢纽。</p><h2 id="rail">高铁 railway</h2><p>徐州东站。</p>'],
  'en/index.html': ['en', '<h1 id="top">Xuzhou</h1><p>Xuzhou (徐州) is a railway hub: the railway’s main lines meet there.</p>'],
} as const;

let root = '';

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'two-languages-'));
  for (const [file, [language, main]] of Object.entries(PAGES)) {
    await mkdir(join(root, file, '..'), { recursive: true });
    await writeFile(join(root, file), `<!doctype html><html lang="${language}"><body><main>${main}</main></body></html>`);
  }
  const places = { frame: [0, 0], shapes: [], ground: 0, places: [] } as const;
  await writeIndex(await readPages(root), join(root, 'pagefind'), { places, glossary: [], respell: { names: [], aliases: [] } });
}, 60_000);

afterAll(() => rm(root, { recursive: true, force: true }));

/** The sections that a reader of a page in `language` gets, each with its language and count. */
async function foundFrom(language: string, input: string): Promise<readonly string[]> {
  const query = parseQuery(input);
  const site = await openSite(language, (one) => filesOnDisk(root, one));
  const { groups } = await find(await site.indexFor(query.needle), query);
  return groups.flatMap((group) => group.hits.map(({ url, count }) => `${group.language} ${url} ${count}`));
}

describe('a site in two languages', () => {
  test('each index answers only for its own pages, and knows the other by name', async () => {
    for (const language of ['zh-CN', 'en']) {
      const index = await openIndex(filesOnDisk(root, language));
      const records = (await index.sectionsWith('徐州')).map(({ record }) => record);
      expect(new Set(records.map((record) => record.language))).toEqual(new Set([language]));
      expect(index.languages).toEqual(['zh-CN', 'en']);
    }
  });

  test('Chinese characters on an English page are looked for in both, and each group says its language', async () => {
    expect(await foundFrom('en', '徐州')).toEqual(['zh-CN /#top 2', 'zh-CN /#rail 1', 'en /en/#top 1']);
  });

  test('an English query on a Chinese page is answered from Chinese pages, and the other way round', async () => {
    expect(await foundFrom('zh-CN', 'railway')).toEqual(['zh-CN /#rail 1']);
    expect(await foundFrom('en', 'Railway')).toEqual(['en /en/#top 2']);
    expect(await foundFrom('zh-CN', 'lines meet')).toEqual([]);
  });

  test('English words and parts of them are exact, whatever the case and the apostrophe', async () => {
    expect(await foundFrom('en', "railway's MAIN")).toEqual(['en /en/#top 1']);
    expect(await foundFrom('en', 'ilwa')).toEqual(['en /en/#top 2']);
    expect(await foundFrom('en', 'railways main line station')).toEqual([]);
  });

  test('the second index is opened for the first question that needs it, and again after a failure', async () => {
    const opened: string[] = [];
    const site = await openSite('en', (language) => {
      opened.push(language);
      const files = filesOnDisk(root, language);
      return opened.length === 2 ? { ...files, fetch: () => Promise.resolve(new Response(null, { status: 404 })) } : files;
    });
    await site.indexFor('railway');
    expect(opened).toEqual(['en']);
    await expect(site.indexFor('徐州')).rejects.toMatchObject({ reason: 'index-missing' });
    expect(await (await site.indexFor('徐州')).sectionsWith('徐州')).toHaveLength(3);
  });
});
