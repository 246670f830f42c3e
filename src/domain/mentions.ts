import rawMentions from '../../content/facts/mentions.json' with { type: 'json' };
import { checkReferences, referencesTo } from './check-references.ts';
import { cities, isCityCode } from './cities.ts';
import { knownClaims } from './claims.ts';
import { claimId, distinctListOf, listOf, recordOf, slug, text } from './fields.ts';
import { integrationGroups } from './integration-groups.ts';
import { knownLocations, locationOf } from './locations.ts';
import { membershipsOf } from './memberships.ts';
import type { DivisionCode, Slug, Structure } from './model.ts';
import { ContentError, parseRecords } from './parse-records.ts';

const FILE = 'content/facts/mentions.json';

/** Claims that speak of a place under a shorter or common name: 沿海三市, 沿沪宁. */
export interface SharedName {
  readonly name: string;
  readonly claims: readonly string[];
}

/** Where the article speaks of a place, read from it by hand. */
export interface Mentions {
  /** The code of one of the 13 cities, or the slug of another place. */
  readonly place: DivisionCode | Slug;
  /** The claims that name it by its own name, or by that of its metropolitan area. */
  readonly claims: readonly string[];
  readonly through?: readonly SharedName[] | undefined;
}

const mentionsSchema = recordOf({
  place: slug,
  claims: distinctListOf(claimId),
  through: listOf(recordOf({ name: text, claims: distinctListOf(claimId) })).optional(),
});

/** Reads the mentions; every city has a record, another place only where the article names it. */
export function parseMentions(raw: unknown, file: string): readonly Mentions[] {
  const records = parseRecords<Mentions>(raw, file, mentionsSchema, { label: 'place', unique: ['place'] });
  for (const { code, name } of cities) {
    if (!records.some(({ place }) => place === code)) {
      throw new ContentError(
        `${file}: ${name} (${code}) has no record. Add one, with an empty list of claims if the article does not name the city.`,
      );
    }
  }
  return checkReferences(records, file, ({ place }) => place, ({ place, claims, through = [] }) => [
    ...referencesTo('place', [place], knownLocations),
    ...referencesTo('claims', claims, knownClaims),
    ...through.flatMap((shared, index) => referencesTo(`through.${String(index)}.claims`, shared.claims, knownClaims)),
  ]);
}

const mentions = parseMentions(rawMentions, FILE);

/** What the article says of one place. */
export interface PlaceMentions {
  readonly direct: readonly string[];
  /** The claims that are not in `direct`, by the name under which they speak of the place. */
  readonly through: readonly SharedName[];
}

/** The claims that speak of a place by other names than its own, each once: 苏锡常 and （沪）苏通 share one. */
export function sharedClaims(through: readonly SharedName[]): readonly string[] {
  return [...new Set(through.flatMap(({ claims }) => claims))];
}

/**
 * Where the article speaks of the unit with this code, or of the place with this slug: by its own name, by names that
 * it shares, and by the compounds of structures that hold it, such as 宁镇扬 and 苏锡常. Nothing for any other id.
 */
export function mentionsOf(id: DivisionCode | Slug): PlaceMentions {
  const record = mentions.find(({ place }) => place === id || locationOf(place).code === id);
  const direct = record?.claims ?? [];
  const place = record?.place ?? id;
  const through = [...(record?.through ?? []), ...compoundsOf(place)]
    .map(({ name, claims }) => ({ name, claims: claims.filter((claim) => !direct.includes(claim)) }))
    .filter(({ claims }) => claims.length > 0);
  return { direct, through };
}

/** Compounds that speak of a city of Jiangsu, or of a place beyond it that a group counts: 上海 in （沪）苏通. */
function compoundsOf(place: DivisionCode | Slug): SharedName[] {
  if (!isCityCode(place)) return integrationGroups.filter(({ outside }) => outside.includes(place));
  return membershipsOf(place).flatMap(({ structure }) => {
    const name = compoundOf(structure);
    return name === undefined ? [] : { name, claims: structure.claims };
  });
}

/** The short name of a structure that is made of the names of its cities. */
function compoundOf(structure: Structure): string | undefined {
  switch (structure.kind) {
    case 'group':
      return structure.name;
    case 'area':
    case 'programme':
      return structure.record.compound;
    case 'zone':
    case 'corridor':
      return undefined;
  }
}
