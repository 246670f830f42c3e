/** All of a site that can be found by its name, and the drawing that shows where places lie. */

/** Places with a common drawing of where they lie, x to the right and y down, in whole units. */
export interface PlaceTable {
  readonly frame: readonly [width: number, height: number];
  /** The `d` of outlines; the first ones are the ground. */
  readonly shapes: readonly string[];
  /** How many of `shapes` are the ground. */
  readonly ground: number;
  readonly places: readonly PlaceRow[];
}

/** A place, a structure or another drawn thing. */
export interface PlaceRow {
  readonly name: string;
  /** What kind of thing it is, and where. */
  readonly note: string;
  readonly url: string;
  /** Other names of the same thing. */
  readonly others: readonly string[];
  /** Positions in `shapes` of what is filled. */
  readonly filled: readonly number[];
  /** Positions in `shapes` of what is filled faintly: what it lies in, what belongs to it in part. */
  readonly faint: readonly number[];
  /** The `d` of its course; empty when it has none. */
  readonly line: string;
  readonly dots: readonly (readonly [x: number, y: number])[];
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
export interface NamesTable extends PlaceTable {
  readonly figures: readonly FigureRow[];
  readonly terms: readonly TermRow[];
}
