import type { DivisionCode, LngLat, Slug } from '@/domain/model.ts';
import type { Bounds, Point } from '@/drawing/projection.ts';
import type { FigureId } from './author-words.ts';
import type { FigureRecord, FigureTable } from './figure-record.ts';

/** The paints of the maps; each is a token of the style sheets, and hatching joins two. */
export type Paint =
  | 'river-zone'
  | 'coast-zone'
  | 'eco-zone'
  | 'huaihai-zone'
  | 'nanjing-area'
  | 'nanjing-area-outer'
  | 'suxichang-area'
  | 'xuzhou-area'
  | 'shanghai-area'
  | 'helped-city'
  | 'ningxichang-area'
  | 'suqian-four-modernisations'
  | 'near-shanghai'
  | 'adjacent'
  | 'shanghai-ground'
  | 'huaihai-ten'
  | 'located'
  | 'beside'
  | 'holding'
  | 'plain';

/** A name on a map: what it says, where it stands, and what kind of thing it names, which sets its look and its rank. */
export interface MapName {
  readonly id: string;
  readonly text: string;
  readonly point: LngLat;
  readonly kind: 'city' | 'node' | 'neighbour' | 'water' | 'structure' | 'line' | 'region' | 'division';
  /** The style token of the name of a structure or a line. */
  readonly paint?: string;
}

/** An area that can be chosen: a city or a county-level unit, painted by what it belongs to. */
export interface MapShape {
  readonly feature: DivisionCode;
  readonly name: string;
  /** Units whose outlines together are the shape; usually the one that it is named for. */
  readonly codes: readonly DivisionCode[];
  /** Two paints are hatched; more than two would not be told apart and are refused. */
  readonly paints: readonly [Paint] | readonly [Paint, Paint];
  /** Structures that it belongs to, so that choosing one can bring out its members. */
  readonly memberOf: readonly Slug[];
}

/** The outer line of a structure, drawn over the shapes and the water. */
export interface MapOutline {
  readonly feature: Slug;
  /** The units that it goes around, or the slug of a lake. */
  readonly codes: readonly DivisionCode[];
  readonly style: string;
}

/** A schematic line: an axis, a railway, two places that are paired. */
export interface MapLine {
  readonly feature: Slug;
  readonly name: string;
  readonly points: readonly LngLat[];
  readonly style: string;
  /** Whether it has a direction, shown by an arrowhead at its end. */
  readonly arrow?: true;
  /** Structures that it belongs to, so that choosing one can bring it out. */
  readonly memberOf: readonly Slug[];
}

/** What the mark of a point stands for, which sets its look. */
export type PointSign = 'node' | 'station' | 'bridge' | 'helper' | 'new-town' | 'hub' | 'lake' | 'rail-hub' | 'place' | 'located';

/** A place that is drawn as a point, because it has no outline or because its outline would say too much. */
export interface MapPoint {
  readonly feature: Slug;
  readonly name: string;
  readonly point: LngLat;
  readonly sign: PointSign;
  readonly memberOf: readonly Slug[];
}

export interface LegendItem {
  /** The structure that the item explains; choosing it brings out its members. */
  readonly feature?: Slug;
  readonly label: string;
  readonly explanation: string;
  readonly sign:
    | { readonly kind: 'area'; readonly paints: readonly [Paint] | readonly [Paint, Paint] }
    | { readonly kind: 'line'; readonly style: string; readonly arrow?: true }
    | { readonly kind: 'outline'; readonly style: string }
    | { readonly kind: 'point'; readonly sign: PointSign };
}

/** Scales at which the geometry of a page is written; see map-geometry.ts. */
export type MapScale = 'province' | 'local';

/** What a map draws. */
export interface MapDrawing {
  readonly id: Slug;
  /** What the reader sees first: west, south, east, north in degrees, WGS 84. */
  readonly bounds: Bounds;
  /** How finely it is drawn: `local` for a map that shows a part of the province large. */
  readonly scale: MapScale;
  readonly shapes: readonly MapShape[];
  readonly outlines: readonly MapOutline[];
  readonly lines: readonly MapLine[];
  readonly points: readonly MapPoint[];
  readonly names: readonly MapName[];
  /** Courses of which names hide as little as they can, besides its lines; in units of its scale. */
  readonly keptClear?: readonly (readonly Point[])[];
  /** Whether parts of units are left out that would read as dots: only on maps that are never live, where they would come back. */
  readonly isClean?: boolean;
}

/** A map as data, with what explains it: what the live map shows besides the drawing. */
export interface DrawnMap extends MapDrawing {
  readonly legend: readonly LegendItem[];
  readonly table: FigureTable;
}

/** A map that is a figure of the site. */
export interface MapRecord extends FigureRecord, DrawnMap {
  readonly id: FigureId;
  readonly kind: 'map';
}
