import { cityByCode } from '@/domain/cities.ts';
import type { Evidence, Provenance, Slug } from '@/domain/model.ts';
import { placeById, type NamedPlace } from '@/domain/named-places.ts';
import { endsOf, pairs, type Pair } from '@/domain/pairs.ts';
import { railLines, routeOf } from '@/domain/rail.ts';
import { articleSource } from '@/domain/sources.ts';
import { standingOf } from '@/domain/standing.ts';
import { placeWords } from '@/text/places.ts';
import { regionWords } from '@/text/region-words.ts';
import { standingMarks, standingWords } from '@/text/standing.ts';
import type { Bond } from './atlas-bonds.ts';
import type { AtlasEntry } from './atlas-entries.ts';
import { kindOf } from './atlas-facts.ts';
import { atlasRows } from './atlas-record.ts';
import { authorityWords } from './bond-authority.ts';
import { cellText, type FigureRow } from './figure-record.ts';

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
  /** Who says so. */
  readonly provenance: Provenance;
  /** The claims that speak of it. */
  readonly claims: readonly string[];
  /** What a reader must know before the list is taken for settled, where its kind does not say so already. */
  readonly marks: readonly string[];
}

/** What places belong to. */
type Named = Extract<NamedPlace, { readonly kind: 'structure' | 'feature' }>;

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
    const kind = kindWords(named, row);
    return {
      to,
      name: text,
      kind,
      course: row === undefined ? '' : courseOf(named, row, [name, text]),
      basis: basisOf(named, row).replaceAll(REPEATED, ''),
      sources: record.evidence.sources,
      provenance: provenanceOf(record.evidence),
      claims: record.claims,
      marks: standingMarks(standing).filter((mark) => !kind.includes(mark)),
    };
  });
}

/** Other documents; where there is none, the article, or the site that infers from it. */
function provenanceOf({ sources, confidence }: Evidence): Provenance {
  if (sources.some((id) => id !== articleSource)) return 'external';
  return confidence === 'confirmed' ? 'article' : 'derived';
}

/** As the atlas calls it, but for what it calls by one word together: programmes, and what it takes for nodes. */
function kindWords(named: Named, row: FigureRow | undefined): string {
  const { kinds, programmes } = placeWords.bonds;
  if (named.kind === 'structure' && named.structure.kind === 'programme') return programmes[named.structure.record.kind];
  return kinds.byId[named.id] ?? (row === undefined ? '' : kindOf(row));
}

/** What a feature links, where its name does not say it: of a pair who helps whom, of a railway its stops. */
function courseOf(named: Named, row: FigureRow, known: readonly string[]): string {
  if (named.kind === 'structure') return '';
  const pair = pairs.find(({ id }) => id === named.id);
  if (pair !== undefined) return pairWords(pair);
  const line = railLines.find(({ id, kind }) => id === named.id && kind === 'line');
  if (line !== undefined) return routeOf(line).map((stop) => stop.name).join(' — ');
  return known.includes(textIn(row, 2).replaceAll(' ', '')) ? '' : textIn(row, 2);
}

function pairWords(pair: Pair): string {
  const { course } = placeWords.bonds;
  const { from, to } = endsOf(pair);
  if (pair.kind === 'cross-province') return course.helped(from.shortName, to.shortName);
  const [helper, helped] = [pair.from, pair.to].map((code) => regionWords[cityByCode(code).region]);
  return course.linked(`${from.shortName}（${helper ?? ''}）`, `${to.shortName}（${helped ?? ''}）`);
}

/** The documents as the row names them, else by the records of documents, and the record's caveat. */
function basisOf(named: Named, row: FigureRow | undefined): string {
  const told = row === undefined ? '' : textIn(row, 3);
  if (named.kind === 'feature' || named.structure.kind === 'area') return told;
  const { evidence, kind } = named.structure;
  // The row of a pilot names its documents, that of a strategy is not there.
  return `${authorityWords(evidence)}${kind === 'programme' ? (evidence.caveat ?? '') : told}`;
}

function textIn({ cells }: FigureRow, column: number): string {
  return cellText(cells[column] ?? '');
}
