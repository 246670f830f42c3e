import { cluster, hierarchy, type HierarchyNode } from 'd3-hierarchy';
import { curveBumpX, line } from 'd3-shape';
import { round } from './chart-text.ts';
import type { Point } from './projection.ts';

/** A tree in which every leaf is a thread. */
export interface ThreadTree {
  readonly id: string;
  readonly children?: readonly ThreadTree[];
}

/** How far leaves stand apart, in drawing units. */
export interface RowShape {
  /** Middle of the first row. */
  readonly top: number;
  readonly row: number;
  /** What is added between leaves whose parents differ, and between those whose grandparents do. */
  readonly gap: number;
  readonly groupGap: number;
}

/** A leaf: the middle of its row, and the `d` of the thread that leads to it. */
export interface Thread {
  readonly id: string;
  readonly end: Point;
  readonly path: string;
}

/** A bundle of threads where it leaves the spine or forks. */
export interface Bundle {
  readonly id: string;
  /** Middle of the bundle. */
  readonly at: Point;
  /** How many threads run in it. */
  readonly count: number;
  /** Distance of its first and its last thread. */
  readonly width: number;
}

/** Where threads run that leave a spine in bundles and fork twice, in drawing units. */
export interface FanShape extends RowShape {
  /** Middle of the spine, and where it begins. */
  readonly spine: number;
  readonly start: number;
  /** 1 to the right, -1 to the left. */
  readonly side: 1 | -1;
  /** Distance of two threads that run together. */
  readonly pitch: number;
  /** Radius of the innermost thread's turn. */
  readonly turn: number;
  /** Distances from the middle of the spine: where bundles begin to fork, where their branches stand, and where leaves do. */
  readonly forkAt: number;
  readonly branchAt: number;
  readonly leafAt: number;
}

export interface Fan {
  readonly threads: readonly Thread[];
  readonly bundles: readonly Bundle[];
  readonly branches: readonly Bundle[];
  /** Middle of the last row. */
  readonly bottom: number;
}

const bump = line<Point>().curve(curveBumpX).digits(1);

/** The nodes of a tree, each with the height of its row as `x`: leaves one under another, others beside the middle of theirs. */
function rows(tree: ThreadTree, { top, row, gap, groupGap }: RowShape): HierarchyNode<ThreadTree> & { x: number; y: number } {
  const separation = (one: HierarchyNode<ThreadTree>, other: HierarchyNode<ThreadTree>): number => {
    if (one.parent === other.parent) return 1;
    return 1 + (one.parent?.parent === other.parent?.parent ? gap : groupGap) / row;
  };
  const laidOut = cluster<ThreadTree>().nodeSize([row, 1]).separation(separation)(hierarchy(tree, ({ children }) => children));
  const first = Math.min(...laidOut.leaves().map(({ x }) => x));
  laidOut.each((node) => {
    node.x = round(node.x + top - first);
  });
  return laidOut;
}

/**
 * Threads that come down a spine, leave it in a bundle for each child of the root, fork into a branch for each
 * grandchild and end at the leaves. They never cross: who leaves first runs outermost.
 * @param tree three levels under its root
 */
export function fanThreads(tree: ThreadTree, shape: FanShape): Fan {
  const { spine, start, side, pitch, turn } = shape;
  const root = rows(tree, shape);
  const leaves = root.leaves();
  const across = (distance: number): number => spine + side * distance;
  const bundle = (node: HierarchyNode<ThreadTree> & { x: number }, at: number): Bundle => {
    const count = node.leaves().length;
    return { id: node.data.id, at: [across(at), node.x], count, width: (count - 1) * pitch };
  };
  const threads = (root.children ?? []).flatMap((group) => {
    const inGroup = group.leaves();
    return inGroup.map((leaf, index): Thread => {
      const branch = leaf.parent ?? group;
      const inBranch = branch.leaves();
      const spread = (members: readonly unknown[], place: number): number => (place - (members.length - 1) / 2) * pitch;
      const outwards = (leaves.length - leaves.indexOf(leaf) - 0.5) * pitch;
      const radius = turn + index * pitch;
      const turned = group.x + spread(inGroup, index);
      const corner = across(outwards + radius);
      const fork = bump([
        [across(shape.forkAt), turned],
        [across(shape.branchAt), branch.x + spread(inBranch, inBranch.indexOf(leaf))],
        [across(shape.leafAt), leaf.x],
      ]);
      const bend = `A${round(radius)} ${round(radius)} 0 0 ${side === 1 ? 0 : 1} ${round(corner)} ${round(turned)}`;
      return { id: leaf.data.id, end: [across(shape.leafAt), leaf.x], path: `M${round(across(outwards))} ${start}V${round(turned - radius)}${bend}${(fork ?? '').replace('M', 'L')}` };
    });
  });
  return {
    threads,
    bundles: (root.children ?? []).map((group) => bundle(group, shape.forkAt)),
    branches: (root.children ?? []).flatMap((group) => (group.children ?? []).map((branch) => bundle(branch, shape.branchAt))),
    bottom: Math.max(...leaves.map(({ x }) => x)),
  };
}

/** Where threads run that leave a spine one by one, in drawing units. */
export interface PeelShape extends RowShape {
  /** Where the spine begins, and the left edge of it. */
  readonly start: number;
  readonly left: number;
  readonly pitch: number;
  readonly turn: number;
  readonly leafAt: number;
}

/** A part of the tree: the middles of its first and its last row. */
export interface RowRange {
  readonly id: string;
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

export interface Peel {
  readonly threads: readonly Thread[];
  readonly groups: readonly RowRange[];
  readonly branches: readonly RowRange[];
  readonly bottom: number;
}

/** Threads that come down a spine on the left and turn off one by one, each at its row: an outline in one column. */
export function peelThreads(tree: ThreadTree, shape: PeelShape): Peel {
  const { start, left, pitch, turn, leafAt } = shape;
  const root = rows(tree, shape);
  const leaves = root.leaves();
  const range = (node: HierarchyNode<ThreadTree>): RowRange => {
    const heights = leaves.filter((leaf) => leaf.ancestors().some(({ data }) => data.id === node.data.id)).map(({ x }) => x);
    return { id: node.data.id, from: Math.min(...heights), to: Math.max(...heights), count: heights.length };
  };
  return {
    threads: leaves.map((leaf, index) => {
      const x = left + (leaves.length - index - 0.5) * pitch;
      return { id: leaf.data.id, end: [leafAt, leaf.x], path: `M${round(x)} ${start}V${round(leaf.x - turn)}q0 ${turn} ${turn} ${turn}H${leafAt}` };
    }),
    groups: (root.children ?? []).map(range),
    branches: (root.children ?? []).flatMap((group) => (group.children ?? []).map(range)),
    bottom: Math.max(...leaves.map(({ x }) => x)),
  };
}
