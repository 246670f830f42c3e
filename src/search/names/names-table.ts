/** All of a site that can be found by its name, and the drawings that show where places lie. */

/** Units of the drawings to the right and down. */
export type Frame = readonly [width: number, height: number];

/** A place, a structure or another drawn thing. */
export interface PlaceRow {
  readonly name: string;
  /** What kind of thing it is, and where. */
  readonly note: string;
  readonly url: string;
  /** Other names of the same thing. */
  readonly others: readonly string[];
}

/** Where a place lies, x to the right and y down, in whole units. */
export interface Drawing {
  /** Positions in {@link Drawings.shapes} of what is filled. */
  readonly filled: readonly number[];
  /** Positions in {@link Drawings.shapes} of what is filled faintly: what it lies in, what belongs to it in part. */
  readonly faint: readonly number[];
  /** The `d` of its course; empty when it has none. */
  readonly line: string;
  readonly dots: readonly (readonly [x: number, y: number])[];
}

/** What drawings have in common. */
export interface Shapes {
  /** The `d` of outlines; the first ones are the ground. */
  readonly shapes: readonly string[];
  /** How many of `shapes` are the ground. */
  readonly ground: number;
}

/** The places of a site, each with its drawing. */
export interface PlaceTable extends Shapes {
  readonly frame: Frame;
  readonly places: readonly (PlaceRow & Drawing)[];
}

/** The drawings of the places of a table, in their order. */
export interface Drawings extends Shapes {
  readonly drawings: readonly Drawing[];
}

/** A figure of a page. */
export interface FigureRow {
  readonly name: string;
  readonly kind: 'map' | 'chart';
  readonly subtitle: string;
  /** Names of structures and terms that it shows or explains, and that its head does not have. */
  readonly about: readonly string[];
  /** Title of the page that it is at home in. */
  readonly page: string;
  readonly url: string;
}

/** A term that a page explains. */
export interface TermRow {
  readonly name: string;
  readonly url: string;
}

/** Everything; rows stand in the order of the site. */
export interface NamesTable {
  /** Of the places' drawings. */
  readonly frame: Frame;
  readonly places: readonly PlaceRow[];
  readonly figures: readonly FigureRow[];
  readonly terms: readonly TermRow[];
}
