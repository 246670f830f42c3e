import type { Topology } from 'topojson-specification';
import type { Label } from './place-labels.ts';
import type { Bounds } from './projection.ts';

/** How a feature of a live map looks: classes of the style sheets, and a pattern where it is hatched. */
export interface LiveStyle {
  readonly className: string;
  readonly fill?: string | undefined;
}

/** What every feature of a live map has. */
interface Selectable extends LiveStyle {
  readonly id: string;
  /** Structures that it belongs to, so that choosing one can bring out its members. */
  readonly memberOf: readonly string[];
  /** The layer that it is drawn in, on a map whose layers can be switched. */
  readonly layer?: string | undefined;
}

/** A shape, outline or line of a live map; `object` names its geometry in the topology. */
export interface LiveFeature extends Selectable {
  readonly object: string;
  /** Id of the SVG marker at the end of a line that has a direction. */
  readonly arrow?: string | undefined;
}

/** A place that is a point: a node, a station, a bridge. */
export interface LivePoint extends Selectable {
  readonly point: readonly [longitude: number, latitude: number];
}

/** A name on a live map, placed anew at each zoom with `placeLabels`. */
export interface LiveName extends Pick<Label, 'id' | 'text' | 'stand' | 'rank' | 'spacing'> {
  readonly point: readonly [longitude: number, latitude: number];
  readonly className: string;
  readonly dot: 'city' | 'neighbour' | 'none';
  readonly layer?: string | undefined;
}

/** What `/data/maps/<map>.json` holds: one map, ready to be drawn by a script that knows nothing of the subject. */
export interface LiveMap {
  readonly bounds: Bounds;
  /** The furthest that a reader can pan. */
  readonly limits: Bounds;
  /** In the file of a map on a page of text, without the arcs of the borders: see `joinArcs`. */
  readonly topology: Topology;
  readonly shapes: readonly LiveFeature[];
  readonly outlines: readonly LiveFeature[];
  readonly lines: readonly LiveFeature[];
  readonly points: readonly LivePoint[];
  readonly names: readonly LiveName[];
  /** Slug of a place in the prose and the address to the feature that stands for it. */
  readonly features: Readonly<Record<string, string>>;
  /** Slug of the page about a place, by the feature that stands for it. */
  readonly pages: Readonly<Record<string, string>>;
  /** What the links of the figure's table lead to, by their label: the table has no room to say so. */
  readonly gists: Readonly<Record<string, string>>;
}

/**
 * The ground of every live map: borders over the shapes, and waters over both. They are separate files, because the
 * licences of their sources differ.
 */
export interface LiveGround {
  readonly borders: Topology;
  readonly waters: readonly Topology[];
}
