import { cities } from '@/domain/cities.ts';
import { metropolitanAreas } from '@/domain/metropolitan-areas.ts';
import type { AreaExtent, CountyMember, DivisionCode, MetropolitanArea } from '@/domain/model.ts';
import { unitByCode } from '@/domain/places.ts';
import { structureById } from '@/domain/structures.ts';
import { cityNames, neighbourNames, waterNames } from './map-names.ts';
import type { LegendItem, MapName, MapRecord, MapShape, Paint } from './map-figure.ts';
import { cityRows, fullCountyName, isInJiangsu, memberColumns, memberRow, shortNames, structureRow } from './member-rows.ts';

/** An area that a unit belongs to, and the extent in which it stands. */
interface Belonging {
  readonly area: MetropolitanArea;
  readonly extent: AreaExtent['extent'];
}

const PAINTS: Record<string, Paint> = {
  'nanjing-area': 'nanjing-area',
  'suxichang-area': 'suxichang-area',
  'xuzhou-area': 'xuzhou-area',
  'shanghai-area': 'shanghai-area',
};

/** Where the name of an area stands: chosen by hand, clear of the cities' names. */
const NAME_POINTS: Record<string, MapName['point']> = {
  'nanjing-area': [118.3, 32.62],
  'suxichang-area': [119.75, 31.28],
  'xuzhou-area': [117.35, 33.98],
  'shanghai-area': [121.85, 30.62],
};

function paintOf({ area, extent }: Belonging): Paint {
  const paint = PAINTS[area.id];
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
  return { feature: code, name, codes: [code], paints: paintsOf(belongings), memberOf: belongings.map(({ area }) => area.id) };
}

const extents = metropolitanAreas.flatMap((area) => area.extents);
const outsideCities = distinct(extents.flatMap((extent) => extent.cities)).filter((code) => !isInJiangsu(code));
const counties = [...new Map(extents.flatMap((extent) => extent.counties).map((county) => [county.code, county])).values()];

function distinct(codes: readonly DivisionCode[]): DivisionCode[] {
  return [...new Set(codes)];
}

/** The units that together are the area, each once: a county is left out where its whole city belongs. */
function unitsOf(area: MetropolitanArea): DivisionCode[] {
  const whole = distinct(area.extents.flatMap((extent) => extent.cities));
  const single = area.extents.flatMap((extent) => extent.counties).filter(({ city }) => !whole.includes(city));
  return [...whole, ...single.map(({ code }) => code)];
}

function membersOfExtent({ extent, cities: codes, counties: parts }: AreaExtent): string {
  const label = { core: '核心范围：', extended: '拓展范围：', whole: '' }[extent];
  return label + [shortNames(codes), parts.map(fullCountyName).join('、')].filter((part) => part !== '').join('，以及');
}

function belongingText(code: DivisionCode, city: DivisionCode): string {
  return belongingsOf(code, city)
    .map(({ area, extent }) => area.name + { core: '（核心范围）', extended: '（拓展范围）', whole: '' }[extent])
    .join('；');
}

function countyRow(county: CountyMember) {
  return memberRow(county.code, fullCountyName(county), '县级', belongingText(county.code, county.city));
}

const legend: LegendItem[] = metropolitanAreas.map((area) => ({
  feature: area.id,
  label: area.name,
  explanation: area.summary,
  sign: { kind: 'area', paints: [paintOf({ area, extent: 'core' })] },
}));

/** The map of the three metropolitan areas that the article names, and of 上海大都市圈 beside them. */
export const areasRecord: MapRecord = {
  id: 'areas',
  kind: 'map',
  title: '三个都市圈各有中心，苏锡常整个落在上海大都市圈里',
  subtitle: '南京、苏锡常、徐州三大都市圈与上海大都市圈；斜纹表示两圈重叠，浅紫为南京的拓展范围',
  description:
    '南京都市圈跨江苏、安徽，核心在宁镇扬和皖江一线，拓展范围到淮安、芜湖、宣城。苏锡常都市圈由苏州、无锡、常州组成，整个落在上海大都市圈“1+8”之内，后者还包括南通和浙江四市。徐州都市圈按21世纪初的规划画出，跨苏鲁豫皖四省。',
  provenance: 'external',
  sources: distinct(metropolitanAreas.flatMap(({ evidence }) => evidence.sources)),
  notes: metropolitanAreas.flatMap(({ name, evidence }) => (evidence.caveat === undefined ? [] : `${name}：${evidence.caveat}`)),
  bounds: [115.75, 29.6, 122.45, 35.5],
  shapes: [
    ...outsideCities.map((code) => shape(code, unitByCode(code).name, code)),
    ...cities.map(({ code, name }) => shape(code, name, code)),
    ...counties.map((county) => shape(county.code, county.name, county.city)),
  ],
  outlines: metropolitanAreas.map((area) => ({ feature: area.id, codes: unitsOf(area), style: area.id })),
  axes: [],
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
    caption: '四个都市圈的成员，分整市与县级',
    columns: memberColumns,
    rows: [
      ...metropolitanAreas.map((area) =>
        structureRow(structureById(area.id), area.extents.map(membersOfExtent).join('。'), area.document),
      ),
      ...cityRows('area'),
      ...outsideCities.map((code) => memberRow(code, unitByCode(code).name, '省外城市', belongingText(code, code))),
      ...counties.map(countyRow),
    ],
  },
};
