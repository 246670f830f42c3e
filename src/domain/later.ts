import { documents } from './documents.ts';
import { isAfterArticle } from './iso-date.ts';
import type { NamedPlace } from './named-places.ts';
import { pairs } from './pairs.ts';
import { railLines } from './rail.ts';

/**
 * Whether a structure or feature came after the article: a railway by its status, a round of pairs by the year in which
 * it began, anything else when every dated document that rests on its sources came later. A city or a place never did.
 */
export function isLaterThanArticle(named: NamedPlace): boolean {
  switch (named.kind) {
    case 'city':
    case 'place':
      return false;
    case 'structure':
      return restsOnLaterDocuments(named.structure.evidence.sources);
    case 'feature': {
      const railway = railLines.find(({ id }) => id === named.id);
      if (railway !== undefined) return railway.status === 'later';
      const pair = pairs.find(({ id }) => id === named.id);
      // Both rounds rest on the same reports; the earlier one is only told of in them.
      if (pair?.round === '2001') return false;
      return restsOnLaterDocuments(named.feature.evidence.sources);
    }
  }
}

function restsOnLaterDocuments(sources: readonly string[]): boolean {
  const resting = documents.filter(({ evidence }) => evidence.sources.some((source) => sources.includes(source)));
  return resting.length > 0 && resting.every(({ date }) => isAfterArticle(date));
}
