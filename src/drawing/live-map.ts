import type { Topology } from 'topojson-specification';
import type { Label } from './place-labels.ts';
import type { Bounds } from './projection.ts';

/** How a feature of a live map looks: classes of the style sheets, and a pattern where it is hatched. */
export interface LiveStyle {
  readonly className: string;
  readonly fill?: string | undefined;
}

/** A shape, outline or axis of a live map; `object` names its geometry in the topology. */
export interface LiveFeature extends LiveStyle {
  readonly id: string;
  readonly object: string;
  readonly memberOf: readonly string[];
}

/** A name on a live map, placed anew at each zoom with `placeLabels`. */
export interface LiveName extends Pick<Label, 'id' | 'text' | 'stand' | 'rank'> {
  readonly point: readonly [longitude: number, latitude: number];
  readonly className: string;
  readonly dot: 'city' | 'neighbour' | 'none';
}

/** What `/data/maps/<map>.json` holds: one map, ready to be drawn by a script that knows nothing of the subject. */
export interface LiveMap {
  readonly bounds: Bounds;
  /** The furthest that a reader can pan. */
  readonly limits: Bounds;
  readonly topology: Topology;
  readonly shapes: readonly LiveFeature[];
  readonly outlines: readonly LiveFeature[];
  readonly axes: readonly LiveFeature[];
  readonly names: readonly LiveName[];
  /** Slug of a place in the prose and the address to the feature that stands for it. */
  readonly features: Readonly<Record<string, string>>;
}

/**
 * The ground of every live map: borders over the shapes, and waters over both. They are separate files, because the
 * licences of their sources differ.
 */
export interface LiveGround {
  readonly borders: Topology;
  readonly waters: readonly Topology[];
}
