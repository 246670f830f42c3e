import { divisionName } from '@/domain/boundaries.ts';
import { isCityCode } from '@/domain/cities.ts';
import { formsOf } from '@/domain/gazetteer.ts';
import { mentionsOf, type SharedName } from '@/domain/mentions.ts';
import type { Place, Slug } from '@/domain/model.ts';
import { namedPlaces, placeById, type NamedPlace } from '@/domain/named-places.ts';
import { cityCodeOf, places, shanghaiCode } from '@/domain/places.ts';
import { standingOf, type Standing } from '@/domain/standing.ts';
import { inTenThousands } from '@/text/quantity-words.ts';
import { mapRecords } from './all-figures.ts';
import { bondsOfCity, bondsOfPlace, namesShared, type Bond } from './atlas-bonds.ts';
import { factsOf, kindOf, programmeFacts, sentencesOf, withSources } from './atlas-facts.ts';
import { atlasLayers } from './atlas-layers.ts';
import { atlasRecord, atlasRows } from './atlas-record.ts';
import { cautionWordsOf } from './caution-notes.ts';
import { cellText, type Cell, type FigureRow } from './figure-record.ts';
import type { MapRecord } from './map-figure.ts';
import { pairGroups } from './pair-groups.ts';

/** The parts of the list, in its order. */
export const entryGroups = ['cities', 'structures', 'links', 'near', 'places', 'units'] as const;

export type EntryGroup = (typeof entryGroups)[number];

/** What the atlas says of one place, structure or other drawn thing. */
export interface AtlasEntry {
  /** Stands in the address as the chosen place. */
  readonly id: Slug;
  readonly group: EntryGroup;
  readonly name: string;
  /** What kind of thing it is, in words. */
  readonly kind: string;
  /** Other names by which readers may look for it. */
  readonly aliases: readonly string[];
  /** The features that stand for it on the map, the first of them before others; none for what no map draws by itself. */
  readonly features: readonly Slug[];
  /** The layers that show it, the best first; none where the ground shows it. */
  readonly layers: readonly Slug[];
  /** The claims that speak of it by its own name, and by others. */
  readonly direct: readonly string[];
  readonly through: readonly SharedName[];
  readonly bonds: readonly Bond[];
  /** Further sentences: members, dates, documents, caveats. */
  readonly facts: readonly string[];
  readonly standing: Standing;
  /** Ids of the figures that show it. */
  readonly figures: readonly Slug[];
}

/** A city or place is drawn by its code on some maps, by its slug on others. */
function idsOf(named: NamedPlace): readonly Slug[] {
  const code = named.kind === 'city' ? named.city.code : named.kind === 'place' ? named.place.code : undefined;
  return code === undefined ? [named.id] : [named.id, code];
}

const drawnFeatures = new Set(
  [...atlasRecord.shapes, ...atlasRecord.outlines, ...atlasRecord.lines, ...atlasRecord.points].map(({ feature }) => feature),
);

function layersOf(id: Slug, features: readonly Slug[]): Slug[] {
  if (features.some(isCityCode)) return [];
  const showing = atlasLayers.filter(({ outlines, lines, points, shapes }) =>
    [...outlines, ...lines, ...points, ...shapes].some(({ feature }) => features.includes(feature)),
  );
  const holding = (['lines', 'points', 'shapes'] as const)
    .map((drawn) => atlasLayers.filter((layer) => layer[drawn].some(({ memberOf }) => memberOf.includes(id))))
    .find((layers) => layers.length > 0);
  const isMark = showing.some(({ lines, points }) => [...lines, ...points].some(({ feature }) => features.includes(feature)));
  return [...new Set([...showing, ...(isMark ? [] : (holding ?? []))].map((layer) => layer.id))];
}

/** Whether a map says more of these features than where they lie. */
function tellsOf(map: MapRecord, ids: readonly Slug[]): boolean {
  const isMarked = map.shapes.some(({ feature, paints, memberOf }) => ids.includes(feature) && (paints[0] !== 'plain' || memberOf.length > 0));
  return isMarked || [...map.outlines, ...map.lines, ...map.points].some(({ feature }) => ids.includes(feature)) || holds(map, ids);
}

function holds(map: MapRecord, ids: readonly Slug[]): boolean {
  return [...map.shapes, ...map.lines, ...map.points].some(({ memberOf }) => memberOf.some((id) => ids.includes(id)));
}

/** Names that a filter by the entry's own name would not find; that of a division (徐州市) it knows by its last character. */
function aliasesOf(id: Slug, name: string): string[] {
  const official = places.find(({ slug }) => slug === id)?.name ?? name;
  const isFurther = official.slice(0, -1) !== name;
  return [...new Set([...formsOf(id), ...(isFurther ? [official] : [])])].filter((form) => !name.includes(form));
}

type Drawn = Pick<AtlasEntry, 'id' | 'aliases' | 'features' | 'layers' | 'figures'>;

function drawnAs(id: Slug, name: string, ids: readonly Slug[]): Drawn {
  const features = ids.filter((one) => drawnFeatures.has(one));
  return { id, aliases: aliasesOf(id, name), features, layers: layersOf(id, features), figures: mapRecords.filter((map) => tellsOf(map, ids)).map((map) => map.id) };
}

const PLACE_KINDS: Record<Place['kind'], string> = { county: '县', town: '镇', city: '省外城市', district: '市辖区', lake: '湖泊', hub: '枢纽' };

/** 县级市 · 苏州市 for a county of Jiangsu, 市辖区 · 上海市 for a district of Shanghai, by the first digits of its code. */
function placeKind({ kind, code = '', name }: Place): string {
  if (code === shanghaiCode) return '直辖市';
  // The facts count a new town among towns.
  if (kind === 'town' && name.endsWith('新城')) return '新城';
  const city = cityCodeOf(code);
  const word = kind === 'county' && name.endsWith('市') ? '县级市' : PLACE_KINDS[kind];
  return city === shanghaiCode || (code !== city && isCityCode(city)) ? `${word} · ${divisionName(city)}` : word;
}

function entryOf(named: NamedPlace): AtlasEntry {
  const ids = idsOf(named);
  const drawn = { ...drawnAs(named.id, named.name, ids), standing: standingOf(named) };
  const { name } = named;
  switch (named.kind) {
    case 'city': {
      const { city } = named;
      const population = `2020年普查人口${inTenThousands(city.population2020)}万。`;
      return { ...drawn, group: 'cities', name, kind: '设区市', ...mentionsOf(city.code), bonds: bondsOfCity(city), facts: [population] };
    }
    case 'place': {
      const { place } = named;
      const facts = sentencesOf([cautionWordsOf(place.slug)]);
      const { direct, through } = mentionsOf(named.id);
      return { ...drawn, group: 'places', name, kind: placeKind(place), direct, through: [...through, ...namesShared(place, [direct, ...through.map(({ claims }) => claims)].flat())], bonds: bondsOfPlace(place), facts };
    }
    case 'structure': {
      const { structure } = named;
      const row = rowOf(ids);
      const facts = withSources(row === undefined ? programmeFacts(structure) : factsOf(row), structure.evidence);
      const figures = drawn.figures.length === 0 ? ['memberships'] : drawn.figures;
      return { ...drawn, figures, group: 'structures', name, kind: row === undefined ? '战略与试点' : kindOf(row), direct: structure.claims, through: [], bonds: [], facts };
    }
    case 'feature': {
      const { feature } = named;
      const row = rowOf(ids);
      const group = { pair: 'links', railway: 'links', bridge: 'links', hub: 'links', 'shanghai-side': 'near', coast: 'near', 'city-group': 'structures' } as const;
      const facts = withSources(row === undefined ? sentencesOf([cautionWordsOf(feature.id)]) : factsOf(row), feature.evidence);
      return { ...drawn, group: group[feature.kind], name, kind: row === undefined ? '' : kindOf(row), direct: feature.claims, through: [], bonds: [], facts };
    }
  }
}

/** Of a group of pairs that of its pairs, where they have one; a county or a station has none of its own. */
function standingOfAll(group: Slug): Standing {
  const [pair] = pairGroups.find(({ id }) => id === group)?.pairs ?? [];
  return pair === undefined ? { doubt: undefined, isLater: false } : standingOf(placeById(pair.id));
}

function rowOf(ids: readonly Slug[]): FigureRow | undefined {
  return atlasRows.find(({ feature }) => ids.includes(feature));
}

/** The claims that a cell of a row links to, by their numbers. */
function claimsIn(cell: Cell | undefined): string[] {
  return typeof cell === 'object' ? cell.map(({ label }) => label.split(' ')[0] ?? '') : [];
}

/** Rows of drawn features that have no name in the prose: counties, stations, groups of pairs. */
function furtherEntries(entries: readonly AtlasEntry[]): AtlasEntry[] {
  const known = new Set(entries.flatMap(({ id, features }) => [id, ...features]));
  const held = new Set([...atlasRecord.shapes, ...atlasRecord.lines, ...atlasRecord.points].flatMap(({ memberOf }) => memberOf));
  const further = new Map<Slug, FigureRow[]>();
  for (const row of atlasRows) {
    if (!known.has(row.feature) && (drawnFeatures.has(row.feature) || held.has(row.feature))) further.set(row.feature, [...(further.get(row.feature) ?? []), row]);
  }
  return [...further].map(([id, rows]) => ({
    ...drawnAs(id, '', [id]),
    group: drawnFeatures.has(id) ? 'units' : 'links',
    name: cellText(rows[0]?.cells[0] ?? id),
    kind: rows[0] === undefined ? '' : kindOf(rows[0]),
    direct: [...new Set(rows.flatMap(({ cells }) => claimsIn(cells[4])))],
    through: [],
    bonds: [],
    facts: [...new Set(rows.flatMap(factsOf))],
    standing: standingOfAll(id),
  }));
}

const named = namedPlaces.map(entryOf);

/** Everything that the atlas lists, by the parts of the list. */
export const atlasEntries: readonly AtlasEntry[] = [...named, ...furtherEntries(named)].toSorted(
  (left, right) => entryGroups.indexOf(left.group) - entryGroups.indexOf(right.group),
);
