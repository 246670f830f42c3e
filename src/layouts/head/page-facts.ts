/**
 * What a page is, for machines:
 * `home` the first page; `chapter` a part of the restated article; `page` any other that search engines may list;
 * `unlisted` one that they may not, since it repeats others or answers a question; `embed` a figure alone, whose home is
 * another page; `missing` the answer to an address that does not exist.
 */
export type PageKind = 'home' | 'chapter' | 'page' | 'unlisted' | 'embed' | 'missing';

/** A figure, as its record and its home say. */
export interface PageFigure {
  /** Its files are `/data/<id>.csv`, `.svg` and `.png`. */
  readonly id: string;
  readonly kind: 'map' | 'chart';
  readonly title: string;
  /** Path and fragment of its home: `/coast/#fig-coast`. */
  readonly address: string;
}

/** A page of this site, by its path and its title alone. */
export interface PageName {
  readonly path: string;
  readonly title: string;
}

/** What the head of a page is made from. */
export interface PageFacts {
  readonly kind: PageKind;
  /** Address of the page on this site; of the figure's home for `embed`. */
  readonly path: string;
  /** Title of the page alone, without the site's name. */
  readonly title: string;
  /** One sentence. */
  readonly description: string;
  /** The page that stands between it and the first page: 地点 above 昆山. */
  readonly parent?: PageName | undefined;
  /** The page whose cards are shared with it: of many that are made alike, the list of them. Its own when it is left out. */
  readonly cardOf?: PageName | undefined;
  /** The figures whose data the page describes, in their order. */
  readonly figures: readonly PageFigure[];
}

/** Whether search engines may list a page of this kind. */
export function isListed(kind: PageKind): boolean {
  return kind === 'home' || kind === 'chapter' || kind === 'page';
}
