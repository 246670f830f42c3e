import { afterEach, describe, expect, test, vi } from 'vitest';
import { pack } from './pack.ts';
import { type IndexFiles, openIndex } from './pagefind-index.ts';
import { SECTIONS_FILE, type SectionTable } from './record.ts';

const table: SectionTable = [['/a/', '页', [['one', 'a', 2, '题']]]];

/** A Pagefind that finds `known` phrases, all in one section. */
function files(known: readonly string[], letters: string, missing: readonly string[] = [], id = 'one'): IndexFiles {
  const data = () => Promise.resolve({ content: pack('题\n飞地') });
  const search = (term: string | null) =>
    Promise.resolve({ results: term === null || known.includes(term) ? [{ id, data }] : [] });
  return {
    folder: '/pagefind/',
    load: () => Promise.resolve({ createInstance: () => ({ init: () => Promise.resolve(), search }) }),
    fetch: (url) => {
      if (missing.some((name) => url.endsWith(name))) return Promise.resolve(new Response(null, { status: 404 }));
      return Promise.resolve(new Response(url.endsWith(SECTIONS_FILE) ? JSON.stringify(table) : letters));
    },
  };
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('openIndex', () => {
  test('gives sections as they were before packing', async () => {
    const index = await openIndex(files(['"飞 地"'], '飞\n地'));
    const [section] = await index.sectionsWithRuns(['飞地']);
    expect(section).toMatchObject({ url: '/a/#a', page: '页', heading: '题', level: 2, order: 0 });
    expect(await section?.read()).toEqual({ text: '题\n飞地', normal: '题飞地' });
  });

  test('an empty answer is true when the site does not have one of the letters', async () => {
    const index = await openIndex(files([], '飞'));
    expect(await index.sectionsWithRuns(['飞鲸'])).toEqual([]);
  });

  test('an empty answer is true when each letter is found, only not in a row', async () => {
    const index = await openIndex(files(['"飞"', '"地"'], '飞\n地'));
    expect(await index.sectionsWithRuns(['地飞'])).toEqual([]);
  });

  test('an empty answer is a failure when a letter of the site is not found: a piece of the index is missing', async () => {
    const index = await openIndex(files(['"飞"'], '飞\n地'));
    await expect(index.sectionsWithRuns(['飞地'])).rejects.toMatchObject({ reason: 'index-missing' });
  });

  test('fails when the table of sections is missing', async () => {
    await expect(openIndex(files([], '', [SECTIONS_FILE]))).rejects.toMatchObject({ reason: 'index-missing' });
  });

  test('the first question fails when Pagefind could not start', async () => {
    const search = () => Promise.reject(new Error('Failed to load the Pagefind WASM'));
    const createInstance = () => ({ init: () => Promise.resolve(), search });
    const index = await openIndex({ ...files([], '飞'), load: () => Promise.resolve({ createInstance }) });
    await expect(index.sectionsWithRuns(['飞'])).rejects.toMatchObject({ reason: 'index-missing' });
  });

  test('fails when the table of sections is of another build', async () => {
    const index = await openIndex(files(['"飞"'], '飞', [], 'other'));
    await expect(index.sectionsWithRuns(['飞'])).rejects.toMatchObject({ reason: 'index-missing' });
  });

  test('without a run, every section is a candidate', async () => {
    const index = await openIndex(files([], '飞'));
    expect(await index.sectionsWithRuns([])).toHaveLength(1);
  });

  test('fails when pagefind.js does not arrive or is something else', async () => {
    const blocked = { ...files([], ''), load: () => Promise.reject(new TypeError('blocked')) };
    await expect(openIndex(blocked)).rejects.toMatchObject({ reason: 'index-missing' });
    const other = { ...files([], ''), load: () => Promise.resolve({}) };
    await expect(openIndex(other)).rejects.toMatchObject({ reason: 'index-missing' });
  });

  test('fails without WebAssembly, whether absent or forbidden', async () => {
    vi.stubGlobal('WebAssembly', undefined);
    await expect(openIndex(files([], ''))).rejects.toMatchObject({ reason: 'no-webassembly' });
  });

  test('fails when nothing arrives for too long', async () => {
    vi.useFakeTimers();
    const stuck = { ...files([], ''), load: () => new Promise<never>(() => undefined) };
    const failure = expect(openIndex(stuck)).rejects.toMatchObject({ reason: 'too-slow' });
    await vi.runAllTimersAsync();
    await failure;
    vi.useRealTimers();
  });
});
