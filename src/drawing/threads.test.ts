import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fanThreads, peelThreads, type FanShape, type PeelShape, type ThreadTree } from './threads.ts';

/** A tree of groups, branches and leaves, from how many leaves each branch has. */
function treeOf(groups: readonly (readonly number[])[]): ThreadTree {
  return {
    id: 'root',
    children: groups.map((branches, group) => ({
      id: `g${group}`,
      children: branches.map((leaves, branch) => ({
        id: `g${group}b${branch}`,
        children: Array.from({ length: leaves }, (_, leaf) => ({ id: `g${group}b${branch}l${leaf}` })),
      })),
    })),
  };
}

const rows = { top: 10, row: 20, gap: 6, groupGap: 30 };
const fan: FanShape = { ...rows, spine: 100, start: 0, side: 1, pitch: 1, turn: 8, forkAt: 60, branchAt: 80, leafAt: 100 };
const peel: PeelShape = { ...rows, start: 0, left: 0, pitch: 1, turn: 5, leafAt: 60 };
const trees = fc.array(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 }).map(treeOf);

/** Where a thread starts: the x of its first point. */
function startOf(path: string): number {
  return Number(/^M(-?[\d.]+) /.exec(path)?.[1]);
}

describe('threads', () => {
  test('leaves stand a row apart, branches and groups further', () => {
    const { threads, bottom } = fanThreads(treeOf([[2, 1], [1]]), fan);
    expect(threads.map(({ end: [, y] }) => y)).toEqual([10, 30, 56, 106]);
    expect(bottom).toBe(106);
    expect(peelThreads(treeOf([[2, 1], [1]]), peel).threads.map(({ end: [, y] }) => y)).toEqual([10, 30, 56, 106]);
  });

  test('a bundle is as wide as the threads that run in it', () => {
    const { bundles, branches } = fanThreads(treeOf([[2, 1], [1]]), fan);
    expect(bundles.map(({ id, count, width }) => [id, count, width])).toEqual([['g0', 3, 2], ['g1', 1, 0]]);
    expect(branches.map(({ id, count }) => [id, count])).toEqual([['g0b0', 2], ['g0b1', 1], ['g1b0', 1]]);
  });

  test('the left wing is the right one in a mirror', () => {
    const tree = treeOf([[2, 3], [1]]);
    const right = fanThreads(tree, fan).threads;
    const left = fanThreads(tree, { ...fan, side: -1 }).threads;
    for (const [index, thread] of right.entries()) {
      const other = left[index];
      expect(other?.end).toEqual([200 - thread.end[0], thread.end[1]]);
      expect(startOf(other?.path ?? '')).toBeCloseTo(200 - startOf(thread.path), 6);
    }
  });

  test('every leaf has one thread, which ends at it, and who leaves first runs outermost', () => {
    fc.assert(
      fc.property(trees, (tree) => {
        const leaves = (tree.children ?? []).flatMap(({ children = [] }) => children.flatMap((branch) => (branch.children ?? []).map(({ id }) => id)));
        for (const threads of [fanThreads(tree, fan).threads, peelThreads(tree, peel).threads]) {
          expect(threads.map(({ id }) => id)).toEqual(leaves);
          const starts = threads.map(({ path }) => startOf(path));
          expect(starts).toEqual([...starts].sort((one, other) => other - one));
          expect(new Set(starts).size).toBe(starts.length);
        }
        for (const { path, end } of fanThreads(tree, fan).threads) {
          const last = path.split(/[ ,A-Z]/).slice(-2).map(Number);
          expect(last[0]).toBeCloseTo(end[0], 1);
          expect(last[1]).toBeCloseTo(end[1], 1);
        }
      }),
    );
  });
});
