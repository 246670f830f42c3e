import { describe, expect, test } from 'vitest';
import { normalise } from './normalise.ts';
import { rank, READ_AT_ONCE } from './rank.ts';
import type { SectionRecord } from './record.ts';

function section(url: string, heading: string, body: string, order: number, level = 2): SectionRecord {
  const text = `${heading}\n${body}`;
  return { url, page: `${url.split('/')[1]}页`, heading, level, order, read: () => Promise.resolve({ text, normal: normalise(text) }) };
}

describe('rank', () => {
  test('title first, then heading, then more mentions, then the shorter text; by page', async () => {
    const groups = await rank(
      [
        section('/c/#long', '其他', `徐州${'字'.repeat(50)}`, 0),
        section('/c/#short', '其他', '徐州', 1),
        section('/b/#twice', '其他', '徐州、徐州', 2),
        section('/a/#heading', '徐州都市圈', '枢纽', 3),
        section('/c/#top', '徐州', '导语', 4, 1),
      ],
      ['徐州'],
    );
    expect(groups.map(({ page }) => page)).toEqual(['c页', 'a页', 'b页']);
    expect(groups[0]?.hits.map(({ url }) => url)).toEqual(['/c/#top', '/c/#short', '/c/#long']);
  });

  test('counts every mention and marks the heading', async () => {
    const [group] = await rank([section('/a/#a', '飞地', '飞地与飞 地', 0)], ['飞地']);
    expect(group?.hits[0]).toMatchObject({ heading: { text: '飞地', marks: [[0, 2]] }, detail: { count: 3 } });
  });

  test('a word in many sections is listed in the order of the site, and only the first texts are fetched', async () => {
    let reads = 0;
    const many = Array.from({ length: 30 }, (_, order) => {
      const record = section(`/a/#s${order}`, '节', '江苏'.repeat(order + 1), order);
      return { ...record, read: () => ((reads += 1), record.read()) };
    });
    const hits = (await rank(many.toReversed(), ['江苏'])).flatMap((group) => group.hits);
    expect(hits.map(({ url }) => url)).toEqual(many.map(({ url }) => url));
    expect(reads).toBe(READ_AT_ONCE);
    const later = hits.at(-1)?.detail;
    expect(typeof later === 'function' && (await later())).toMatchObject({ count: 30 });
  });
});
