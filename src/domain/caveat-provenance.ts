import type { Evidence, Provenance } from './model.ts';
import type { NamedPlace } from './named-places.ts';
import { articleSource } from './sources.ts';

/** Who says what a record cautions about, and what that rests on. */
export interface CaveatProvenance {
  readonly kind: Exclude<Provenance, 'article'>;
  /** Ids of content/sources.json, without the article where others say it; none for what the site says of itself. */
  readonly sources: readonly string[];
}

/**
 * Who says the caveat of a place, structure or feature: other documents, the site that infers from them, or the site
 * about a record that rests on the article alone. Of a city there is no caveat, and its sources are none.
 */
export function caveatProvenance(named: NamedPlace): CaveatProvenance {
  const { sources, confidence } = evidenceOf(named);
  if (confidence === 'inferred' || confidence === 'derived') return { kind: 'derived', sources };
  const others = sources.filter((id) => id !== articleSource);
  return { kind: others.length === 0 ? 'editor' : 'external', sources: others };
}

function evidenceOf(named: NamedPlace): Pick<Evidence, 'sources' | 'confidence'> {
  switch (named.kind) {
    case 'city':
      return { sources: [], confidence: 'confirmed' };
    case 'place':
      return named.place.evidence;
    case 'structure':
      return named.structure.evidence;
    case 'feature':
      return named.feature.evidence;
  }
}
