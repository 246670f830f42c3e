import type { Slug } from '@/domain/model.ts';
import { placeById, type NamedPlace } from '@/domain/named-places.ts';
import { standingOf } from '@/domain/standing.ts';
import type { Bond } from './atlas-bonds.ts';
import type { AtlasEntry } from './atlas-entries.ts';
import { kindOf } from './atlas-facts.ts';
import { atlasRows } from './atlas-record.ts';
import { cellText, type FigureRow } from './figure-record.ts';
import { standingMarks, standingWords } from '@/text/standing.ts';

/** One thing that a place belongs to, with what stands behind it. */
export interface PlaceBond {
  /** Id of the structure or feature. */
  readonly to: Slug;
  /** Its name, and how the place stands in it: 南京都市圈（核心范围）. */
  readonly name: string;
  /** 都市圈, 跨省结对 */
  readonly kind: string;
  /** What a feature links, where its name does not say it: 南京帮扶滁州，单向. */
  readonly course: string;
  /** The documents with their dates as the figures name them, and the record's caveat. */
  readonly basis: string;
  /** Ids of content/sources.json. */
  readonly sources: readonly string[];
  /** The claims that speak of it. */
  readonly claims: readonly string[];
  /** What a reader must know before the list is taken for settled, where its kind does not say so already. */
  readonly marks: readonly string[];
}

/** What a row repeats that stands beside it here as links, or as a mark. */
const REPEATED = new RegExp(`(?:其他)?出处：[^。]*(?:。|$)|(?:${Object.values(standingWords).join('|')})。`, 'gu');

/** The structures and features that a place belongs to, as the atlas lists them, each with its basis and sources; railways are none. */
export function placeBonds({ name, bonds }: Pick<AtlasEntry, 'name' | 'bonds'>): readonly PlaceBond[] {
  return explained(name, bonds.filter(({ to }) => !isRailway(placeById(to))));
}

/** The railways, bridges and hubs that come to a place, in the same shape. */
export function placeRailways(name: string, railways: readonly Slug[]): readonly PlaceBond[] {
  return explained(name, railways.map(placeById).map((railway) => ({ to: railway.id, text: railway.name, standing: standingOf(railway) })));
}

function isRailway(named: NamedPlace): boolean {
  return named.kind === 'feature' && ['railway', 'bridge', 'hub'].includes(named.feature.kind);
}

function explained(name: string, bonds: readonly Bond[]): readonly PlaceBond[] {
  return bonds.map(({ to, text, standing }) => {
    const named = placeById(to);
    if (named.kind !== 'structure' && named.kind !== 'feature') {
      throw new Error(`${to} is a ${named.kind}: a place belongs to structures and features. Correct src/figures/atlas-bonds.ts.`);
    }
    const record = named.kind === 'structure' ? named.structure : named.feature;
    const row = atlasRows.find(({ feature }) => feature === to);
    const kind = row === undefined ? '战略与试点' : kindOf(row);
    return {
      to,
      name: text,
      kind,
      course: named.kind === 'feature' && row !== undefined && ![name, text].includes(textIn(row, 2).replaceAll(' ', '')) ? textIn(row, 2) : '',
      basis: (row === undefined ? (record.evidence.caveat ?? '') : textIn(row, 3)).replaceAll(REPEATED, ''),
      sources: record.evidence.sources,
      claims: record.claims,
      marks: standingMarks(standing).filter((mark) => !kind.includes(mark)),
    };
  });
}

function textIn({ cells }: FigureRow, column: number): string {
  return cellText(cells[column] ?? '');
}
