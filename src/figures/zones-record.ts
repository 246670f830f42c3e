import { cities } from '@/domain/cities.ts';
import { functionalZones } from '@/domain/functional-zones.ts';
import type { FunctionalZone } from '@/domain/model.ts';
import { placeById } from '@/domain/named-places.ts';
import { standingOf } from '@/domain/standing.ts';
import { structureById } from '@/domain/structures.ts';
import { withMarks } from '@/text/standing.ts';
import { cautionWordsOf, markedNameOf } from './caution-notes.ts';
import { cityNames, neighbourNames, waterNames } from './map-names.ts';
import type { LegendItem, MapRecord, MapShape } from './map-figure.ts';
import { cityRows, fullCountyName, memberColumns, memberRow, shortNames, structureRow } from './member-rows.ts';
import { zonePaint } from './zone-paints.ts';

function shape(feature: string, name: string, zones: readonly FunctionalZone[]): MapShape {
  const [first, second, third] = zones.map(zonePaint);
  if (first === undefined || third !== undefined) {
    throw new Error(`${name} stands in ${zones.length} functional zones; the zones map draws one or two.`);
  }
  return {
    feature,
    name,
    codes: [feature],
    paints: second === undefined ? [first] : [first, second],
    memberOf: zones.map(({ id }) => id),
  };
}

const counties = functionalZones.flatMap((zone) =>
  zone.counties.map((county) => ({
    county,
    zones: [...functionalZones.filter(({ cities: codes }) => codes.includes(county.city)), zone],
  })),
);

function members(zone: FunctionalZone): string {
  const whole = `${shortNames(zone.cities)}${zone.counties.length > 0 ? '全市' : ''}`;
  return zone.counties.length === 0 ? whole : `${whole}，以及${zone.counties.map(fullCountyName).join('、')}`;
}

/** The map of the four functional zones of “1+3”. */
export const zonesRecord: MapRecord = {
  id: 'zones',
  kind: 'map',
  title: '沿江八市，沿海三市，江淮二市五县，徐州自成一片',
  subtitle: '“1+3”重点功能区，按设区市；斜纹表示同时属于两片的市、县',
  description: `${functionalZones
    .map((zone) => `${zone.name}：${members(zone)}。`)
    .join('')}南通同属扬子江城市群和沿海经济带；五个县（市）也随所在的市，属扬子江城市群或沿海经济带。`,
  provenance: 'external',
  sources: [...new Set(functionalZones.flatMap(({ evidence }) => evidence.sources))],
  notes: functionalZones.map(({ id }) => cautionWordsOf(id)).filter((words) => words !== ''),
  scale: 'province',
  bounds: [116.1, 30.62, 122.12, 35.22],
  shapes: [
    ...cities.map(({ code, name }) => shape(code, name, functionalZones.filter((zone) => zone.cities.includes(code)))),
    ...counties.map(({ county, zones }) => shape(county.code, county.name, zones)),
  ],
  outlines: [],
  lines: [],
  points: [],
  names: [...cityNames(), ...waterNames(['yellow-sea', 'hongze-lake', 'tai-lake', 'gaoyou-lake']), ...neighbourNames(['310000', '341100', '341300', '371300', '330500', '340300'])],
  legend: [
    ...functionalZones.map((zone): LegendItem => ({
      feature: zone.id,
      label: zone.name,
      explanation: withMarks(`${zone.summary}${zone.epithet === undefined ? '' : `，“${zone.epithet}”`}`, standingOf(placeById(zone.id))),
      sign: { kind: 'area', paints: [zonePaint(zone)] },
    })),
    {
      label: '斜纹：两片共有',
      explanation: '南通，以及扬州、泰州、盐城的五个县（市）',
      sign: { kind: 'area', paints: ['river-zone', 'coast-zone'] },
    },
  ],
  table: {
    caption: `四个功能区、${String(cities.length)}个设区市和${String(counties.length)}个县市的归属`,
    columns: memberColumns,
    rows: [
      ...functionalZones.map((zone) => structureRow(structureById(zone.id), members(zone), '')),
      ...cityRows('zone'),
      ...counties.map(({ county, zones }) =>
        memberRow(county.code, fullCountyName(county), '县级', zones.map(markedNameOf).join('；')),
      ),
    ],
  },
};
