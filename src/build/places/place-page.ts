/** What the page of a place says, from the records, the boundary files and the chapters. */
import { claims } from '../../domain/claims.ts';
import { cities, isCityCode, shareOfProvince } from '../../domain/cities.ts';
import { isShortName, mentionCountsOf } from '../../domain/mention-counts.ts';
import type { City, Place, Slug } from '../../domain/model.ts';
import { cityCodeOf, pointOf } from '../../domain/places.ts';
import { cautionOfEvidence } from '../../domain/standing.ts';
import type { Point } from '../../drawing/projection.ts';
import { atlasEntries, type AtlasEntry } from '../../figures/atlas-entries.ts';
import type { LocatorNeighbour } from '../../figures/locator-names.ts';
import { locatorRecord, type Locator } from '../../figures/locator-record.ts';
import { regionGroups } from '../../figures/memberships-record.ts';
import { addressOnAtlas } from '../../figures/place-addresses.ts';
import { placeBonds, placeRailways, type PlaceBond } from '../../figures/place-bonds.ts';
import { placeViews, viewAddress, type PlaceView } from '../../figures/place-views.ts';
import { placeWords as words } from '../../text/places.ts';
import { personsWords, shareWords } from '../../text/quantity-words.ts';
import { regionWords } from '../../text/region-words.ts';
import { cautionWords } from '../../text/standing.ts';
import { locatorSheet } from '../locator-sheet.ts';
import { listedPlace } from './listed-place.ts';
import { locationInWords, named, type Location, type NamedDivision } from './location-words.ts';
import { namingChapters, type ChapterPassage, type NamingChapter } from './naming-chapters.ts';
import { railwaysAt } from './railways-at.ts';
import { spokenWholes, type SpokenWhole } from './spoken-wholes.ts';
import { extentOf, surroundingsOf, type Division } from './surroundings.ts';
import { toldClaims, type ToldGroup } from './told-claims.ts';

/** What the chapters say and hold, read once for the pages of all places. */
export interface Book {
  readonly passages: readonly ChapterPassage[];
  /** Path and fragment of each figure's home, by its id: `/coast/#fig-coast`. */
  readonly homes: ReadonlyMap<Slug, string>;
}

/** Jiangsu small, with a place as a dot. */
export interface Overview {
  readonly frame: readonly [width: number, height: number];
  readonly outlines: readonly string[];
  readonly dot: Point;
  /** Whether the place lies beyond the drawing, so that its dot stands at the edge. */
  readonly isOutside: boolean;
}

/** How often the article writes a place. */
export interface Writing {
  readonly times: number;
  /** In how many of its paragraphs. */
  readonly paragraphs: number;
  /** How many of the times by joint and short names, and by which. */
  readonly otherwise: number;
  readonly names: readonly string[];
  readonly hasShort: boolean;
}

/** What the page of a place says. */
export interface PlacePage {
  readonly entry: AtlasEntry;
  /** 县级市 · 苏州市 */
  readonly kind: string;
  /** How much the article says of it, and to how much it belongs. */
  readonly lead: string;
  readonly description: string;
  readonly locator: Locator;
  readonly overview: Overview;
  readonly location: Location;
  /** Of a city, where it is counted among the parts of Jiangsu, and its people by the census. */
  readonly census: { readonly region: string; readonly persons: string; readonly share: string } | undefined;
  /** How its point was set, where that needs saying; else empty. */
  readonly point: string;
  /** What its point and the census rest on. */
  readonly sources: readonly string[];
  readonly writing: Writing;
  /** The claims that speak of it, by the names under which they do; none where the article does not. */
  readonly told: readonly ToldGroup[];
  /** What the article speaks of that it belongs to, where the article names it in no way. */
  readonly wholes: readonly SpokenWhole[];
  readonly bonds: readonly PlaceBond[];
  /** The railways, bridges and hubs that come to it, which are no arrangements of regions. */
  readonly railways: readonly PlaceBond[];
  /** How many of these the chart of memberships counts of a city, and where it shows the city. */
  readonly charted: { readonly count: number; readonly href: string } | undefined;
  /** Where each structure or feature that it belongs to is shown as the chosen one. */
  readonly bondAddresses: ReadonlyMap<Slug, string>;
  /** The city of Jiangsu that holds it, which belongs to more. */
  readonly holder: NamedDivision | undefined;
  /** Where the chapters name it apart from the claims. */
  readonly further: readonly NamingChapter[];
  readonly views: readonly PlaceView[];
  /** Where the atlas shows it. */
  readonly onAtlas: string;
}

const sheet = locatorSheet();

/** What the page of a city or place says. */
export function placePage(unit: City | Place, { passages, homes }: Book): PlacePage {
  const { entry, kind, direct, shared, hasShort } = listedPlace(unit);
  const location = locationInWords(unit);
  const bonds = placeBonds(entry);
  const railways = placeRailways(entry.name, railwaysAt(unit));
  const lead = words.page.lead({ all: claims.length, direct, shared, hasShort, bonds: bonds.length, isInJiangsu: isInJiangsu(unit, location) });
  const listed = [entry.direct, ...entry.through.map(({ claims }) => claims)].flat();
  const [holder] = location.within;
  return {
    entry,
    kind,
    lead,
    description: words.page.description(unit.name, kind, location.away, lead),
    locator: locatorOf(unit),
    overview: { frame: sheet.frame, outlines: sheet.shapes.slice(0, sheet.ground), dot: sheet.dot(pointOf(unit)), isOutside: sheet.isOutside(pointOf(unit)) },
    location,
    ...evidenceOf(unit),
    writing: writingOf(unit),
    told: toldClaims(unit.slug, entry.direct, entry.through, passages),
    wholes: listed.length === 0 ? spokenWholes(unit, bonds) : [],
    bonds,
    railways,
    charted: chartedOf(unit, homes),
    bondAddresses: new Map([...bonds, ...railways].map(({ to }) => [to, addressOf(to, homes)])),
    holder: holder !== undefined && isCityCode(holder.code) ? holder : undefined,
    further: namingChapters(passages, unit.slug, listed),
    views: placeViews(unit.slug, unit.code, homes),
    onAtlas: addressOnAtlas(unit.slug),
  };
}

function locatorOf(unit: City | Place): Locator {
  const { within, nearby } = surroundingsOf(unit);
  const shortly = (division: Division): LocatorNeighbour => ({ ...division, shortName: named(division).shortName });
  return locatorRecord({ unit, within: within.map(shortly), nearby: nearby.map(shortly), extentOf });
}

/** Whether a place lies in Jiangsu, for which the site collects what it belongs to; a lake may lie in part beyond. */
function isInJiangsu({ code }: City | Place, { within }: Location): boolean {
  const known = code ?? within[0]?.code;
  return known === undefined || isCityCode(cityCodeOf(known));
}

/** Nothing for a place that the chart of memberships does not count. */
function chartedOf({ slug }: City | Place, homes: Book['homes']): PlacePage['charted'] {
  const counted = regionGroups.flatMap((region) => region.cities).find(({ city }) => city.slug === slug);
  const href = viewAddress('memberships', slug, homes);
  return counted === undefined || href === undefined ? undefined : { count: counted.memberships.length, href };
}

function evidenceOf(unit: City | Place): Pick<PlacePage, 'census' | 'point' | 'sources'> {
  if (!('seat' in unit)) return { census: undefined, point: cautionWords(cautionOfEvidence(unit.evidence)), sources: unit.evidence.sources };
  const { population2020, region, seatEvidence, populationEvidence } = unit;
  const rank = cities.filter((city) => city.population2020 > population2020).length + 1;
  return {
    census: { region: regionWords[region], persons: words.where.census(personsWords(population2020)), share: words.where.share(shareWords(shareOfProvince(population2020)), rank) },
    point: cautionWords(cautionOfEvidence(seatEvidence)),
    sources: [...new Set([...seatEvidence.sources, ...populationEvidence.sources])],
  };
}

function writingOf(unit: City | Place): Writing {
  const counts = mentionCountsOf('seat' in unit ? unit.code : unit.slug).filter(({ direct, through }) => direct + through > 0);
  const otherwise = counts.reduce((sum, { through }) => sum + through, 0);
  const names = [...new Set(counts.flatMap((paragraph) => paragraph.names))];
  return {
    times: counts.reduce((sum, { direct }) => sum + direct, otherwise),
    paragraphs: counts.length,
    otherwise,
    names,
    hasShort: names.some(isShortName),
  };
}

/** Where a structure or feature is shown as the chosen one: in its first figure, else in the atlas. */
function addressOf(id: Slug, homes: Book['homes']): string {
  const [figure] = atlasEntries.find((entry) => entry.id === id)?.figures ?? [];
  return (figure === undefined ? undefined : viewAddress(figure, id, homes)) ?? addressOnAtlas(id);
}
