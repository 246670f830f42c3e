import rawGazetteer from '../../content/gazetteer.json' with { type: 'json' };
import { checkReferences, referencesTo, type KnownIds } from './check-references.ts';
import { recordOf, slug, text } from './fields.ts';
import type { Slug } from './model.ts';
import { namedPlaces } from './named-places.ts';
import { ContentError, parseRecords, recordAddress } from './parse-records.ts';

const FILE = 'content/gazetteer.json';

/**
 * One way in which prose writes a name, checked by hand: either it means a place, or it only looks like one
 * (苏州河, 江淮南北) and `why` says what it is instead.
 */
export interface SurfaceForm {
  /** Exactly as it stands in the text. */
  readonly name: string;
  /** Id of a city, place, structure or feature. */
  readonly place?: Slug | undefined;
  readonly why?: string | undefined;
}

const formSchema = recordOf({ name: text, place: slug.optional(), why: text.optional() }).refine(
  ({ place, why }) => (place === undefined) !== (why === undefined),
  {
    path: ['place'],
    error: 'expected either the place that the name means, or why it means none. Write "place": "<id>" or "why": "…", and only one of them.',
  },
);

const knownNames: KnownIds = {
  what: 'the id of a city, place, structure or feature',
  definedIn: 'content/facts',
  ids: new Set(namedPlaces.map(({ id }) => id)),
};

/** Reads the forms. Throws a `ContentError` with file, record, field and remedy. */
export function parseGazetteer(raw: unknown, file: string): readonly SurfaceForm[] {
  const forms = parseRecords<SurfaceForm>(raw, file, formSchema, { label: 'name', unique: ['name'] });
  const problems = forms.flatMap((form, index) =>
    form.place !== undefined || forms.some((other) => other.place !== undefined && form.name.includes(other.name))
      ? []
      : [
          `${recordAddress(file, index, form.name)}: it keeps nothing from being recognised, since no name of a place stands in it. Correct it, or remove it.`,
        ],
  );
  if (problems.length > 0) throw new ContentError(problems.join('\n'));
  return checkReferences(forms, file, ({ name }) => name, ({ place }) =>
    place === undefined ? [] : referencesTo('place', [place], knownNames),
  );
}

/** Every form of the gazetteer. */
const surfaceForms = parseGazetteer(rawGazetteer, FILE);

/** A name in a text that means a place: the characters from `from` up to, not including, `to`, counted as in strings. */
export interface RecognisedName {
  readonly place: Slug;
  readonly from: number;
  readonly to: number;
}

/** Makes a function that finds the names of these forms in a text. */
export function recogniserOf(forms: readonly SurfaceForm[]): (written: string) => readonly RecognisedName[] {
  const places = new Map(forms.map(({ name, place }) => [name, place]));
  const longestFirst = [...places.keys()].toSorted((one, other) => other.length - one.length);
  const anyName = new RegExp(longestFirst.map(escaped).join('|'), 'gu');
  return (written) =>
    [...written.matchAll(anyName)].flatMap(({ 0: name, index }) => {
      const place = places.get(name);
      return place === undefined ? [] : [{ place, from: index, to: index + name.length }];
    });
}

/** A name as a pattern that matches it and nothing else. */
function escaped(name: string): string {
  return name.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
}

/**
 * The names in a text that mean a place, from left to right. Where names overlap, the one that begins first counts, and
 * of those the longest: 上海大都市圈 is not 上海. A form without a place takes its characters and gives nothing.
 */
export const recognise = recogniserOf(surfaceForms);

/** The ways in which prose writes the name of a city, place, structure or feature, in the order of the file. */
export function formsOf(place: Slug): readonly string[] {
  return surfaceForms.filter((form) => form.place === place).map(({ name }) => name);
}

/** Every way in which prose writes the name of a place, structure or feature, in the order of the file. */
export const placeNames: readonly string[] = surfaceForms.filter(({ place }) => place !== undefined).map(({ name }) => name);
