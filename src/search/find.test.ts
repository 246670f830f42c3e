import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { find } from './find.ts';
import { indexOfTexts } from '../testing/index-of-texts.ts';
import { parseQuery } from './query.ts';
import { ALSO_FILE, ALSO_LATIN_FILE, LATIN_FILE, RESPELL_FILE, type RespellFile, SOUNDS_FILE, TRADITIONAL_FILE } from './meaning/respell-file.ts';
import { SearchFailure } from './search-failure.ts';

const RESPELL: RespellFile = {
  readings: 'chang常 di地 du都 fei飞 gao高 gui规 hua划 jing京 nan南 quan圈 shi市 su苏宿 tie铁 xu徐 zhou州',
  names: '徐州 徐州都市圈 苏州 宿州 南京 飞地 高铁',
  words: '规划 都市',
  aliases: 'highspeedrail 高铁\n金陵 南京',
};

const FILES = {
  [RESPELL_FILE]: JSON.stringify(RESPELL),
  [TRADITIONAL_FILE]: '铁鐵 苏蘇 区區',
  [SOUNDS_FILE]: 'zhou洲',
  [ALSO_FILE]: '沪 上海 1',
  [ALSO_LATIN_FILE]: 'suzhou 苏州 1',
  [LATIN_FILE]: 'example org suzhou',
};

const index = indexOfTexts(
  [
    { url: '/a/#one', heading: '徐州都市圈', body: '飞地在徐州，规划在后。' },
    { url: '/a/#two', heading: '苏州', body: '苏州的高铁，宿州也有。' },
    { url: '/b/#three', heading: '南京', body: '沪是上海。见 example.org/suzhou/' },
    { url: '/b/#four', heading: '铁路', body: '宿州铁路。' },
  ],
  FILES,
);

/** The places found, and what the query was taken for. */
async function asked(input: string) {
  const { groups, sections, understood, apart, needles, also, suggestions } = await find(index, parseQuery(input));
  const urls = groups.flatMap(({ hits }) => hits.map(({ url }) => url));
  expect(urls).toHaveLength(sections);
  return {
    urls,
    understood: understood.map(({ typed, means, terms }) => `${typed} ${means} ${terms.join()}`),
    apart,
    needles,
    also: also.map(({ term }) => term),
    suggestions: suggestions.map(({ term }) => term),
  };
}

describe('what a query is taken for', () => {
  test.each([
    ['xuzhou', 'xuzhou pinyin 徐州', ['/a/#one']],
    ['Xu Zhou', 'Xu Zhou pinyin 徐州', ['/a/#one']],
    ['xuzhou都市圈', 'xuzhou都市圈 pinyin 徐州都市圈', ['/a/#one']],
    ['xzdsq', 'xzdsq initials 徐州都市圈', ['/a/#one']],
    ['sz', 'sz initials 苏州,宿州', ['/a/#two', '/b/#four']],
    ['high-speed rail', 'high-speed rail alias 高铁', ['/a/#two']],
    ['金陵', '金陵 alias 南京', ['/b/#three']],
    ['鐵路', '鐵路 simplified 铁路', ['/b/#four']],
    ['徐洲', '徐洲 slip 徐州', ['/a/#one']],
    ['xuzou', 'xuzou slip 徐州', ['/a/#one']],
    ['highspeedrial', 'highspeedrial slip 高铁', ['/a/#two']],
  ])('%s: %s', async (input, understood, urls) => {
    expect(await asked(input)).toMatchObject({ urls, understood: [understood], apart: [] });
  });

  test('what stands in the text is never taken for something else', async () => {
    expect(await asked('铁路')).toMatchObject({ urls: ['/b/#four'], understood: [], apart: [], needles: ['铁路'] });
    expect(await asked('suzhou')).toMatchObject({ urls: ['/b/#three'], understood: [], also: ['苏州'] });
    expect(await asked('沪')).toMatchObject({ urls: ['/b/#three'], understood: [], also: ['上海'] });
  });

  test('each of several words by its own means', async () => {
    expect(await asked('xuzhou feidi')).toMatchObject({
      urls: ['/a/#one'],
      understood: ['xuzhou pinyin 徐州', 'feidi pinyin 飞地'],
      apart: ['徐州', '飞地'],
      needles: ['徐州', '飞地'],
    });
    expect(await asked('szhou 鐵路')).toMatchObject({ urls: ['/b/#four'], understood: ['szhou initials 苏州,宿州', '鐵路 simplified 铁路'], apart: ['苏州/宿州', '铁路'] });
    // Its address stands in the text, but in no section with the other word.
    expect(await asked('suzhou 高铁')).toMatchObject({ urls: ['/a/#two'], understood: ['suzhou pinyin 苏州,宿州'] });
    expect(await asked('飞地 徐州')).toMatchObject({ urls: ['/a/#one'], understood: [], apart: ['飞地', '徐州'] });
    expect(await asked('飞地,徐州')).toMatchObject({ urls: ['/a/#one'], understood: [], apart: ['飞地', '徐州'] });
  });

  test('words without spaces between them', async () => {
    expect(await asked('徐州飞地')).toMatchObject({ urls: ['/a/#one'], understood: [], apart: ['徐州', '飞地'] });
    expect(await asked('xuzhoufeidi')).toMatchObject({ urls: ['/a/#one'], apart: ['徐州', '飞地'] });
    expect(await asked('feidi规划')).toMatchObject({ urls: ['/a/#one'], understood: ['feidi pinyin 飞地'], apart: ['飞地', '规划'] });
    expect(await asked('xuzhou 徐州'), 'said twice').toMatchObject({ understood: ['xuzhou pinyin 徐州'], apart: [] });
    expect(await asked('规划 e')).toMatchObject({ urls: [], apart: [] });
    expect(await asked('苏e')).toMatchObject({ urls: [], apart: [] });
    expect(await asked('蘇州高鐵')).toMatchObject({ urls: ['/a/#two'], understood: ['蘇州 simplified 苏州', '高鐵 simplified 高铁'] });
  });

  test('nothing: parts that stand in the text, or names that are like it', async () => {
    expect(await asked('徐州火星飞地')).toMatchObject({ urls: [], understood: [], suggestions: ['徐州', '飞地'] });
    expect(await asked('火星徐州在')).toMatchObject({ urls: [], suggestions: ['徐州'] });
    expect(await asked('高鐵火星')).toMatchObject({ urls: [], suggestions: ['高铁'] });
    expect(await asked('火星都市圆')).toMatchObject({ urls: [], suggestions: ['都市'] });
    expect(await asked('北京')).toMatchObject({ urls: [], suggestions: [] });
    expect(await asked('hello')).toMatchObject({ urls: [], suggestions: [] });
  });

  test('other terms did not arrive: the sections are shown, and that it is missing', async () => {
    const without = (missing: string): typeof index => ({
      ...index,
      readFile: (name) => (name === missing ? Promise.reject(new SearchFailure('too-slow')) : index.readFile(name)),
    });
    expect(await find(index, parseQuery('铁路'))).toMatchObject({ sections: 1, isPartial: false });
    expect(await find(without(ALSO_FILE), parseQuery('铁路'))).toMatchObject({ sections: 1, isPartial: true });
  });

  test('the script that understands never arrives: the search says so, and does not wait for ever', async () => {
    vi.useFakeTimers();
    try {
      const answered = find(index, parseQuery('徐洲'), () => new Promise(() => undefined));
      const failed = expect(answered).rejects.toMatchObject({ reason: 'too-slow' });
      await vi.advanceTimersByTimeAsync(15_000);
      await failed;
    } finally {
      vi.useRealTimers();
    }
  });

  test('any input is text: it is answered, and what is found has it or what it was taken for', async () => {
    const pieces = fc.constantFrom('xuzhou', '徐', '州', 'sz', ' ', '鐵', '<b>', '.*', '\\', '"', '\u0000', '😀', '1+3', 'ü', '。', 'zh');
    const character = fc.nat(0xffff).map((code) => String.fromCharCode(code));
    const input = fc.array(fc.oneof(pieces, character), { maxLength: 12 }).map((parts) => parts.join(''));
    await fc.assert(
      fc.asyncProperty(input, async (typed) => {
        const query = parseQuery(typed);
        const { sections, needles, understood, apart } = await find(index, query);
        expect(needles.length > 0).toBe(sections > 0);
        if (sections > 0 && understood.length === 0 && apart.length === 0) expect(needles).toEqual([query.needle]);
      }),
      { numRuns: 200 },
    );
  });
});
