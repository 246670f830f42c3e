import type { DatedDocument } from './documents.ts';
import { isAfterArticle } from './iso-date.ts';
import type { Evidence } from './model.ts';
import type { NamedPlace } from './named-places.ts';
import { pairs } from './pairs.ts';
import { railLines } from './rail.ts';
import { isLaterSource, sourceById } from './sources.ts';

/** What is to be known of a record before it is taken for settled. Wherever it is shown, its words go with it. */
export interface Standing {
  /** Absent for what a source confirms, and for what is worked out from that. */
  readonly doubt: 'contested' | 'inferred' | undefined;
  /** Whether it came after the article, which then cannot speak of it as it is shown. */
  readonly isLater: boolean;
}

/** A standing with its reasons, for where there is room to say them. */
export interface Caution extends Standing {
  readonly caveat: string | undefined;
}

/**
 * The standing of a city, place, structure or feature, for beside its name. Nothing is doubted of a city or a place: the evidence of a
 * place is that of its point.
 */
export function standingOf(named: NamedPlace): Standing {
  switch (named.kind) {
    case 'city':
    case 'place':
      return { doubt: undefined, isLater: false };
    case 'structure':
      return standingOfEvidence(named.structure.evidence);
    case 'feature':
      return { doubt: doubtOf(named.feature.evidence), isLater: isLaterFeature(named.feature) };
  }
}

/** What to be careful about where the record of a city, place, structure or feature is explained; of a place, how its point was set. */
export function cautionOf(named: NamedPlace): Caution {
  switch (named.kind) {
    case 'city':
      return { ...standingOf(named), caveat: undefined };
    case 'place':
      return cautionOfEvidence(named.place.evidence);
    case 'structure':
      return cautionOfEvidence(named.structure.evidence);
    case 'feature':
      return { ...standingOf(named), caveat: named.feature.evidence.caveat };
  }
}

/** What to be careful about with a document or event, which is later by its own date. */
export function cautionOfDocument({ date, evidence }: DatedDocument): Caution {
  return { doubt: doubtOf(evidence), isLater: isAfterArticle(date), caveat: evidence.caveat };
}

/** What to be careful about with a record that has no date of its own: a number, a travel time, where a point stands. */
export function cautionOfEvidence(evidence: Evidence): Caution {
  return { ...standingOfEvidence(evidence), caveat: evidence.caveat };
}

/** The standing of a record that has no date of its own: it is later when all that it rests on is. */
function standingOfEvidence(evidence: Evidence): Standing {
  return { doubt: doubtOf(evidence), isLater: restsOnLaterSources(evidence) };
}

/** A railway came by its status, a round of pairs by the year in which it began. */
function isLaterFeature({ id, evidence }: { readonly id: string; readonly evidence: Evidence }): boolean {
  const railway = railLines.find((line) => line.id === id);
  if (railway !== undefined) return railway.status === 'later';
  const pair = pairs.find((candidate) => candidate.id === id);
  // Both rounds rest on the same reports; the earlier one is only told of in them.
  return pair?.round !== '2001' && restsOnLaterSources(evidence);
}

function restsOnLaterSources({ sources }: Evidence): boolean {
  return sources.map(sourceById).every(isLaterSource);
}

function doubtOf({ confidence }: Evidence): Standing['doubt'] {
  return confidence === 'contested' || confidence === 'inferred' ? confidence : undefined;
}
