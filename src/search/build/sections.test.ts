import { describe, expect, test } from 'vitest';
import { sectionsOf } from './sections.ts';

const page = (main: string) => `<!doctype html><body><header>页首</header><main>${main}</main><footer>页脚</footer></body>`;

describe('sectionsOf', () => {
  test('a heading with an id starts a section that runs to the next one', () => {
    const html = page('<h1 id="top">向海</h1><p>导语</p><h2 id="ports">港口</h2><p>连云港</p><h3 id="rail">铁路</h3><p>盐通</p>');
    expect(sectionsOf(html, '/coast/')).toEqual([
      { id: 'top', level: 1, heading: '向海', text: '向海\n导语' },
      { id: 'ports', level: 2, heading: '港口', text: '港口\n连云港' },
      { id: 'rail', level: 3, heading: '铁路', text: '铁路\n盐通' },
    ]);
  });

  test('a line above the h1 belongs to its section, and a heading without an id is text', () => {
    const html = page('<p>第四部分</p><h1 id="top">向海</h1><h2>小标题</h2><p>正文</p>');
    expect(sectionsOf(html, '/coast/')).toEqual([{ id: 'top', level: 1, heading: '向海', text: '向海\n第四部分\n小标题\n正文' }]);
  });

  test('captions and tables count, drawings and controls do not', () => {
    const html = page(`<h1 id="top">图</h1><nav>目录</nav><figure><svg><text>图中字</text></svg>
      <figcaption>八市拥江</figcaption><table><tr><th>城市</th><td>南京</td></tr></table>
      <div data-search-skip>下载</div><p hidden>藏着</p><script>let 变量</script><noscript>没有脚本</noscript>
      <ruby>邗<rt>hán</rt></ruby></figure>`);
    expect(sectionsOf(html, '/')[0]?.text).toBe('图\n八市拥江\n城市\n南京\n邗');
  });

  test('what cannot be seen is not found', () => {
    const html = page(`<h1 id="top">图<span class="visually-hidden">藏着</span></h1><figure><p class="chart__note visually-hidden">读给人听</p>
      <p class="not-visually-hidden">看得见</p></figure>`);
    expect(sectionsOf(html, '/')[0]).toMatchObject({ heading: '图', text: '图\n看得见' });
  });

  test('inline tags do not break words, line breaks in the source leave no gap between Chinese characters', () => {
    const html = page('<h1 id="top">题</h1><p>“<a href="#">1+3</a>”重点\n  功能区，<strong>沿江</strong>\nGDP 占比</p>');
    expect(sectionsOf(html, '/')[0]?.text).toBe('题\n“1+3”重点功能区，沿江 GDP 占比');
  });

  test.each([
    ['<main data-search-skip>', '<body><main data-search-skip><h1>没有这一页</h1></main></body>'],
    ['everything skipped inside it', page('<div data-search-skip><h1 id="a">搜索</h1></div>')],
    ['a page that search engines are to leave out', `<head><meta name="robots" content="noindex"></head>${page('<h1 id="top">题</h1>')}`],
    ['a redirect', '<head><meta http-equiv="refresh" content="0;url=/coast/"></head><body>前往</body>'],
  ])('no sections: %s', (_, html) => {
    expect(sectionsOf(html, '/x/')).toEqual([]);
  });

  test.each([
    ['no <main>', '<body><h1 id="top">题</h1></body>', /\/x\/ has no <main>; put/],
    ['an h1 without an id', page('<h1>向海</h1><h2 id="a">港口</h2>'), /the h1 “向海” of \/x\/ has no id; give it one/],
    ['text without any heading', page('<p>正文</p>'), /\/x\/ has text but no h1, h2 or h3 with an id.*give its h1 an id/],
    ['an id twice', page('<h1 id="a">甲</h1><h2 id="a">乙</h2>'), /\/x\/ uses the heading id “a” twice \(again at “乙”\); rename one/],
    ['two mains', '<main><h1 id="a">甲</h1></main><main></main>', /more than one <main>; keep one/],
  ])('%s stops the build with the page and the remedy', (_, html, message) => {
    expect(() => sectionsOf(html, '/x/')).toThrow(message);
  });
});
