import { divisionName } from '@/domain/boundaries.ts';
import { cities } from '@/domain/cities.ts';
import { integrationGroups } from '@/domain/integration-groups.ts';
import { citiesOutsideJiangsu, metropolitanAreas } from '@/domain/metropolitan-areas.ts';
import type { AreaExtent, CountyMember, DivisionCode, MetropolitanArea } from '@/domain/model.ts';
import { placeById } from '@/domain/named-places.ts';
import { unitByCode } from '@/domain/places.ts';
import { standingOf } from '@/domain/standing.ts';
import { structureById } from '@/domain/structures.ts';
import { inBrackets, standingMarks, withMarks } from '@/text/standing.ts';
import { cautionNotes, markedNameOf } from './caution-notes.ts';
import { cityNames, neighbourNames, waterNames } from './map-names.ts';
import type { LegendItem, MapName, MapRecord, MapShape, Paint } from './map-figure.ts';
import { cityRows, fullCountyName, memberColumns, memberRow, shortNames, structureRow } from './member-rows.ts';
import { standingWord } from './standing-words.ts';

/** An area that a unit belongs to, and the extent in which it stands. */
interface Belonging {
  readonly area: MetropolitanArea;
  readonly extent: AreaExtent['extent'];
}

/** The areas that have a paint; it is called as they are. */
const PAINTS = ['nanjing-area', 'suxichang-area', 'xuzhou-area', 'shanghai-area'] as const satisfies readonly Paint[];

/** Where the name of an area stands: chosen by hand, clear of the cities' names. */
const NAME_POINTS: Record<string, MapName['point']> = {
  'nanjing-area': [118.3, 32.62],
  'suxichang-area': [119.75, 31.28],
  'xuzhou-area': [117.35, 33.98],
  'shanghai-area': [121.85, 30.62],
};

function paintOf({ area, extent }: Belonging): Paint {
  const paint = PAINTS.find((candidate) => candidate === area.id);
  if (paint === undefined) throw new Error(`The area “${area.id}” has no paint. Give it one in figures/areas-record.ts.`);
  return paint === 'nanjing-area' && extent === 'extended' ? 'nanjing-area-outer' : paint;
}

/** The areas of a unit, each with its innermost extent; a county also belongs to what its whole city belongs to. */
function belongingsOf(code: DivisionCode, city: DivisionCode): Belonging[] {
  return metropolitanAreas.flatMap((area): Belonging[] => {
    const found = area.extents.find(
      (extent) =>
        extent.cities.includes(code) || extent.cities.includes(city) || extent.counties.some((county) => county.code === code),
    );
    return found === undefined ? [] : [{ area, extent: found.extent }];
  });
}

/**
 * At most two paints are told apart when hatched. 金坛 and 溧阳 stand in three areas: there 苏锡常 and 南京 are
 * hatched, and that both lie in 上海大都市圈 is shown by its outline.
 */
function paintsOf(belongings: readonly Belonging[]): MapShape['paints'] {
  const [first, second, ...more] =
    belongings.length > 2 ? belongings.filter(({ area }) => area.id !== 'shanghai-area') : belongings;
  if (more.length > 0) throw new Error('A unit of more than three metropolitan areas cannot be drawn on the areas map.');
  if (first === undefined) return ['plain'];
  return second === undefined ? [paintOf(first)] : [paintOf(first), paintOf(second)];
}

function shape(code: DivisionCode, name: string, city: DivisionCode): MapShape {
  const belongings = belongingsOf(code, city);
  const groups = integrationGroups.filter((group) => group.cities.includes(code));
  const memberOf = [...belongings.map(({ area }) => area.id), ...groups.map(({ id }) => id)];
  return { feature: code, name, codes: [code], paints: paintsOf(belongings), memberOf };
}

const extents = metropolitanAreas.flatMap((area) => area.extents);
const outsideCities = distinct(metropolitanAreas.flatMap(citiesOutsideJiangsu));
const counties = [...new Map(extents.flatMap((extent) => extent.counties).map((county) => [county.code, county])).values()];

function distinct(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}

/** The units that together are the area, each once: a county is left out where its whole city belongs. */
function unitsOf(area: MetropolitanArea): DivisionCode[] {
  const whole = distinct(area.extents.flatMap((extent) => extent.cities));
  const single = area.extents.flatMap((extent) => extent.counties).filter(({ city }) => !whole.includes(city));
  return [...whole, ...single.map(({ code }) => code)];
}

/** One extent as a clause: 拓展范围是南京、镇江2市，以及常州市的金坛区、溧阳市. */
function extentClause({ extent, cities: codes, counties: parts }: AreaExtent): string {
  const whole = `${shortNames(codes)}${codes.length === 1 ? '全市' : `${String(codes.length)}市`}`;
  const single = distinct(parts.map(({ city }) => city)).map((city) => {
    const names = parts.filter((county) => county.city === city).map(({ name }) => name);
    return `${divisionName(city)}的${names.join('、')}`;
  });
  const lead = extent === 'whole' ? '包括' : `${standingWord(extent)}是`;
  return `${lead}${whole}${single.length === 0 ? '' : `，以及${single.join('，')}`}`;
}

function membersOf(area: MetropolitanArea): string {
  return area.extents.map(extentClause).join('；');
}

function belongingText(code: DivisionCode, city: DivisionCode): string {
  return belongingsOf(code, city)
    .map(({ area, extent }) => inBrackets(area.name, [standingWord(extent), ...standingMarks(standingOf(placeById(area.id)))]))
    .join('；');
}

function countyRow(county: CountyMember) {
  return memberRow(county.code, fullCountyName(county), '县级', belongingText(county.code, county.city));
}

const legend: LegendItem[] = [
  ...metropolitanAreas.map((area): LegendItem => ({
    feature: area.id,
    label: area.name,
    explanation: withMarks(area.summary, standingOf(placeById(area.id))),
    sign: { kind: 'area', paints: [paintOf({ area, extent: 'core' })] },
  })),
  {
    label: '浅紫：拓展范围',
    explanation: '南京都市圈核心以外的部分',
    sign: { kind: 'area', paints: ['nanjing-area-outer'] },
  },
  {
    label: '斜纹：两圈重叠',
    explanation: '苏锡常都在上海大都市圈内',
    sign: { kind: 'area', paints: ['suxichang-area', 'shanghai-area'] },
  },
];

/** The map of the three metropolitan areas that the article names, and of 上海大都市圈 beside them. */
export const areasRecord: MapRecord = {
  id: 'areas',
  kind: 'map',
  title: '三个都市圈各有中心，苏锡常整个落在上海大都市圈里',
  subtitle: '南京、苏锡常、徐州三大都市圈与上海大都市圈；斜纹表示两圈重叠，浅紫为南京的拓展范围',
  description: `${metropolitanAreas
    .map((area) => `${markedNameOf(area)}：${membersOf(area)}。`)
    .join('')}苏州、无锡、常州同属苏锡常都市圈和上海大都市圈；金坛、溧阳也在南京都市圈里。`,
  provenance: 'external',
  sources: distinct(metropolitanAreas.flatMap(({ evidence }) => evidence.sources)),
  notes: cautionNotes(metropolitanAreas.map(({ id }) => id)),
  scale: 'province',
  bounds: [115.75, 29.6, 122.45, 35.5],
  shapes: [
    ...outsideCities.map((code) => shape(code, unitByCode(code).name, code)),
    ...cities.map(({ code, name }) => shape(code, name, code)),
    ...counties.map((county) => shape(county.code, county.name, county.city)),
  ],
  outlines: metropolitanAreas.map((area) => ({ feature: area.id, codes: unitsOf(area), style: area.id })),
  lines: [],
  points: [],
  names: [
    ...cityNames(),
    ...metropolitanAreas.map(
      ({ id, name }): MapName => ({ id, text: name, point: NAME_POINTS[id] ?? [120, 33], kind: 'structure', paint: id }),
    ),
    ...neighbourNames(outsideCities),
    ...waterNames(['yellow-sea', 'tai-lake', 'hongze-lake']),
  ],
  legend,
  table: {
    caption: '四个都市圈和三个一体化组团的成员，分整市与县级',
    columns: memberColumns,
    rows: [
      ...metropolitanAreas.map((area) =>
        structureRow(structureById(area.id), membersOf(area), area.document),
      ),
      // The groups have no paint of their own; chosen by name, their cities are brought out.
      ...integrationGroups.map((group) => structureRow(structureById(group.id), shortNames(group.cities), '')),
      ...cityRows('area'),
      ...outsideCities.map((code) => memberRow(code, unitByCode(code).name, '省外城市', belongingText(code, code))),
      ...counties.map(countyRow),
    ],
  },
};
