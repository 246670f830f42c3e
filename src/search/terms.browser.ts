/** The search as a whole, in the browser: for many terms the page lists exactly the sections that contain them. */
import { fileURLToPath } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import gazetteer from '../../content/gazetteer.json' with { type: 'json' };
import { readPages } from './build/built-pages.ts';
import { pick, seededRandom } from '../testing/seeded-random.ts';
import { normalise } from './normal-form/normalise.ts';
import { elementsOf, textIn } from './build/page-elements.ts';

/** As readers type them: across the borders of words, and with quotes, dashes, brackets, spaces and full-width forms. */
const WRITTEN: readonly string[] = [
  ...['“1+3”', '1+3', '‘1+3’', '「1+3」', '『1+3』', '"1+3"', "'1+3'", '1 + 3', '１＋３', '（1+3）', '“1+3”功能区', '1+'],
  ...['沿江、沿海', '沿江，沿海', '江、', '、沿', '。', '；', '：', '，江', '万人。', '%', '·', '《', '——长三角——', '长-三-角'],
  ...['徐 州', '  徐州  ', '徐\u3000州', '２０２０', '2020 年', '2020年', '1', '3', '13', '（2020）', 'ＯＰＥＮ', 'openstreetmap', 'OpenStreetMap', 'km'],
  ...'展的 和沿 州都 的区 海经 江城 市群 个经 济区 是江 苏的 都市 在长 省的 与上 圈和 连云 云港'.split(' '),
  ...'江 海 徐 州 一 的 苏 国 铁 盱 人 年 省 市 区 港 圈 飞 连 沪'.split(' '),
];

/** Terms drawn from the text of the site, as many of each length. */
const DRAWN = { each: 12, lengths: [2, 3, 4, 5, 6, 9] };

/** Where the text stands that terms are drawn from: the same places on every run. */
const SEED = 20_201_123;

interface Listed {
  readonly hits: readonly string[];
  /** Whether the page says that the hits have something else than what was asked for. */
  readonly saysOtherwise: boolean;
}

test('for many terms the page lists exactly the sections that contain them', async ({ page }) => {
  const pages = await readPages(fileURLToPath(new URL('../../dist', import.meta.url)));
  const sections = pages.flatMap(({ address, sections: own }) =>
    own.map(({ id, text }) => ({ url: `${address}#${id}`, text, normal: normalise(text) })),
  );
  const explained = pages.flatMap(({ html }) => elementsOf(html).filter(({ tagName }) => tagName === 'dfn').map(textIn));
  const places = gazetteer.map(({ name }) => name);
  const terms = [...new Set([...WRITTEN, ...explained, ...places, ...drawn(sections.map(({ text }) => text))])];
  expect(explained.length, 'terms that the chapters explain').toBeGreaterThan(10);
  const standing = terms.filter((term) => normalise(term) !== '' && sections.some(({ normal }) => normal.includes(normalise(term))));
  expect(standing.length, 'terms that stand in the text').toBeGreaterThanOrEqual(150);

  await page.goto('/search/');
  const listed = await askAll(page, terms);

  const wrong = terms.flatMap((term, at) => {
    const needle = normalise(term);
    const expected = needle === '' ? [] : sections.filter(({ normal }) => normal.includes(needle)).map(({ url }) => url);
    const { hits = [], saysOtherwise = false } = listed[at] ?? {};
    // What stands nowhere as typed may be understood in another way, which the page then says.
    const found = expected.length === 0 && saysOtherwise ? [] : hits;
    if (found.toSorted().join() === expected.toSorted().join() && (expected.length === 0 || !saysOtherwise)) return [];
    return [`“${term}”: listed ${found.join(' ') || 'nothing'}, expected ${expected.join(' ') || 'nothing'}`];
  });
  expect(wrong).toEqual([]);
});

/** Types one term after the other into the field of the page, and reads what it lists when it has answered each. */
function askAll(page: Page, terms: readonly string[]): Promise<readonly Listed[]> {
  return page.evaluate(async (all) => {
    const view = document.querySelector<HTMLElement>('search-results');
    const field = view?.querySelector('input');
    if (!view || !field) throw new Error('/search/ has no <search-results> with a field');
    const answered = () =>
      new Promise<void>((resolve) => {
        const observer = new MutationObserver(() => {
          if (view.dataset['searchState'] === 'loading') return;
          observer.disconnect();
          resolve();
        });
        observer.observe(view, { attributeFilter: ['data-search-state'] });
      });
    const listed: Listed[] = [];
    for (const term of all) {
      const answer = answered();
      field.value = term;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await answer;
      if (view.dataset['searchState'] === 'failed') throw new Error(`the search failed at “${term}”`);
      listed.push({
        hits: [...view.querySelectorAll<HTMLAnchorElement>('a[data-hit]')].map((hit) => hit.getAttribute('href') ?? ''),
        // Other names of what was found stand there too, but do not begin so.
        saysOtherwise: (view.querySelector('[data-search-understood]')?.textContent ?? '').trim().startsWith('没有'),
      });
    }
    return listed;
  }, terms);
}

/** Pieces of the lines of `texts`, wherever they begin: most of them cross the borders of words. */
function drawn(texts: readonly string[]): readonly string[] {
  const lines = texts.flatMap((text) => text.split('\n')).filter((line) => line.length >= Math.max(...DRAWN.lengths));
  const random = seededRandom(SEED);
  return DRAWN.lengths.flatMap((length) =>
    Array.from({ length: DRAWN.each }, () => {
      const characters = [...pick(lines, random)];
      const start = Math.floor(random() * (characters.length - length + 1));
      return characters.slice(start, start + length).join('');
    }).filter((term) => normalise(term) !== ''),
  );
}
