import { cities } from '@/domain/cities.ts';
import type { City, DivisionCode, Place } from '@/domain/model.ts';
import { isLake, isWholeCity, pointOf } from '@/domain/places.ts';
import type { Bounds } from '@/drawing/projection.ts';
import { ringsOf } from '@/drawing/rings.ts';
import { locatorNames, type LocatorNeighbour, type LocatorView } from './locator-names.ts';
import { boundsAround, cornersOf, LOCAL_WIDTH, sidesBeyond, type Side } from './locator-view.ts';
import type { MapDrawing, MapOutline, MapShape } from './map-figure.ts';
import { shapeInView } from './map-geometry.ts';

/** What a locator shows. */
export interface LocatorSubject {
  readonly unit: City | Place;
  /** What holds it, the largest first. */
  readonly within: readonly LocatorNeighbour[];
  /** What it names beside the place. */
  readonly nearby: readonly LocatorNeighbour[];
  /** West, south, east and north of a unit's outline. */
  readonly extentOf: (code: DivisionCode) => Bounds;
}

/** The small map of a place. */
export interface Locator extends MapDrawing {
  /** The sides on which the place goes beyond it. */
  readonly cut: readonly Side[];
  /** The county that holds a place without an outline of its own, which is set off: 昆山市. */
  readonly holder: string | undefined;
}

/** Least extent in degrees of longitude, so that a town is seen among its neighbours, and a city among more of them. */
const LEAST_WIDTH = { city: 2.6, other: 0.9 };

/**
 * The small map of a place: the place filled or marked, what lies beside it named, on the ground of the other maps with
 * Jiangsu set off.
 */
export function locatorRecord(subject: LocatorSubject): Locator {
  const { unit, within, extentOf } = subject;
  const view = viewOf(subject);
  const extent = unit.code === undefined ? undefined : extentOf(unit.code);
  const nearby = [...subject.nearby, ...within.filter(({ code }) => isWholeCity(code) && code !== unit.code)];
  const holders = unit.code === undefined ? within.filter(({ code }) => !isWholeCity(code)) : [];
  const holding = holders.map(({ code }) => code);
  const ground = cities.filter(({ code }) => code !== unit.code && overlaps(extentOf(code), view.bounds)).map(({ code }) => shape(code, 'plain'));
  const beside = subject.nearby.filter(({ code }) => !isWholeCity(code) && !holding.includes(code)).map(({ code }) => shape(code, 'beside'));
  const outlines = outlinesOf(unit, holding);
  const located = outlines.flatMap(({ codes }) => ringsOf(shapeInView(view.scale, codes, view.bounds)));
  return {
    id: 'locator',
    ...view,
    isClean: true,
    cut: extent === undefined ? [] : sidesBeyond(extent),
    holder: holders.at(-1)?.name,
    shapes: [...ground, ...beside, ...holding.map((code) => shape(code, 'holding')), ...(unit.code === undefined ? [] : [shape(unit.code, 'located')])],
    outlines,
    lines: [],
    points: isLake(unit) ? [] : [{ feature: unit.slug, name: unit.shortName, point: pointOf(unit), sign: 'located', memberOf: [] }],
    names: locatorNames(unit, nearby, located, view),
    keptClear: located,
  };
}

/** What has to be in view; the city that holds the place as well, from which its page tells how far it is, unless it is far. */
function viewOf({ unit, within, nearby, extentOf }: LocatorSubject): LocatorView {
  const isCity = unit.code !== undefined && isWholeCity(unit.code);
  // A town is seen around itself, and not around all that its district borders on.
  const seen = unit.code === undefined && !isLake(unit) ? [] : nearby;
  const points = [pointOf(unit), ...seen.map(({ point }) => point), ...(unit.code === undefined ? [] : cornersOf(extentOf(unit.code)))];
  const least = isCity ? LEAST_WIDTH.city : LEAST_WIDTH.other;
  const [close, wide] = [points, [...points, ...within.map(({ point }) => point)]].map((around) => boundsAround(around, least));
  const bounds = wide !== undefined && wide[2] - wide[0] <= LOCAL_WIDTH ? wide : (close ?? boundsAround(points, least));
  return { bounds, scale: bounds[2] - bounds[0] > LOCAL_WIDTH ? 'province' : 'local' };
}

/** Around the place; around the county that holds it, where it has no outline of its own. */
function outlinesOf(unit: City | Place, holding: readonly DivisionCode[]): MapOutline[] {
  if (isLake(unit)) return [{ feature: unit.slug, codes: [unit.slug], style: 'located-lake' }];
  if (unit.code !== undefined) return [{ feature: unit.slug, codes: [unit.code], style: 'located' }];
  return holding.map((code) => ({ feature: code, codes: [code], style: 'holding' }));
}

function overlaps(one: Bounds, other: Bounds): boolean {
  return one[0] < other[2] && one[2] > other[0] && one[1] < other[3] && one[3] > other[1];
}

function shape(code: DivisionCode, paint: 'located' | 'holding' | 'beside' | 'plain'): MapShape {
  return { feature: code, name: '', codes: [code], paints: [paint], memberOf: [] };
}
