/** The list of places that the search finds by name, with what it takes to show where they lie. */
import { isCityCode } from '../domain/cities.ts';
import { citiesOfHuaihaiTen, huaihaiTen } from '../domain/huaihai-ten.ts';
import type { DivisionCode, LngLat, Place, Slug } from '../domain/model.ts';
import { namedPlaces, type NamedPlace } from '../domain/named-places.ts';
import { cityCodeOf, shanghaiCode } from '../domain/places.ts';
import type { Point } from '../drawing/projection.ts';
import type { Drawing, PlaceTable } from '../search/names/names-table.ts';
import { locatorSheet, type LocatorSheet } from './locator-sheet.ts';
import { cityNote, placeNote } from './places/place-notes.ts';
import { membersOf } from './search-members.ts';
import { featureNote, structureNote } from './search-notes.ts';

/** What the atlas says of a place. */
export interface ListedPlace {
  readonly id: Slug;
  readonly name: string;
  readonly kind: string;
  readonly aliases: readonly string[];
  readonly features: readonly string[];
  readonly facts: readonly string[];
}

interface Belonging {
  readonly feature: string;
  readonly memberOf: readonly Slug[];
}

/** What the atlas draws. */
export interface DrawnPlaces {
  readonly outlines: readonly { readonly feature: string; readonly codes: readonly DivisionCode[] }[];
  readonly lines: readonly (Belonging & { readonly points: readonly LngLat[] })[];
  readonly points: readonly (Belonging & { readonly point: LngLat })[];
}

/** What the list is made of. */
export interface SearchPlaceSources {
  readonly listed: readonly ListedPlace[];
  readonly drawn: DrawnPlaces;
  /** Where a place leads. */
  readonly addressOf: (id: Slug) => string;
  /** Other words for what the site names in its own way. */
  readonly aliases: readonly { readonly alias: string; readonly terms: readonly string[] }[];
}

/**
 * Kinds of places, first those that readers look for when several names fit equally well. Pairs are not among them: the
 * file has no room, and each is named by two cities.
 */
const ORDER: readonly string[] = ['city', 'structure', 'hub', 'city-group', 'place', 'bridge', 'coast', 'shanghai-side', 'railway'];

/**
 * Every city, place, structure and drawn thing of the site but the pairs.
 * @throws for one that the atlas does not list
 */
export function searchPlaces({ listed, drawn, addressOf, aliases }: SearchPlaceSources): PlaceTable {
  const sheet = locatorSheet();
  const entries = new Map(listed.map((entry) => [entry.id, entry]));
  const rows = namedPlaces
    .filter((place) => ORDER.includes(kindOf(place)))
    .toSorted((one, other) => ORDER.indexOf(kindOf(one)) - ORDER.indexOf(kindOf(other)))
    .map((place): PlaceTable['places'][number] => {
      const entry = entries.get(place.id);
      if (entry === undefined) throw new Error(`search: the atlas does not list “${place.id}”. List it in src/figures/atlas-entries.ts.`);
      return { name: entry.name, note: noteOf(entry, place), url: addressOf(place.id), others: othersOf(entry, aliases), ...drawingOf(located(entry, place, drawn), sheet) };
    });
  return { frame: sheet.frame, shapes: sheet.shapes, ground: sheet.ground, places: rows };
}

function kindOf(place: NamedPlace): string {
  return place.kind === 'feature' ? place.feature.kind : place.kind;
}

const LATIN = /[a-z]/iu;

/**
 * Its further names. An alias that stands for several things (苏锡常) is no name of one of them; one in Latin letters
 * stands nowhere in the text, so that the search asks for what it means in its place.
 */
function othersOf({ name, aliases: listed }: ListedPlace, aliases: SearchPlaceSources['aliases']): readonly string[] {
  const own = aliases.filter(({ alias, terms }) => terms.length === 1 && terms[0] === name && !LATIN.test(alias)).map(({ alias }) => alias);
  return [...new Set([...listed, ...own])];
}

function noteOf({ kind, facts }: ListedPlace, place: NamedPlace): string {
  switch (place.kind) {
    case 'city':
      return cityNote(place.city);
    case 'place':
      return placeNote(place.place, kind);
    case 'structure':
      return structureNote(place.structure, kind);
    case 'feature':
      return featureNote(place.feature, kind, facts);
  }
}

/** What a locator shows, in codes and degrees. */
interface Located {
  readonly filled?: readonly DivisionCode[];
  readonly faint?: readonly DivisionCode[];
  readonly points?: readonly LngLat[];
  readonly lines?: readonly (readonly LngLat[])[];
}

function located({ id, features }: ListedPlace, place: NamedPlace, drawn: DrawnPlaces): Located {
  const isOwn = ({ feature, memberOf }: Belonging) => feature === id || features.includes(feature) || memberOf.includes(id);
  switch (place.kind) {
    case 'city':
      return { filled: [place.city.code] };
    case 'place':
      return locatedPlace(place.place);
    case 'structure': {
      const { whole, extended, partly, wider, outside } = membersOf(place.structure);
      const lines = drawn.lines.filter(({ feature }) => feature === id).map(({ points }) => points);
      const filled = whole.map(({ code }) => code);
      const faint = [...extended, ...partly, ...wider].map(({ code }) => code);
      // A course through cities: they are the ground of it.
      return lines.length > 0 ? { lines, faint: [...filled, ...faint] } : together({ filled, faint }, outside.map(locatedPlace));
    }
    case 'feature': {
      if (id === huaihaiTen.id) {
        const ten = citiesOfHuaihaiTen().map((unit): Located => ('seat' in unit ? { filled: [unit.code] } : locatedPlace(unit)));
        return together({}, ten);
      }
      const lines = drawn.lines.filter(isOwn).map(({ points }) => points);
      const filled = drawn.outlines.find(({ feature }) => feature === id)?.codes;
      const points = drawn.points.filter(isOwn).map(({ point }) => point);
      return lines.length > 0 ? { lines } : filled === undefined ? { points } : { filled };
    }
  }
}

/** Shanghai has an outline, any other place a point, within the city of Jiangsu or in Shanghai. */
function locatedPlace({ code, point }: Place): Located {
  if (code === undefined) return { points: [point] };
  if (code === shanghaiCode) return { filled: [code] };
  const around = cityCodeOf(code);
  return { points: [point], faint: around === shanghaiCode || isCityCode(around) ? [around] : [] };
}

function together(first: Located, others: readonly Located[]): Located {
  const all = [first, ...others];
  return {
    filled: all.flatMap(({ filled }) => filled ?? []),
    faint: all.flatMap(({ faint }) => faint ?? []),
    points: all.flatMap(({ points }) => points ?? []),
  };
}

function drawingOf({ filled = [], faint = [], points = [], lines = [] }: Located, sheet: LocatorSheet): Drawing {
  return {
    filled: filled.map(sheet.numberOf),
    faint: faint.map(sheet.numberOf),
    line: lines.map(sheet.line).join(''),
    dots: distinct(points.map(sheet.dot)),
  };
}

function distinct(dots: readonly Point[]): readonly Point[] {
  return dots.filter(([x, y], index) => dots.findIndex((other) => other[0] === x && other[1] === y) === index);
}
