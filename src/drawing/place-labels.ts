import type { Box, Point } from './projection.ts';
import { textWidth } from './text-width.ts';

/** A name that wants a place on a map. */
export interface Label {
  readonly id: string;
  readonly text: string;
  /** The dot that it names, or the middle of the area or line. */
  readonly at: Point;
  /** `dot` stands beside its dot; `middle` is centred on its point and moves a little if it must. */
  readonly stand: 'dot' | 'middle';
  /** Font size in drawing units. */
  readonly size: number;
  /** Room after each letter, in em, where the text is spaced out. */
  readonly spacing?: number | undefined;
  /** How far in em one that stands in the `middle` may move, where that is less than the room around it. */
  readonly stray?: number | undefined;
  /** Lower goes first. A label of rank 0 is always placed; others are left out where they would touch something. */
  readonly rank: number;
}

/** How far a label stands aside from its point, in em, and which part of its text stands there. */
export interface Aside {
  readonly dx: number;
  readonly dy: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** A label with its place: `x` is the start, middle or end of the text as `anchor` says, `y` its middle line. */
export interface PlacedLabel extends Label, Aside {
  readonly x: number;
  readonly y: number;
  readonly box: Box;
}

/** How far a label stands from its dot, in em. */
const GAP = 0.5;
/** Clear space around a label, in em, so that two names never read as one. */
const MARGIN = 0.14;

/** Shared area in square units below which two boxes do not touch: sums of fractions are never exactly nothing. */
const TOUCHING = 1e-6;

/** A name on another cannot be read; one on a dot or over the edge mostly can. */
const NAME_ON_NAME = 4;

/** Places beside a dot in the order that cartographers prefer (Imhof 1975): right, above right, left, above, below, and between. */
const BESIDE_DOT: readonly Aside[] = [
  { dx: GAP, dy: 0, anchor: 'start' },
  { dx: GAP * 0.7, dy: -0.75, anchor: 'start' },
  { dx: GAP * 0.7, dy: 0.75, anchor: 'start' },
  { dx: -GAP, dy: 0, anchor: 'end' },
  { dx: -GAP * 0.7, dy: -0.75, anchor: 'end' },
  { dx: -GAP * 0.7, dy: 0.75, anchor: 'end' },
  { dx: 0, dy: -1, anchor: 'middle' },
  { dx: 0, dy: 1, anchor: 'middle' },
  { dx: 0.6, dy: -1, anchor: 'middle' },
  { dx: 0.6, dy: 1, anchor: 'middle' },
  { dx: -0.6, dy: -1, anchor: 'middle' },
  { dx: -0.6, dy: 1, anchor: 'middle' },
];

const AROUND_MIDDLE: readonly Aside[] = [
  { dx: 0, dy: 0, anchor: 'middle' },
  ...[0.8, 1.6, 2.4].flatMap((away): Aside[] => [
    { dx: 0, dy: -away, anchor: 'middle' },
    { dx: 0, dy: away, anchor: 'middle' },
    { dx: away, dy: 0, anchor: 'middle' },
    { dx: -away, dy: 0, anchor: 'middle' },
  ]),
];

/** What labels keep clear of. All lengths are drawing units. */
export interface Surroundings {
  /** Labels stay inside it. */
  readonly frame: Box;
  readonly dots: readonly Point[];
  readonly dotRadius: number;
  /** Lines that a label may cross if it must: it takes the place that hides least of them. */
  readonly lines?: readonly (readonly Point[])[];
}

/**
 * How often labels are placed anew, in another order, while one of rank 0 touches something. Every try gives the label
 * that suffers first choice, so that few are needed; the live map places labels while the reader waits.
 */
const MOST_TRIES = 12;

/** A label with its place, and how much of what it shares that place with, as an area. */
interface Attempt {
  readonly label: PlacedLabel;
  readonly overlap: number;
}

/**
 * Gives each label the first place where it touches no other label, no dot and not the frame's edge, lies nearest to
 * its own dot and hides no line. Labels of rank 0 take the least bad place when there is none in any order; the others
 * are left out where they would touch something.
 */
export function placeLabels(labels: readonly Label[], surroundings: Surroundings): PlacedLabel[] {
  let order = [...labels].sort((left, right) => left.rank - right.rank);
  let best: { attempts: readonly Attempt[]; overlap: number } | undefined;
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const attempts = placeInOrder(order, surroundings);
    const overlap = attempts.reduce((sum, attempt) => sum + attempt.overlap, 0);
    if (best === undefined || overlap < best.overlap - TOUCHING) best = { attempts, overlap };
    const worst = attempts.find((attempt) => attempt.overlap >= TOUCHING)?.label;
    if (worst === undefined) break;
    order = [...order.filter(({ id }) => id === worst.id), ...order.filter(({ id }) => id !== worst.id)];
  }
  return best?.attempts.map(({ label }) => label) ?? [];
}

function placeInOrder(labels: readonly Label[], { frame, dots, dotRadius, lines = [] }: Surroundings): Attempt[] {
  const dotBoxes = dots.map(([x, y]): Box => ({ x: x - dotRadius, y: y - dotRadius, width: 2 * dotRadius, height: 2 * dotRadius }));
  const placed: Attempt[] = [];
  for (const label of labels) {
    const candidates = label.stand === 'dot' ? BESIDE_DOT : AROUND_MIDDLE.filter(({ dx, dy }) => Math.hypot(dx, dy) <= (label.stray ?? Infinity));
    let best: (Attempt & { hidden: number }) | undefined;
    for (const candidate of candidates) {
      const attempt = labelAt(label, candidate);
      const overlap =
        NAME_ON_NAME * overlapArea(attempt.box, placed.map(({ label: { box } }) => box)) +
        overlapArea(attempt.box, dotBoxes) +
        areaOutside(attempt.box, frame) +
        (label.stand === 'dot' && isAmbiguous(attempt.box, label.at, dots) ? attempt.box.width * attempt.box.height : 0);
      const hidden = lengthInside(attempt.box, lines, label.size / 4);
      const better =
        best === undefined ||
        overlap < best.overlap - TOUCHING ||
        (overlap < best.overlap + TOUCHING && hidden < best.hidden);
      if (better) best = { label: attempt, overlap, hidden };
      if (overlap < TOUCHING && hidden === 0) break;
    }
    if (best !== undefined && (best.overlap < TOUCHING || label.rank === 0)) placed.push(best);
  }
  return placed;
}

/** The letters of a placed label, without the room that is kept around them: Han characters fill a square. */
export function lettersOf({ text, size, spacing = 0, anchor, x, y }: PlacedLabel): Box {
  const width = (textWidth(text) + [...text].length * spacing) * size;
  const left = { start: x, middle: x - width / 2, end: x - width }[anchor];
  return { x: left, y: y - size / 2, width, height: size };
}

/** Length of the lines inside a box, measured in steps. */
function lengthInside(box: Box, lines: readonly (readonly Point[])[], step: number): number {
  let length = 0;
  for (const line of lines) {
    for (const [index, end] of line.entries()) {
      const start = line[index - 1];
      if (start === undefined) continue;
      const steps = Math.max(1, Math.ceil(Math.hypot(end[0] - start[0], end[1] - start[1]) / step));
      for (let at = 1; at <= steps; at += 1) {
        const x = start[0] + ((end[0] - start[0]) * at) / steps;
        const y = start[1] + ((end[1] - start[1]) * at) / steps;
        if (x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height) length += step;
      }
    }
  }
  return length;
}

function labelAt(label: Label, { dx, dy, anchor }: Aside): PlacedLabel {
  const spaced = [...label.text].length * (label.spacing ?? 0);
  const width = (textWidth(label.text) + spaced + 2 * MARGIN) * label.size;
  const height = (1.05 + 2 * MARGIN) * label.size;
  const x = label.at[0] + dx * label.size;
  const y = label.at[1] + dy * label.size;
  const left = { start: x, middle: x - width / 2, end: x - width }[anchor];
  return { ...label, x, y, dx, dy, anchor, box: { x: left, y: y - height / 2, width, height } };
}

/** Whether a label lies nearer to some other dot than to its own, so that a reader would take it for the other's name. */
function isAmbiguous(box: Box, own: Point, dots: readonly Point[]): boolean {
  const near = distanceToBox(own, box);
  return dots.some((dot) => (dot[0] !== own[0] || dot[1] !== own[1]) && distanceToBox(dot, box) < near);
}

/** From a point to a box, in their units; 0 inside it. */
export function distanceToBox([x, y]: Point, box: Box): number {
  const dx = Math.max(box.x - x, 0, x - box.x - box.width);
  const dy = Math.max(box.y - y, 0, y - box.y - box.height);
  return Math.hypot(dx, dy);
}

/** Area in square units that `box` shares with the boxes of `others`, counted once for each of them. */
export function overlapArea(box: Box, others: readonly Box[]): number {
  return others.reduce((sum, other) => sum + sharedArea(box, other), 0);
}

function areaOutside(box: Box, frame: Box): number {
  return box.width * box.height - sharedArea(box, frame);
}

function sharedArea(left: Box, right: Box): number {
  const width = Math.min(left.x + left.width, right.x + right.width) - Math.max(left.x, right.x);
  const height = Math.min(left.y + left.height, right.y + right.height) - Math.max(left.y, right.y);
  return width > 0 && height > 0 ? width * height : 0;
}
