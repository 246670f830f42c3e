import { describe, expect, test, vi } from 'vitest';
import { foundIn, type MadeSection, recordsOf } from '../../testing/index-of-texts.ts';
import { rank, READ_AT_ONCE } from './rank.ts';
import { SearchFailure } from '../search-failure.ts';

async function ranked(sections: readonly MadeSection[], ...needles: string[]) {
  return rank(await foundIn(recordsOf(sections), needles), needles);
}

describe('rank', () => {
  test('title first, then heading, then more mentions, then the shorter text, then the earlier; by page', async () => {
    const groups = await ranked(
      [
        { url: '/c/#long', heading: '其他', body: `徐州${'字'.repeat(50)}` },
        { url: '/c/#short', heading: '其他', body: '徐州' },
        { url: '/c/#later', heading: '其他', body: '徐州' },
        { url: '/b/#twice', heading: '其他', body: '徐州、徐州' },
        { url: '/a/#heading', heading: '徐州都市圈', body: '枢纽' },
        { url: '/c/#top', heading: '徐州', body: '导语', level: 1 },
      ],
      '徐州',
    );
    expect(groups.map(({ page, language }) => [page, language])).toEqual([['/c/', 'zh-CN'], ['/a/', 'zh-CN'], ['/b/', 'zh-CN']]);
    expect(groups[0]?.hits.map(({ url }) => url)).toEqual(['/c/#top', '/c/#short', '/c/#later', '/c/#long']);
  });

  test('of several words, a heading with all of them comes before a heading with one', async () => {
    const groups = await ranked(
      [
        { url: '/a/#none', heading: '其他', body: '徐州、连云港、徐州' },
        { url: '/b/#one', heading: '徐州', body: '连云港' },
        { url: '/c/#both', heading: '徐州与连云港', body: '港口' },
      ],
      '徐州',
      '连云港',
    );
    expect(groups.map(({ page }) => page)).toEqual(['/c/', '/b/', '/a/']);
  });

  test('tells every mention, marks the heading and shows where the text has it', async () => {
    const [group] = await ranked([{ url: '/a/#a', heading: '飞地', body: '飞地与飞 地' }], '飞地');
    expect(group?.hits[0]).toMatchObject({
      heading: { text: '飞地', marks: [[0, 2]] },
      count: 3,
      detail: { text: '飞地与飞 地', marks: [[0, 2], [3, 6]] },
    });
  });

  test('ranks all sections by their counts, but fetches only the first texts', async () => {
    const sections = Array.from({ length: 30 }, (_, at) => ({ url: `/a/#s${at}`, heading: '节', body: '江苏'.repeat(at + 1) }));
    const found = await foundIn(recordsOf(sections), ['江苏']);
    let reads = 0;
    const watched = found.map(({ record, count }) => ({ count, record: { ...record, read: () => ((reads += 1), record.read()) } }));
    const hits = (await rank(watched, ['江苏'])).flatMap((group) => group.hits);
    expect(hits.map(({ count }) => count)).toEqual(sections.map((_, at) => 30 - at));
    expect(reads).toBe(READ_AT_ONCE);
    const later = hits.at(-1)?.detail;
    expect(typeof later === 'function' && (await later())).toMatchObject({ text: '江苏' });
  });

  test('a text that does not arrive costs its own excerpt only, and is asked for again', async () => {
    const [lost, kept] = await foundIn(recordsOf([
      { url: '/a/#lost', heading: '徐州', body: '枢纽' },
      { url: '/a/#kept', heading: '其他', body: '徐州' },
    ]), ['徐州']);
    if (!lost || !kept) throw new Error('徐州 stands in both');
    const read = vi.fn(lost.record.read).mockRejectedValueOnce(new SearchFailure('index-missing'));
    const [group] = await rank([{ ...lost, record: { ...lost.record, read } }, kept], ['徐州']);
    const [first, second] = group?.hits ?? [];
    expect(second?.detail).toMatchObject({ text: '徐州' });
    expect(typeof first?.detail === 'function' && (await first.detail())).toMatchObject({ text: '枢纽' });
  });
});
