import { documentById } from '@/domain/documents.ts';
import { railLineById, railLines, routeOf, type RailLine } from '@/domain/rail.ts';
import { coastRecord } from './coast-record.ts';
import type { LegendItem, MapLine, MapName, MapRecord } from './map-figure.ts';
import { xuzhouRecord } from './xuzhou-record.ts';
import { standingWords } from '@/text/standing.ts';

const railRecords = [xuzhouRecord, coastRecord];

/** Railways of the facts that no map draws: within Jiangsu, beside those of 徐州 and the coast. */
export const furtherRailways: readonly RailLine[] = railLines.filter(
  ({ id, kind }) => kind === 'line' && !railRecords.some(({ lines }) => lines.some(({ feature }) => feature === id)),
);

/** The year in which a railway opened; empty for one that has not. */
function openingYear(id: string): string {
  return railLineById(id).opened?.slice(0, 4) ?? '';
}

const southBank = openingYear('south-bank-hsr');
const northBankWorks = documentById('north-bank-works').date.slice(0, 4);

/** What the layer of railways adds to those of the maps. */
export const furtherRail: Pick<MapRecord, 'lines' | 'names' | 'legend'> = {
  lines: furtherRailways.map((line): MapLine => ({
    feature: line.id,
    name: line.name,
    points: routeOf(line).map(({ point }) => point),
    style: `rail-${line.status}`,
    memberOf: [],
  })),
  names: [
    { id: 'jinghu-hsr-jiangsu', text: `京沪${openingYear('jinghu-hsr')}`, point: [119.6, 32.02], kind: 'line', paint: 'rail-open' },
    { id: 'lianzhen-railway', text: `连镇${openingYear('lianzhen-railway')}`, point: [118.92, 34.1], kind: 'line', paint: 'rail-open' },
    { id: 'south-bank-hsr', text: `南沿江${southBank}`, point: [119.62, 31.6], kind: 'line', paint: 'rail-later' },
    { id: 'north-bank-hsr', text: `北沿江${northBankWorks}开工`, point: [120.2, 32.42], kind: 'line', paint: 'rail-later' },
  ] satisfies MapName[],
  legend: [{ label: `点线：${standingWords.later}`, explanation: `南沿江${southBank}年开通，北沿江${northBankWorks}年开工`, sign: { kind: 'line', style: 'rail-later' } }],
};

/** A railway with its whole course, where its own map cuts it at the frame; an arrowhead stays at the end where it goes on. */
export function wholeCourse(line: MapLine): MapLine {
  const points = routeOf(railLineById(line.feature)).map(({ point }) => point);
  return { ...line, points: line.arrow === true ? points.reverse() : points };
}

/** What the legend says here, by style or sign: the map that an item comes from shows less ground. */
const EXPLANATIONS: Partial<Record<string, string>> = {
  'rail-open': '数字是开通的年份，箭头表示线路继续延伸；“至上海”后面是开通初期的用时和年月',
  'rail-planned': '只表示去向；徐州西南方向没有可靠出处，未画',
  station: '只标徐州枢纽图和沿海图上有坐标出处的',
};

/** A legend item of the map of 徐州, in words that hold for the whole province. */
export function provinceWide(item: LegendItem): LegendItem {
  const { sign } = item;
  const key = sign.kind === 'point' ? sign.sign : sign.kind === 'line' ? sign.style : '';
  return { ...item, explanation: EXPLANATIONS[key] ?? item.explanation };
}
