import { afterEach, describe, expect, test, vi } from 'vitest';
import { pack } from './pack.ts';
import { type IndexFiles, openIndex } from './pagefind-index.ts';
import { PUNCTUATION_FILE, type PunctuationTable, SECTIONS_FILE, type SectionTable } from './record.ts';

const table: SectionTable = { languages: ['zh-CN'], pages: [['/a/', '页', [['one', 'a', 2, '题', 3]]]] };

const NO_PUNCTUATION: PunctuationTable = { marks: [], sections: [] };

/** Where the letters of `text` stand. */
function placesIn(text: string): Readonly<Record<string, readonly number[]>> {
  const letters = [...text];
  return Object.fromEntries(letters.map((letter) => [letter, letters.flatMap((other, at) => (other === letter ? [at] : []))]));
}

/** A Pagefind that knows the places of some letters in one section. */
function files(places: Readonly<Record<string, readonly number[]>>, letters: string, missing: readonly string[] = [], id = 'one', punctuation = NO_PUNCTUATION): IndexFiles {
  const data = () => Promise.resolve({ content: pack('题\n飞地') });
  const search = (term: string | null) => {
    const words = term === null ? [] : places[term];
    return Promise.resolve({ results: words ? [{ id, words, data }] : [] });
  };
  return {
    language: 'zh-CN',
    folder: '/pagefind/zh-CN/',
    load: () => Promise.resolve({ createInstance: () => ({ init: () => Promise.resolve(), search }) }),
    fetch: (url) => {
      if (missing.some((name) => url.endsWith(name))) return Promise.resolve(new Response(null, { status: 404 }));
      if (url.endsWith(PUNCTUATION_FILE)) return Promise.resolve(Response.json(punctuation));
      return Promise.resolve(new Response(url.endsWith(SECTIONS_FILE) ? JSON.stringify(table) : letters));
    },
  };
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('openIndex', () => {
  test('gives sections as they were before packing', async () => {
    const index = await openIndex(files(placesIn('题飞地'), '飞\n地\n题'));
    const [found] = await index.sectionsWith('飞地');
    expect(found).toMatchObject({ count: 1, record: { url: '/a/#a', page: '页', language: 'zh-CN', heading: '题', level: 2, length: 3, order: 0 } });
    expect(await found?.record.read()).toEqual({ text: '题\n飞地', normal: '题飞地' });
  });

  test('counts places, and those with punctuation too, without a text', async () => {
    const punctuation: PunctuationTable = { marks: [',', '。'], sections: [[2, 0, 3, 0, 3, 1]] };
    const index = await openIndex(files(placesIn('飞地,飞机,飞地。'), '飞\n地\n机', [], 'one', punctuation));
    const counts = ['飞地', '飞地,', ',飞', '机,飞地', ',', '飞,机', ''].map(async (needle) => (await index.sectionsWith(needle))[0]?.count);
    expect(await Promise.all(counts)).toEqual([2, 1, 2, 1, 2, undefined, undefined]);
  });

  test('a letter is asked for once', async () => {
    const made = files(placesIn('飞地'), '飞\n地');
    const asked: (string | null)[] = [];
    const search = (term: string | null) => {
      asked.push(term);
      return Promise.resolve({ results: [{ id: 'one', words: [0], data: () => Promise.resolve({ content: '' }) }] });
    };
    const index = await openIndex({ ...made, load: () => Promise.resolve({ createInstance: () => ({ init: () => Promise.resolve(), search }) }) });
    await index.sectionsWith('飞');
    await index.sectionsWith('飞地');
    expect(asked).toEqual(['飞', '地']);
  });

  test('an empty answer is true when the site does not have one of the letters', async () => {
    const index = await openIndex(files(placesIn('飞'), '飞'));
    expect(await index.sectionsWith('飞鲸')).toEqual([]);
  });

  test('an empty answer is true when each letter is found, only not in a row', async () => {
    const index = await openIndex(files(placesIn('飞地'), '飞\n地'));
    expect(await index.sectionsWith('地飞')).toEqual([]);
  });

  test('an empty answer is a failure when a letter of the site is not found: a piece of the index is missing', async () => {
    const index = await openIndex(files(placesIn('飞'), '飞\n地'));
    await expect(index.sectionsWith('飞地')).rejects.toMatchObject({ reason: 'index-missing' });
  });

  test('gives a file of its folder, fetched once, and tries again after a failure', async () => {
    const made = files({}, '内容');
    const fetched: string[] = [];
    let fails = true;
    const fetch = (url: string) => {
      if (!url.endsWith('names.json')) return made.fetch(url);
      fetched.push(url);
      return fails ? Promise.resolve(new Response(null, { status: 404 })) : made.fetch(url);
    };
    const index = await openIndex({ ...made, fetch });
    await expect(index.readFile('names.json')).rejects.toMatchObject({ reason: 'index-missing' });
    fails = false;
    expect(await Promise.all([index.readFile('names.json'), index.readFile('names.json')])).toEqual(['内容', '内容']);
    expect(fetched).toEqual(['/pagefind/zh-CN/names.json', '/pagefind/zh-CN/names.json']);
  });

  test('fails when the table of sections is missing', async () => {
    await expect(openIndex(files({}, '', [SECTIONS_FILE]))).rejects.toMatchObject({ reason: 'index-missing' });
  });

  test('the first question fails when Pagefind could not start', async () => {
    const search = () => Promise.reject(new Error('Failed to load the Pagefind WASM'));
    const createInstance = () => ({ init: () => Promise.resolve(), search });
    const index = await openIndex({ ...files({}, '飞'), load: () => Promise.resolve({ createInstance }) });
    await expect(index.sectionsWith('飞')).rejects.toMatchObject({ reason: 'index-missing' });
  });

  test('fails when the table of sections is of another build', async () => {
    const index = await openIndex(files(placesIn('飞'), '飞', [], 'other'));
    await expect(index.sectionsWith('飞')).rejects.toMatchObject({ reason: 'index-missing' });
  });

  test('fails when pagefind.js does not arrive or is something else', async () => {
    const blocked = { ...files({}, ''), load: () => Promise.reject(new TypeError('blocked')) };
    await expect(openIndex(blocked)).rejects.toMatchObject({ reason: 'index-missing' });
    const other = { ...files({}, ''), load: () => Promise.resolve({}) };
    await expect(openIndex(other)).rejects.toMatchObject({ reason: 'index-missing' });
  });

  test('fails without WebAssembly, whether absent or forbidden', async () => {
    vi.stubGlobal('WebAssembly', undefined);
    await expect(openIndex(files({}, ''))).rejects.toMatchObject({ reason: 'no-webassembly' });
  });

  test('fails when nothing arrives for too long', async () => {
    vi.useFakeTimers();
    const stuck = { ...files({}, ''), load: () => new Promise<never>(() => undefined) };
    const failure = expect(openIndex(stuck)).rejects.toMatchObject({ reason: 'too-slow' });
    await vi.runAllTimersAsync();
    await failure;
    vi.useRealTimers();
  });
});
