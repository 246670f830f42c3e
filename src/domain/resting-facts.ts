import { cities } from './cities.ts';
import { documents } from './documents.ts';
import { glossary } from './glossary.ts';
import { locationOf } from './locations.ts';
import type { Evidence, Slug } from './model.ts';
import { namedFeatures } from './named-features.ts';
import { observations } from './observations.ts';
import { places } from './places.ts';
import { railPoints } from './rail-points.ts';
import { structures } from './structures.ts';
import { travelTimes } from './travel-times.ts';

/** What a fact is about, in the order in which a list of facts groups them. */
export const factKinds = ['structure', 'feature', 'document', 'number', 'population', 'position', 'term'] as const;

/**
 * `structure`: what cities belong to; `feature`: a pair, a railway or what else a map draws; `number`: one that an outside
 * document gives, or the time that a train took; `position`: where a place, a station or a bridge lies; `term`: what a
 * source says of a word of the glossary.
 */
type FactKind = (typeof factKinds)[number];

/** A record of the facts in one shape, with what it rests on. */
export interface RestingFact {
  readonly kind: FactKind;
  /** Of the record; of a number the address under which prose prints it: `observation/delta-area`. */
  readonly id: Slug;
  /** For readers: 南京都市圈, 长三角一体化规划范围的面积, 盐城—上海. */
  readonly name: string;
  readonly sources: readonly string[];
}

function factOf(kind: FactKind, id: Slug, name: string, { sources }: Evidence): RestingFact {
  return { kind, id, name, sources };
}

/** Every record of the facts that names its sources, and what the glossary has from outside, by kind. */
export const restingFacts: readonly RestingFact[] = [
  ...structures.map(({ id, name, evidence }) => factOf('structure', id, name, evidence)),
  ...namedFeatures.map(({ id, name, evidence }) => factOf('feature', id, name, evidence)),
  ...documents.map(({ id, shortName, evidence }) => factOf('document', id, shortName, evidence)),
  ...observations.map(({ id, what, evidence }) => factOf('number', `observation/${id}`, what, evidence)),
  ...travelTimes.map(({ id, from, to, evidence }) => factOf('number', `travel-time/${id}`, `${locationOf(from).shortName}—${locationOf(to).shortName}`, evidence)),
  ...cities.map(({ slug, shortName, populationEvidence }) => factOf('population', slug, shortName, populationEvidence)),
  ...cities.map(({ slug, shortName, seatEvidence }) => factOf('position', slug, shortName, seatEvidence)),
  ...places.map(({ slug, shortName, evidence }) => factOf('position', slug, shortName, evidence)),
  ...railPoints.map(({ id, name, evidence }) => factOf('position', id, name, evidence)),
  ...glossary.flatMap(({ id, term, outside }): RestingFact[] =>
    outside === undefined ? [] : [{ kind: 'term', id, name: term, sources: outside.sources }],
  ),
];
