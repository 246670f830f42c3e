/**
 * The subject of the site in types. Nothing here knows pixels, the DOM or a page.
 * Coordinates are `[longitude, latitude]` in degrees, datum WGS 84.
 */

/** A point as `[longitude, latitude]`, degrees, WGS 84. */
export type LngLat = readonly [longitude: number, latitude: number];

/** GB/T 2260 code of a city or county-level unit, such as `320100`. */
export type DivisionCode = string;

/** ASCII id that appears in addresses, such as `xuzhou` or `coastal-economic-belt`. */
export type Slug = string;

/**
 * How sure a published fact is. A record from memory has no place in `content/facts`: parsing rejects it.
 * `inferred` is for a membership that follows from a name or a railway, and that no document lists.
 */
export type Confidence = 'confirmed' | 'derived' | 'inferred' | 'contested';

/** Who says a thing: the four marks of the site, in the order in which lists have them. */
export const provenances = ['article', 'external', 'derived', 'editor'] as const;

export type Provenance = (typeof provenances)[number];

/** What stands behind a record: ids of `content/sources.json`, how sure it is, and a caveat for readers. */
export interface Evidence {
  readonly sources: readonly string[];
  readonly confidence: Confidence;
  /** One Chinese sentence that is shown wherever the record is shown. */
  readonly caveat?: string | undefined;
}

/**
 * What a source is, in the order of the list of sources. `official`: a text of a government, a party committee or one of
 * their departments, also where a copy or a report of it was seen; `report`: news and comment; `reference`: entries of
 * encyclopaedias, compilations and surveys; `coordinates`: where something lies.
 */
export const sourceKinds = ['article', 'official', 'report', 'reference', 'statistics', 'coordinates'] as const;

export type SourceKind = (typeof sourceKinds)[number];

/** A document, page or data set that facts rest on. */
export interface Source {
  readonly id: string;
  readonly kind: SourceKind;
  readonly title: string;
  readonly publisher?: string | undefined;
  /** ISO date, or year, or year-month: as exact as it is known. */
  readonly date?: string | undefined;
  /** When it came out, where that is later than the date that it bears. */
  readonly published?: string | undefined;
  /** The day of the one event that it reports as news of the day. */
  readonly eventOf?: string | undefined;
  /** Where it was checked; often a copy and not the issuing body's own page. */
  readonly checkedAt?: string | undefined;
  readonly note?: string | undefined;
}

/** One claim of the article, as the site numbers it: paragraph number and a letter. */
export interface Claim {
  /** Such as `1.1a`. */
  readonly id: string;
  /** The article's paragraph, such as `1.1`. */
  readonly paragraph: string;
  /** Slug of the chapter that restates it. */
  readonly chapter: Slug;
  /** The claim in a few words of our own, for lists and for messages to authors. */
  readonly gist: string;
  /** One or two phrases of the paragraph as they stand in the article, in its order, without quotation marks. */
  readonly phrases: readonly string[];
}

/** Statistical region that the provincial administration uses: 苏南, 苏中, 苏北. */
export type Region = 'south' | 'central' | 'north';

/** One of the 13 prefecture-level cities (设区市) of Jiangsu. */
export interface City {
  readonly code: DivisionCode;
  readonly slug: Slug;
  /** 南京市 */
  readonly name: string;
  /** 南京 */
  readonly shortName: string;
  readonly nameEn: string;
  readonly region: Region;
  readonly seat: LngLat;
  readonly seatEvidence: Evidence;
  /** Persons, census of 1 November 2020. */
  readonly population2020: number;
  readonly populationEvidence: Evidence;
}

/** A place other than the 13 cities that prose or maps name: a county, a neighbouring city, a lake, a node. */
export interface Place {
  readonly slug: Slug;
  /** 昆山市 */
  readonly name: string;
  /** 昆山 */
  readonly shortName: string;
  readonly kind: 'county' | 'town' | 'city' | 'district' | 'lake' | 'hub';
  /** Code of the unit whose outline is its shape, where it has one. */
  readonly code?: DivisionCode | undefined;
  readonly point: LngLat;
  readonly evidence: Evidence;
}

/** A county-level unit that belongs to a structure by itself, without the rest of its city. */
export interface CountyMember {
  readonly code: DivisionCode;
  readonly name: string;
  /** Code of the city that administers it. */
  readonly city: DivisionCode;
}

/** One of the four functional zones of “1+3”. */
export interface FunctionalZone {
  readonly id: Slug;
  readonly name: string;
  /** `1` for 扬子江城市群, `3` for the three others. */
  readonly role: '1' | '3';
  /** The article's own image, quoted as a phrase: 金色名片. */
  readonly epithet?: string | undefined;
  /** One line for the legend: what the zone is. */
  readonly summary: string;
  readonly cities: readonly DivisionCode[];
  readonly counties: readonly CountyMember[];
  readonly claims: readonly string[];
  readonly evidence: Evidence;
}

/** Part of a metropolitan area: whole cities and single counties with one extent. */
export interface AreaExtent {
  /** `core` 核心 or `extended` 拓展 where a plan draws both; `whole` otherwise. */
  readonly extent: 'core' | 'extended' | 'whole';
  /** Codes of whole cities, inside or outside Jiangsu. */
  readonly cities: readonly DivisionCode[];
  readonly counties: readonly CountyMember[];
}

/** 都市圈. Never “circle” in code: that is a shape. */
export interface MetropolitanArea {
  readonly id: Slug;
  readonly name: string;
  /** The short name, made of those of its cities, under which the article speaks of them together: 苏锡常. */
  readonly compound?: string | undefined;
  readonly summary: string;
  readonly extents: readonly AreaExtent[];
  /** The plan that lists the members, with its date, as shown to readers. */
  readonly document: string;
  readonly claims: readonly string[];
  readonly evidence: Evidence;
}

/** Cities that the article names together as a group to be integrated: 宁镇扬, 锡常泰, （沪）苏通. */
export interface IntegrationGroup {
  readonly id: Slug;
  readonly name: string;
  readonly cities: readonly DivisionCode[];
  /** Slugs of places outside Jiangsu that the name counts: 上海 in （沪）苏通. */
  readonly outside: readonly Slug[];
  readonly claims: readonly string[];
  readonly evidence: Evidence;
}

/** A stop of a corridor: a city of Jiangsu by its code, or another place by its slug. */
export interface CorridorStop {
  readonly place: DivisionCode | Slug;
  /**
   * `member`: a city of the axis. `part`: a city that stands in it with one part only (南京 on one bank).
   * `wider`: a city that only some documents count. `route`: a county-level place that the line passes.
   * `outside`: a place outside Jiangsu.
   */
  readonly standing: 'member' | 'part' | 'wider' | 'route' | 'outside';
  /** One Chinese phrase on the standing of this stop. */
  readonly note?: string | undefined;
}

/** An axis along a river, coast, canal or railway (轴带), drawn as a schematic line through its stops. */
export interface Corridor {
  readonly id: Slug;
  readonly name: string;
  /** The axis of which this one is a part: both banks are parts of 沿江, and are not counted beside it. */
  readonly partOf?: Slug | undefined;
  /** `river` and `canal` follow water; `coast` the shore; `rail` a railway. */
  readonly follows: 'river' | 'coast' | 'canal' | 'rail';
  readonly direction: 'west-east' | 'north-south';
  readonly summary: string;
  /** In order along the axis, west to east or north to south. */
  readonly stops: readonly CorridorStop[];
  readonly claims: readonly string[];
  readonly evidence: Evidence;
}

/** A regional strategy or pilot that counts cities as members and is not drawn as a zone, area or corridor. */
export interface Programme {
  readonly id: Slug;
  readonly name: string;
  /** The short name, made of those of its cities, under which the article speaks of them together: 宁锡常. */
  readonly compound?: string | undefined;
  readonly kind: 'national-strategy' | 'pilot';
  readonly summary: string;
  readonly cities: readonly DivisionCode[];
  /** Those of `cities` that the plan puts in its centre (中心区); empty where it draws none. */
  readonly centreCities: readonly DivisionCode[];
  readonly counties: readonly CountyMember[];
  readonly claims: readonly string[];
  readonly evidence: Evidence;
}

/** Kinds of structure that cities belong to. */
export type StructureKind = 'zone' | 'area' | 'group' | 'corridor' | 'programme';

interface StructureOf<Kind extends StructureKind, Kept> {
  readonly kind: Kind;
  readonly id: Slug;
  readonly name: string;
  readonly claims: readonly string[];
  readonly evidence: Evidence;
  /** The whole record, with what only this kind has. */
  readonly record: Kept;
}

/** Anything that cities belong to, in one shape for tables, legends and lists. */
export type Structure =
  | StructureOf<'zone', FunctionalZone>
  | StructureOf<'area', MetropolitanArea>
  | StructureOf<'group', IntegrationGroup>
  | StructureOf<'corridor', Corridor>
  | StructureOf<'programme', Programme>;

/**
 * How a city stands in a structure. `whole`: all of it. `counties`: only the listed counties. `core`, `extended`: by the
 * extents of a metropolitan area. `centre`: in the centre (中心区) of a national strategy. `part`: one part of
 * the city that no list of counties defines. `wider`: only some documents count it.
 */
export type Standing = 'whole' | 'counties' | 'core' | 'extended' | 'centre' | 'part' | 'wider';

/** One city in one structure. */
export interface Membership {
  readonly structure: Structure;
  readonly standing: Standing;
  /** The counties that have this standing; empty when the whole city has it. */
  readonly counties: readonly CountyMember[];
  /** Standing of the rest of the city where only `counties` have `standing`; absent when the rest is no member. */
  readonly rest?: Standing | undefined;
  /** A Chinese phrase on this one membership. */
  readonly note?: string | undefined;
}
