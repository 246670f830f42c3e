/** Where a place lies, in words: directions, distances, what holds it and what borders on it. */
import { cityBySlug } from '../../domain/cities.ts';
import { shortNameOf } from '../../domain/division-names.ts';
import type { City, DivisionCode, Place, Slug } from '../../domain/model.ts';
import { knownUnits, placeBySlug, pointOf, unitByCode } from '../../domain/places.ts';
import { initialBearing, nearestWind } from '../../drawing/compass.ts';
import { greatCircleDistance, roundedDistance } from '../../drawing/distance.ts';
import { placeWords } from '../../text/places.ts';
import { surroundingsOf, type Division } from './surroundings.ts';

/** A division as a page names it, with the place of the site that it is. */
export interface NamedDivision {
  readonly code: DivisionCode;
  /** 昆山市 */
  readonly name: string;
  /** As a map or a list of cities writes it: 昆山. */
  readonly shortName: string;
  /** Slug of its page, where it has one. */
  readonly page: Slug | undefined;
}

/** Neighbours of one city: their names stand for themselves where it is the place's own. */
interface NeighbourGroup {
  /** 上海 before 嘉定区 and 青浦区; none before cities. */
  readonly city: string | undefined;
  readonly divisions: readonly NamedDivision[];
}

export interface Location {
  /** 在南京以东约190千米, from each of the cities that the page measures from. */
  readonly away: readonly string[];
  readonly within: readonly NamedDivision[];
  readonly neighbours: readonly NeighbourGroup[];
  /** Whether these are all that borders on it. */
  readonly isComplete: boolean;
  /** Of a lake, the cities with most of its outline, and those with less than a tenth each. */
  readonly shores: readonly NamedDivision[];
  readonly edges: readonly NamedDivision[];
}

/** A city with less of a lake than this has an edge of it, or the mouth of a river. */
const LEAST_SHARE = 0.1;

/** Where a city or place lies. */
export function locationInWords(unit: City | Place): Location {
  const { within, neighbours, isComplete, shores } = surroundingsOf(unit);
  const groups = Map.groupBy(neighbours, ({ city }) => city);
  const own = within[0]?.name;
  const ofOwnFirst = [...groups].toSorted(([one], [other]) => Number(other === own) - Number(one === own) || Number(one === undefined) - Number(other === undefined));
  return {
    away: originsOf(unit, within[0]).map((origin) => awayFrom(origin, unit, within.some(({ code }) => code === origin.code))),
    within: within.map(named),
    neighbours: ofOwnFirst.map(([city, divisions]) => ({ city: city === undefined ? undefined : shortNameOf(city), divisions: divisions.map(named) })),
    isComplete,
    shores: shores.filter(({ share }) => share >= LEAST_SHARE).map(named),
    edges: shores.filter(({ share }) => share < LEAST_SHARE).map(named),
  };
}

/** A division as a page names it: by the short name of its record, where it has one. */
export function named({ code, name }: Pick<Division, 'code' | 'name'>): NamedDivision {
  const unit = knownUnits.ids.has(code) ? unitByCode(code) : undefined;
  return { code, name, shortName: unit?.shortName ?? shortNameOf(name), page: unit?.slug };
}

/** The cities that a page measures from: the one that holds the place where the site has it, 南京 and 上海. */
function originsOf(unit: City | Place, around: Division | undefined): (City | Place)[] {
  const own = around !== undefined && knownUnits.ids.has(around.code) ? [unitByCode(around.code)] : [];
  return [...new Set([...own, cityBySlug('nanjing'), placeBySlug('shanghai')])].filter(({ slug }) => slug !== unit.slug);
}

/**
 * 在南京以东约190千米, or from the seat of the city that holds it: 在苏州市中心以东约35千米.
 * @param isHeld whether the place lies within the city that is measured from
 */
function awayFrom(origin: City | Place, unit: City | Place, isHeld: boolean): string {
  const [from, to] = [pointOf(origin), pointOf(unit)];
  const name = isHeld ? placeWords.where.seatOf(origin.shortName) : origin.shortName;
  return placeWords.where.away(name, nearestWind(initialBearing(from, to)), roundedDistance(greatCircleDistance(from, to)));
}
