import { coastFeatures } from './coast.ts';
import { huaihaiTen } from './huaihai-ten.ts';
import { locationOf } from './locations.ts';
import type { Evidence, Slug } from './model.ts';
import { pairs, type Pair } from './pairs.ts';
import { railLines } from './rail.ts';
import { xuzhouHub } from './rail-hub.ts';
import { shanghaiSide } from './near-shanghai.ts';

/** What maps draw beside places and structures, and prose can name. */
export type FeatureKind = 'pair' | 'railway' | 'bridge' | 'hub' | 'shanghai-side' | 'coast' | 'city-group';

/** A drawn thing that no city belongs to as to a structure, in one shape for lists, panels and links from the prose. */
export interface NamedFeature {
  readonly id: Slug;
  /** 盐通高铁, 苏州—阜阳结对合作 */
  readonly name: string;
  readonly kind: FeatureKind;
  /** The claims that speak of it: all that the article says of it. */
  readonly claims: readonly string[];
  readonly evidence: Evidence;
}

/** The name of a pair for readers. The same two cities may stand in both south–north rounds, so their year is part of it. */
export function pairName(pair: Pair): string {
  const both = `${locationOf(pair.from).shortName}—${locationOf(pair.to).shortName}`;
  return pair.round === undefined ? `${both}结对合作` : `${both}挂钩合作（${pair.round}年）`;
}

type Described = Pick<NamedFeature, 'id' | 'name' | 'claims' | 'evidence'>;

function asFeatures(kind: FeatureKind, records: readonly Described[]): NamedFeature[] {
  return records.map(({ id, name, claims, evidence }) => ({ id, name, kind, claims, evidence }));
}

/** Pairs, railways and bridges, the rail hub, what is near Shanghai and on the coast, and the ten cities of 淮海经济区. */
export const namedFeatures: readonly NamedFeature[] = [
  ...asFeatures('pair', pairs.map((pair) => ({ ...pair, name: pairName(pair) }))),
  ...asFeatures('railway', railLines.filter(({ kind }) => kind === 'line')),
  ...asFeatures('bridge', railLines.filter(({ kind }) => kind === 'bridge')),
  ...asFeatures('hub', [xuzhouHub]),
  ...asFeatures('shanghai-side', shanghaiSide),
  ...asFeatures('coast', coastFeatures),
  ...asFeatures('city-group', [huaihaiTen]),
];
