import rawMentions from '../../content/facts/mentions.json' with { type: 'json' };
import { checkReferences, referencesTo } from './check-references.ts';
import { cities, knownCities } from './cities.ts';
import { knownClaims } from './claims.ts';
import { claimId, distinctListOf, divisionCode, recordOf } from './fields.ts';
import { membershipsOf } from './memberships.ts';
import type { City, DivisionCode, Structure } from './model.ts';
import { ContentError, parseRecords } from './parse-records.ts';

const FILE = 'content/facts/mentions.json';

/** The claims that name a city by its own name, read from the article by hand. */
export interface Mentions {
  readonly city: DivisionCode;
  readonly claims: readonly string[];
}

/** Reads the mentions; every city has a record, an empty one where the article does not name it. */
export function parseMentions(raw: unknown, file: string): readonly Mentions[] {
  const records = parseRecords<Mentions>(
    raw,
    file,
    recordOf({ city: divisionCode, claims: distinctListOf(claimId) }),
    { label: 'city', unique: ['city'] },
  );
  for (const { code, name } of cities) {
    if (!records.some(({ city }) => city === code)) {
      throw new ContentError(
        `${file}: ${name} (${code}) has no record. Add one, with an empty list of claims if the article does not name the city.`,
      );
    }
  }
  return checkReferences(records, file, ({ city }) => city, ({ city, claims }) => [
    ...referencesTo('city', [city], knownCities),
    ...referencesTo('claims', claims, knownClaims),
  ]);
}

const mentions = parseMentions(rawMentions, FILE);

/** Where the article speaks of a city: by its own name, and through the short name of a group that holds it. */
export interface CityMentions {
  readonly direct: readonly string[];
  readonly through: readonly { readonly structure: Structure; readonly claims: readonly string[] }[];
}

/** What the article says of a city, directly or through compounds such as 宁镇扬 and 苏锡常. */
export function mentionsOf(city: City): CityMentions {
  return {
    direct: mentions.find((record) => record.city === city.code)?.claims ?? [],
    through: membershipsOf(city.code)
      .map(({ structure }) => structure)
      .filter(({ kind, id }) => kind === 'group' || id === 'suxichang-area')
      .map((structure) => ({ structure, claims: structure.claims })),
  };
}
