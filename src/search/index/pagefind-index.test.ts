/** One made-up page, indexed by Pagefind itself. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { writeIndex } from '../build/search-index.ts';
import { filesOnDisk, startOnDisk } from '../../testing/index-on-disk.ts';
import { type IndexFiles, openIndex } from './pagefind-index.ts';
import { packedName, PUNCTUATION_FILE } from './record.ts';
import { sectionsOf } from '../build/sections.ts';
import { NAMES_FILE } from '../names/names-pack.ts';

const TEXT = '飞地，飞机，飞地。（Ａ“1+3” b）';

let root = '';

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'one-page-'));
  const html = `<!doctype html><html lang="zh-CN"><body><main><h1 id="top">页</h1><p>首</p><h2 id="a">题</h2><p>${TEXT}</p></main></body></html>`;
  const pages = [{ address: '/a/', language: 'zh-CN', html, sections: sectionsOf(html, '/a/') }];
  const places = { frame: [0, 0], shapes: [], ground: 0, places: [] } as const;
  await writeIndex(pages, join(root, 'pagefind'), { places, glossary: [], respell: { names: [], aliases: [] } });
}, 60_000);

afterAll(() => rm(root, { recursive: true, force: true }));

afterEach(() => {
  vi.unstubAllGlobals();
});

interface Watched extends IndexFiles {
  /** Names of the files that were asked for, in order. */
  readonly asked: string[];
  /** Which files do not arrive; may change. */
  missing: RegExp | undefined;
}

function files(missing?: RegExp): Watched {
  const disk = filesOnDisk(root, 'zh-CN');
  const watched: Watched = {
    ...disk,
    asked: [],
    missing,
    fetch: (url) => {
      watched.asked.push(url.slice(disk.folder.length).replace(`${startOnDisk(root, 'zh-CN').build}/`, ''));
      return watched.missing?.test(url) ? Promise.resolve(new Response(null, { status: 404 })) : disk.fetch(url);
    },
  };
  return watched;
}

/** Files of which one says something else. */
function changed(name: RegExp, change: (response: Response) => Promise<Response>): IndexFiles {
  const disk = files();
  return { ...disk, fetch: async (url) => (name.test(url) ? change(await disk.fetch(url)) : disk.fetch(url)) };
}

describe('openIndex', () => {
  test('gives sections with their text as it stands on the page', async () => {
    const index = await openIndex(files());
    const [found] = await index.sectionsWith('飞地');
    expect(found).toMatchObject({ count: 2, record: { url: '/a/#a', page: '页', language: 'zh-CN', heading: '题', level: 2, order: 1 } });
    const text = await found?.record.read();
    expect(text).toEqual({ text: `题\n${TEXT}`, normal: '题飞地,飞机,飞地。a1+3b' });
    expect(found?.record.length).toBe(text?.normal.length);
  });

  test('counts places, and those with punctuation too, without a text', async () => {
    const watched = files();
    const index = await openIndex(watched);
    const counts = ['飞地', '飞地,', ',飞', '机,飞地', ',', '1+3', '飞,机', '地飞', '飞鲸', ''].map(async (needle) => (await index.sectionsWith(needle))[0]?.count);
    expect(await Promise.all(counts)).toEqual([2, 1, 2, 1, 2, 1, undefined, undefined, undefined, undefined]);
    expect(watched.asked.filter((name) => name.startsWith('texts/'))).toEqual([]);
  });

  test('punctuation alone is answered without a piece of the index', async () => {
    const watched = files();
    const index = await openIndex(watched);
    expect(await index.sectionsWith('。')).toMatchObject([{ count: 1, record: { url: '/a/#a' } }]);
    expect(watched.asked.filter((name) => name.startsWith('index/'))).toEqual([]);
  });

  test('a piece of the index and a text are fetched once', async () => {
    const watched = files();
    const index = await openIndex(watched);
    for (const needle of ['飞', '飞地', '飞地']) await (await index.sectionsWith(needle))[0]?.record.read();
    expect(new Set(watched.asked).size).toBe(watched.asked.length);
  });

  test('fails when a piece of the index does not arrive, at once and not with an empty answer', async () => {
    const index = await openIndex(files(/index\//));
    await expect(index.sectionsWith('飞地')).rejects.toMatchObject({ reason: 'index-missing' });
  });

  test('fails when a piece of the index, the engine or its list of pieces is something else', async () => {
    for (const name of [/index\//, /wasm/, /pf_meta/]) {
      const index = await openIndex(changed(name, () => Promise.resolve(new Response('<!doctype html>'))));
      await expect(index.sectionsWith('飞地')).rejects.toMatchObject({ reason: 'index-missing' });
    }
  });

  test('a text that does not arrive is a failure, and is asked for again', async () => {
    const watched = files(/texts\//);
    const [found] = await (await openIndex(watched)).sectionsWith('飞地');
    await expect(found?.record.read()).rejects.toMatchObject({ reason: 'index-missing' });
    watched.missing = undefined;
    expect(await found?.record.read()).toMatchObject({ text: `题\n${TEXT}` });
  });

  test('gives a file of its folder, fetched once, and tries again after a failure', async () => {
    const watched = files(/punctuation/);
    const index = await openIndex(watched);
    await expect(index.readFile(PUNCTUATION_FILE)).rejects.toMatchObject({ reason: 'index-missing' });
    watched.missing = undefined;
    const [first, second] = await Promise.all([index.readFile(PUNCTUATION_FILE), index.readFile(PUNCTUATION_FILE)]);
    expect(first).toBe(second);
    expect(watched.asked.filter((name) => name === packedName(PUNCTUATION_FILE))).toHaveLength(2);
  });

  test('names come with the sections', async () => {
    const watched = files();
    const index = await openIndex(watched);
    await index.readFile(NAMES_FILE);
    expect(watched.asked.filter((name) => name === packedName(NAMES_FILE))).toEqual([]);
  });

  test('fails when the file that it starts with is missing, or is something else', async () => {
    await expect(openIndex(files(/start/))).rejects.toMatchObject({ reason: 'index-missing' });
    await expect(openIndex(changed(/start/, () => Promise.resolve(new Response('<!doctype html>'))))).rejects.toMatchObject({ reason: 'index-missing' });
  });

  test('never starts with what a cache has, and takes all else from one build', async () => {
    const asked: (readonly [url: string, cache: RequestCache | undefined])[] = [];
    const disk = files();
    const index = await openIndex({ ...disk, fetch: (url, options) => (asked.push([url, options?.cache]), disk.fetch(url)) });
    for (const { record } of await index.sectionsWith('飞地。')) await record.read();
    const { build } = startOnDisk(root, 'zh-CN');
    const isOfBuild = ([url]: (typeof asked)[number]) => url.startsWith(`${disk.folder}${build}/`);
    expect(asked.filter((one) => !isOfBuild(one)).toSorted()).toEqual([
      [`${disk.folder}start.txt.zlib`, 'no-cache'],
      [`${disk.folder}wasm.unknown.pagefind`, undefined],
    ]);
    expect(asked.filter(isOfBuild).length).toBeGreaterThan(3);
  });

  test('the first question fails when Pagefind could not start', async () => {
    for (const name of [/wasm/, /pf_meta/]) {
      const index = await openIndex(files(name));
      await expect(index.sectionsWith('飞')).rejects.toMatchObject({ reason: 'index-missing' });
    }
  });

  test('fails without WebAssembly, whether absent or forbidden, and in a browser that cannot decompress', async () => {
    vi.stubGlobal('WebAssembly', undefined);
    await expect(openIndex(files())).rejects.toMatchObject({ reason: 'no-webassembly' });
    vi.stubGlobal('DecompressionStream', undefined);
    await expect(openIndex(files())).rejects.toMatchObject({ reason: 'old-browser' });
  });

  test('fails when nothing arrives for too long', async () => {
    vi.useFakeTimers();
    const stuck = { ...files(), fetch: () => new Promise<never>(() => undefined) };
    const failure = expect(openIndex(stuck)).rejects.toMatchObject({ reason: 'too-slow' });
    await vi.runAllTimersAsync();
    await failure;
    vi.useRealTimers();
  });
});
