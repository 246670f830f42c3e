/** What the article speaks of, and others count a place into which it does not name. */
import { claims } from '../../domain/claims.ts';
import { huaihaiTen } from '../../domain/huaihai-ten.ts';
import type { City, Claim, Place } from '../../domain/model.ts';
import { pairs } from '../../domain/pairs.ts';
import type { PlaceBond } from '../../figures/place-bonds.ts';
import { placeWords } from '../../text/places.ts';
import { regionWords } from '../../text/region-words.ts';
import { inBrackets } from '../../text/standing.ts';

/** A whole with where the page of the place says more of it. */
export interface SpokenWhole {
  readonly name: string;
  readonly href: string;
  /** The claims that speak of it, where the page says them nowhere else. */
  readonly claims: readonly Claim[];
}

/**
 * The part of Jiangsu that a city is counted to, and what it belongs to, as far as the article speaks of them. The pairs that
 * it names no cities of and the ten cities, which it may not mean, are none of that.
 */
export function spokenWholes(unit: City | Place, bonds: readonly PlaceBond[]): readonly SpokenWhole[] {
  const unnamed: readonly string[] = [...pairs.filter(({ named }) => !named).map(({ id }) => id), huaihaiTen.id];
  const holding = bonds.filter(({ to, claims: { length } }) => length > 0 && !unnamed.includes(to));
  return [
    ...('seat' in unit ? [regionOf(unit)] : []).filter((region) => region.claims.length > 0),
    ...holding.map(({ to, name, marks }): SpokenWhole => ({ name: inBrackets(name, marks), href: `#in-${to}`, claims: [] })),
  ];
}

function regionOf({ region }: City): SpokenWhole {
  const name = regionWords[region];
  const speaking = claims.filter(({ gist, phrases }) => [gist, ...phrases].some((words) => words.includes(name)));
  return { name: `${name}，${placeWords.where.region}`, href: '#where', claims: speaking };
}
