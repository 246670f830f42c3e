import { describe, expect, test, vi } from 'vitest';
import { normalise } from './normalise.ts';
import type { SearchIndex } from './pagefind-index.ts';
import type { SectionRecord } from './record.ts';
import { SearchFailure } from './search-failure.ts';
import { createSearchSession, type SearchState } from './search-session.ts';

const records: readonly SectionRecord[] = [
  ['/a/#enclaves', '南北共建', '飞地经济，共建园区，徐州'],
  ['/b/#xuzhou', '徐州', '淮海经济区中心城市'],
].map(([url = '', heading = '', body = ''], order) => {
  const text = `${heading}\n${body}`;
  return { url, page: url, heading, level: 2, order, read: () => Promise.resolve({ text, normal: normalise(text) }) };
});

async function sectionsWithRuns(runs: readonly string[]): Promise<readonly SectionRecord[]> {
  const texts = await Promise.all(records.map(({ read }) => read()));
  return records.filter((_, at) => runs.every((run) => texts[at]?.normal.includes(run)));
}

const index: SearchIndex = { sectionsWithRuns };

function session(open: () => Promise<SearchIndex> = () => Promise.resolve(index)) {
  const states: SearchState[] = [];
  return { states, ...createSearchSession(open, (state) => states.push(state)) };
}

function lastOf(states: readonly SearchState[]): SearchState | undefined {
  return states.at(-1);
}

describe('a search session', () => {
  test('goes from loading to the sections that contain the query', async () => {
    const { search, states } = session();
    await search('飞地');
    expect(states.map(({ kind }) => kind)).toEqual(['loading', 'done']);
    expect(lastOf(states)).toMatchObject({ answer: { sections: 1, apart: [], groups: [{ hits: [{ url: '/a/#enclaves' }] }] } });
  });

  test('is idle, and opens nothing, while nothing is asked', async () => {
    const open = vi.fn(() => Promise.resolve(index));
    const { search, states } = session(open);
    await search(' “ ” ');
    expect(lastOf(states)).toEqual({ kind: 'idle' });
    expect(open).not.toHaveBeenCalled();
  });

  test('punctuation is compared in the text', async () => {
    const { search, states } = session();
    await search('经济，共建');
    expect(lastOf(states)).toMatchObject({ answer: { sections: 1 } });
    await search('共建，经济');
    expect(lastOf(states)).toMatchObject({ answer: { sections: 0 } });
  });

  test('several words that never stand in a row are found together, and it says so', async () => {
    const { search, states } = session();
    await search('徐州 飞地');
    expect(lastOf(states)).toMatchObject({ answer: { sections: 1, apart: ['徐州', '飞地'] } });
  });

  test('nothing found offers the parts that are there', async () => {
    const { search, states } = session();
    await search('飞地经济学');
    expect(lastOf(states)).toMatchObject({ answer: { sections: 0, suggestions: [{ term: '飞地经济', sections: 1 }] } });
    await search('徐州 火星');
    expect(lastOf(states)).toMatchObject({ answer: { sections: 0, suggestions: [{ term: '徐州', sections: 2 }] } });
  });

  test('an answer that comes after a newer question is dropped', async () => {
    const slow = Promise.withResolvers<readonly SectionRecord[]>();
    const held = vi.fn(sectionsWithRuns).mockReturnValueOnce(slow.promise);
    const { search, states } = session(() => Promise.resolve({ sectionsWithRuns: held }));
    const first = search('飞地');
    await Promise.resolve();
    await search('淮海');
    slow.resolve(records);
    await first;
    expect(states.filter(({ kind }) => kind === 'done')).toHaveLength(1);
    expect(lastOf(states)).toMatchObject({ query: { needle: '淮海' } });
  });

  test('a failure names its reason, and a retry opens the index anew', async () => {
    const open = vi
      .fn<() => Promise<SearchIndex>>()
      .mockRejectedValueOnce(new SearchFailure('index-missing'))
      .mockResolvedValue(index);
    const { search, retry, states } = session(open);
    await search('飞地');
    expect(lastOf(states)).toMatchObject({ kind: 'failed', reason: 'index-missing' });
    await retry();
    expect(lastOf(states)).toMatchObject({ kind: 'done', answer: { sections: 1 } });
    expect(open).toHaveBeenCalledTimes(2);
  });

  test('warming is silent, whatever comes of it', async () => {
    const { warm, states } = session(() => Promise.reject(new SearchFailure('too-slow')));
    warm();
    await Promise.resolve();
    expect(states).toEqual([]);
  });
});
