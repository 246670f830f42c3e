import { describe, expect, test, vi } from 'vitest';
import { loadMeaning } from './find.ts';
import { indexOfTexts } from '../testing/index-of-texts.ts';
import type { SearchIndex } from './index/pagefind-index.ts';
import type { Found } from './index/record.ts';
import { SearchFailure } from './search-failure.ts';
import { createSearchSession, type SearchState } from './search-session.ts';
import type { SiteIndex } from './index/site-index.ts';

const index = indexOfTexts([
  { url: '/a/#enclaves', heading: '南北共建', body: '飞地经济，共建园区，徐州' },
  { url: '/b/#xuzhou', heading: '徐州', body: '淮海经济区中心城市' },
]);

/** A site in one language. */
function siteOf(only: SearchIndex = index): Promise<SiteIndex> {
  return Promise.resolve({ indexFor: () => Promise.resolve(only) });
}

function session(open: () => Promise<SiteIndex> = () => siteOf()) {
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
    const open = vi.fn(() => siteOf());
    const { search, states } = session(open);
    await search(' “ ” ');
    expect(lastOf(states)).toEqual({ kind: 'idle', hasInput: true });
    await search('  ');
    expect(lastOf(states)).toEqual({ kind: 'idle', hasInput: false });
    expect(open).not.toHaveBeenCalled();
  });

  test('punctuation is compared in the text', async () => {
    const { search, states } = session();
    await search('经济，共建');
    expect(lastOf(states)).toMatchObject({ answer: { sections: 1, apart: [] } });
    await search('共建，经济');
    expect(lastOf(states)).toMatchObject({ answer: { sections: 1, apart: ['共建', '经济'] } });
  });

  test('several words that never stand in a row are found together, and it says so', async () => {
    const { search, states } = session();
    await search('徐州 飞地');
    expect(lastOf(states)).toMatchObject({ answer: { sections: 1, apart: ['徐州', '飞地'] } });
  });

  test('nothing found offers the words that are there', async () => {
    const { search, states } = session();
    await search('徐州 火星');
    expect(lastOf(states)).toMatchObject({ answer: { sections: 0, suggestions: [{ term: '徐州', sections: 2 }] } });
  });

  test('an answer that comes after a newer question is dropped', async () => {
    const slow = Promise.withResolvers<readonly Found[]>();
    const sectionsWith = vi.fn(index.sectionsWith).mockReturnValueOnce(slow.promise);
    const { search, states } = session(() => siteOf({ ...index, sectionsWith }));
    const first = search('飞地');
    await vi.waitUntil(() => sectionsWith.mock.calls.length === 1);
    await search('淮海');
    slow.resolve([]);
    await first;
    expect(states.filter(({ kind }) => kind === 'done')).toHaveLength(1);
    expect(lastOf(states)).toMatchObject({ query: { needle: '淮海' } });
  });

  test('of the questions of a burst, only the last is asked', async () => {
    const opening = Promise.withResolvers<SiteIndex>();
    const sectionsWith = vi.fn(index.sectionsWith);
    const { search, states } = session(() => opening.promise);
    const burst = ['淮', '淮海', '淮海经', '淮海经济'].map(search);
    opening.resolve(await siteOf({ ...index, sectionsWith }));
    await Promise.all(burst);
    expect(new Set(sectionsWith.mock.calls.flat())).toEqual(new Set(['淮海经济']));
    expect(states.filter(({ kind }) => kind === 'done')).toHaveLength(1);
  });

  test('a question goes no step further when a newer one comes: no text is fetched for it', async () => {
    const [found] = await index.sectionsWith('飞地');
    const read = vi.fn(found?.record.read);
    const slow = Promise.withResolvers<readonly Found[]>();
    const sectionsWith = vi.fn(index.sectionsWith).mockReturnValueOnce(slow.promise);
    const { search } = session(() => siteOf({ ...index, sectionsWith }));
    const first = search('飞地');
    await vi.waitUntil(() => sectionsWith.mock.calls.length === 1);
    await search('淮海');
    slow.resolve(found ? [{ ...found, record: { ...found.record, read } }] : []);
    await first;
    expect(read).not.toHaveBeenCalled();
  });

  test('a failure names its reason, and a retry opens the index anew', async () => {
    const open = vi
      .fn<() => Promise<SiteIndex>>()
      .mockRejectedValueOnce(new SearchFailure('index-missing'))
      .mockImplementation(() => siteOf());
    const { search, retry, states } = session(open);
    await search('飞地');
    expect(lastOf(states)).toMatchObject({ kind: 'failed', reason: 'index-missing' });
    await retry();
    expect(lastOf(states)).toMatchObject({ kind: 'done', answer: { sections: 1 } });
    expect(open).toHaveBeenCalledTimes(2);
  });

  test('the script that understands does not arrive: a failure, and a retry asks for it again', async () => {
    const states: SearchState[] = [];
    const load = vi.fn(loadMeaning).mockRejectedValueOnce(new TypeError('Failed to fetch dynamically imported module'));
    const { search, retry } = createSearchSession(() => siteOf(), (state) => states.push(state), load);
    await search('火星');
    expect(lastOf(states)).toMatchObject({ kind: 'failed', reason: 'index-missing' });
    await retry();
    expect(lastOf(states)).toMatchObject({ kind: 'done', answer: { sections: 0 } });
  });

  test('an error of the search itself is shown, and not kept from who looks after the site', async () => {
    const error = new RangeError('a fault');
    const { search, states } = session(() => siteOf({ ...index, sectionsWith: () => Promise.reject(error) }));
    await expect(search('飞地')).rejects.toBe(error);
    expect(lastOf(states)).toMatchObject({ kind: 'failed', reason: 'unexpected' });
  });

  test('a question that is dropped is heard of no more', async () => {
    const opening = Promise.withResolvers<SiteIndex>();
    const { search, drop, states } = session(() => opening.promise);
    const asked = search('飞地');
    drop();
    opening.resolve(await siteOf());
    await asked;
    expect(states.map(({ kind }) => kind)).toEqual(['loading']);
  });

  test('warming is silent, whatever comes of it, and its failure is not the answer to the first question', async () => {
    const open = vi
      .fn<() => Promise<SiteIndex>>()
      .mockRejectedValueOnce(new SearchFailure('too-slow'))
      .mockImplementation(() => siteOf());
    const { search, warm, states } = session(open);
    warm();
    await Promise.resolve();
    expect(states).toEqual([]);
    await search('飞地');
    expect(lastOf(states)).toMatchObject({ kind: 'done', answer: { sections: 1 } });
  });
});
