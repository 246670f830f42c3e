import { cities } from '@/domain/cities.ts';
import { documentById } from '@/domain/documents.ts';
import { locationOf } from '@/domain/locations.ts';
import type { DivisionCode, Slug } from '@/domain/model.ts';
import { pairName } from '@/domain/named-features.ts';
import { placeById } from '@/domain/named-places.ts';
import { crossProvincePairs, endsOf, pairs, southNorthPairs, type Pair } from '@/domain/pairs.ts';
import { programmes } from '@/domain/programmes.ts';
import { standingOf } from '@/domain/standing.ts';
import { arcLine } from '@/drawing/arc-line.ts';
import { offsetLine } from '@/drawing/axis-line.ts';
import { withMarks } from '@/text/standing.ts';
import { dateWords, monthWords } from '@/text/time-words.ts';
import { cooperationRows, directionText } from './cooperation-rows.ts';
import { cautionNotes } from './caution-notes.ts';
import { frameOf } from './map-geometry.ts';
import { cityNames, neighbourNames, waterNames } from './map-names.ts';
import type { LegendItem, MapLine, MapName, MapRecord, MapShape } from './map-figure.ts';
import { fullCountyName, memberColumns } from './member-rows.ts';
import { featureOfEnd, helpedPlaces, outsideHelpers, pairGroupOf } from './pair-groups.ts';

/** The pilots that the map paints; each has a paint and an outline of its id. */
const PILOTS = ['ningxichang-area', 'suqian-four-modernisations'] as const;

/** The name of the five counties, clear of lines and cities' names; the other pilot is a city, which has its name. */
const JUNCTION_NAME: MapName = {
  id: 'ningxichang-area',
  text: '宁锡常接合片区',
  point: [119.4, 31.02],
  kind: 'structure',
  paint: 'ningxichang-area',
};

/** Room around the dots at both ends, in units of the frame: an arrowhead stands clear of its dot on a phone too. */
const GAPS = { startGap: 10, endGap: 14 };

/** Half the distance between the two lines of a pair that stands in both rounds, in units of the frame. */
const HALF_TWIN = 7;

/** How far a line is bowed, see `arcLine`; chosen by hand, so that lines on one course fan out. */
const BOWS: Partial<Record<Slug, number>> = {
  'minhang-huainan': 0,
  'hangzhou-suzhou-anhui': -0.12,
  'ningbo-bengbu': -0.1,
  'zhenjiang-lianyungang-2001': -0.05,
  'wuxi-lianyungang-2022': 0.02,
};

const { project, unproject } = frameOf('province');

function line(pair: Pair): MapLine {
  const { from, to } = endsOf(pair);
  const arc = arcLine(project(from.point), project(to.point), { bow: BOWS[pair.id] ?? 0.08, ...GAPS });
  const isTwin = pairs.some(({ round, from: helper, to: helped }) => round !== pair.round && helper === pair.from && helped === pair.to);
  // The earlier round runs on the left of its way, the later one beside it on the right.
  const course = isTwin ? offsetLine(arc, pair.round === '2001' ? -HALF_TWIN : HALF_TWIN) : arc;
  return {
    feature: pair.id,
    name: pairName(pair),
    points: course.map(unproject),
    style: styleOf(pair),
    arrow: true,
    memberOf: [pairGroupOf(pair).id, featureOfEnd(pair.from), featureOfEnd(pair.to)],
  };
}

function styleOf({ round, named }: Pair): string {
  if (round !== undefined) return `round-${round}`;
  return named ? 'pair-named' : 'pair-other';
}

/** What brings a place out when it is chosen: its pairs and their groups, and the places at their other ends. */
function bondsOf(place: DivisionCode | Slug): Slug[] {
  const own = pairs.filter(({ from, to }) => from === place || to === place);
  return [
    ...new Set(own.flatMap((pair) => [pair.id, pairGroupOf(pair).id, featureOfEnd(pair.from === place ? pair.to : pair.from)])),
  ];
}

const pilots = PILOTS.flatMap((id) => programmes.filter((programme) => programme.id === id));

function cityShape(code: DivisionCode, name: string): MapShape {
  const own = PILOTS.filter((id) => pilots.some((pilot) => pilot.id === id && pilot.cities.includes(code)));
  return { feature: code, name, codes: [code], paints: [own[0] ?? 'plain'], memberOf: [...bondsOf(code), ...own] };
}

function helpedShape(slug: Slug): MapShape {
  const code = featureOfEnd(slug);
  return { feature: code, name: locationOf(slug).unit.name, codes: [code], paints: ['helped-city'], memberOf: bondsOf(slug) };
}

function helpedName(slug: Slug): MapName {
  const { shortName, point } = locationOf(slug);
  const isNamed = crossProvincePairs().some(({ to, named }) => to === slug && named);
  return { id: featureOfEnd(slug), text: shortName, point, kind: isNamed ? 'city' : 'neighbour' };
}

/** What to be careful about with pairs, each once, with the pairs that it speaks of. */
function pairNotes(): string[] {
  const names = new Map(pairs.map((pair) => [pair.id, directionText(pair)]));
  return cautionNotes([...names.keys()], (id) => names.get(id) ?? id);
}

/** The pairs across provinces that the article names, or those that it does not. */
function namedPairs(named: boolean): string {
  return crossProvincePairs()
    .filter((pair) => pair.named === named)
    .map(directionText)
    .join('，');
}

/** Names with little room among dots and lines; they are placed before the others, which can give way. */
const TIGHT_NAMES = ['321100', 'songjiang'];

const names: MapName[] = [
  ...cityNames(),
  ...helpedPlaces.map(helpedName),
  ...outsideHelpers.map((slug): MapName => ({ id: slug, text: locationOf(slug).shortName, point: locationOf(slug).point, kind: 'node' })),
  JUNCTION_NAME,
  ...neighbourNames(['340100']),
  ...waterNames(['yellow-sea']),
];

/** The month in which the scheme of the pairs across provinces was made public, and the years that it is for. */
const published = `${monthWords(documentById('north-anhui-scheme').date)}公布`;
const term = [...new Set(crossProvincePairs().map(({ years }) => years))].join('、');

const legend: LegendItem[] = [
  {
    label: '跨省结对：文章点名的三对',
    explanation: '文章写“结对合作”，文件写“结对合作帮扶”',
    sign: { kind: 'line', style: 'pair-named', arrow: true },
  },
  {
    label: '同一文件里的另外五对',
    explanation: `${published}，期限${term}；文章没有提到`,
    sign: { kind: 'line', style: 'pair-other', arrow: true },
  },
  {
    label: '南北挂钩：2001年一轮，五对',
    explanation: '2001年11月起，到2022年调整',
    sign: { kind: 'line', style: 'round-2001', arrow: true },
  },
  {
    label: '南北挂钩：2022年一轮，四对',
    explanation: withMarks(`名单见于${dateWords(documentById('south-north-pairs-report').date)}的报道`, standingOf(placeById(southNorthPairs('2022')[0]?.id ?? ''))),
    sign: { kind: 'line', style: 'round-2022', arrow: true },
  },
  { label: '受帮扶的皖北八市', explanation: '都在安徽', sign: { kind: 'area', paints: ['helped-city'] } },
  { label: '省外的帮扶方', explanation: '上海三区、杭州、宁波，只标驻地', sign: { kind: 'point', sign: 'helper' } },
  ...pilots.map(
    ({ name, summary }, index): LegendItem => ({
      label: name,
      explanation: summary,
      sign: { kind: 'area', paints: [PILOTS[index] ?? 'plain'] },
    }),
  ),
];

/** The map of who is paired with whom, across provinces and within Jiangsu, and of the two pilots of the article. */
export const cooperationRecord: MapRecord = {
  id: 'cooperation',
  kind: 'map',
  title: '省内由南向北，跨省由东向西；跨省八对，文章点名三对',
  subtitle:
    `跨省结对八对（${published}，箭头由帮扶方指向受帮扶方）、南北挂钩两轮（2001年、2022年，由苏南指向苏北），以及宁锡常接合片区和宿迁`,
  description: [
    `2021年的文件列出八对跨省结对，帮扶都是单向的。文章点名三对：${namedPairs(true)}；另外五对：${namedPairs(false)}。`,
    `南北挂钩2001年一轮有五对：${southNorthPairs('2001').map(directionText).join('，')}。`,
    `2022年一轮有四对：${southNorthPairs('2022').map(directionText).join('，')}。`,
    ...pilots.map(({ name, cities: codes, counties }) => `${name}：${[...codes.map((code) => locationOf(code).unit.name), ...counties.map(fullCountyName)].join('、')}。`),
  ].join(''),
  provenance: 'external',
  sources: [...new Set([...pairs, ...pilots].flatMap(({ evidence }) => evidence.sources))],
  notes: [
    '连线只表示谁同谁结对，弯曲是为了互不遮盖；箭头表示方向。它们不是铁路、公路，也不是边界。',
    ...pairNotes(),
    ...cautionNotes(pilots.map(({ id }) => id)),
  ],
  scale: 'province',
  bounds: [115.2, 29.6, 122.2, 35.2],
  shapes: [
    ...helpedPlaces.map(helpedShape),
    ...cities.map(({ code, name }) => cityShape(code, name)),
    ...pilots.flatMap((pilot, index) =>
      pilot.counties.map((county): MapShape => ({
        feature: county.code,
        name: county.name,
        codes: [county.code],
        paints: [PILOTS[index] ?? 'plain'],
        memberOf: [pilot.id, county.city],
      })),
    ),
  ],
  outlines: pilots.map(({ id, cities: codes, counties }) => ({ feature: id, codes: [...codes, ...counties.map(({ code }) => code)], style: id })),
  // The quiet ones first, so that what the article names lies on top.
  lines: [
    ...crossProvincePairs().filter(({ named }) => !named),
    ...southNorthPairs('2001'),
    ...southNorthPairs('2022'),
    ...crossProvincePairs().filter(({ named }) => named),
  ].map(line),
  points: outsideHelpers.map((slug) => ({ feature: slug, name: locationOf(slug).unit.name, point: locationOf(slug).point, sign: 'helper', memberOf: bondsOf(slug) })),
  names: [...names.filter(({ id }) => TIGHT_NAMES.includes(id)), ...names.filter(({ id }) => !TIGHT_NAMES.includes(id))],
  legend,
  table: {
    caption: `${String(pairs.length)}对结对与挂钩、两项试点，以及它们涉及的城市和区县`,
    columns: memberColumns,
    rows: cooperationRows(pilots),
  },
};
