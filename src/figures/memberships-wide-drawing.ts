import type { Membership, Structure } from '@/domain/model.ts';
import { placeById } from '@/domain/named-places.ts';
import { standingOf } from '@/domain/standing.ts';
import { lineText, round } from '@/drawing/chart-text.ts';
import { layOutMatrix } from '@/drawing/dot-matrix.ts';
import { markedNameOf } from './caution-notes.ts';
import { CHART_TIERS } from './chart-tiers.ts';
import { cityReadout, dotOf, emptyPlaces, shapeOf, type MatrixDrawing, type MatrixHead, type MatrixRow } from './memberships-marks.ts';
import { membersOf, regionGroups, structureGroups } from './memberships-record.ts';
import { standingWord } from './standing-words.ts';
import { standingWords } from '@/text/standing.ts';

/** A name that is longer than the room before the dots. */
const SHORT_NAMES: Partial<Record<string, string>> = { 'suqian-four-modernisations': '宿迁四化改革' };

const WIDTH = CHART_TIERS.wide;
const ROW_HEIGHT = 25;
const DOT_RADIUS = 6.5;
/** Where names of structures begin; the names of their kinds stand before. */
const NAMES = 78;
/** From where to where dots stand, and where counts end and remarks begin behind them. */
const [LEFT, RIGHT, COUNTS, REMARKS] = [214, 744, 773, 790];
/** Where bars stand, and where the first row begins. */
const [BAR_BOTTOM, BAR_WIDTH, TOP] = [88, 14, 122];
/** Height of a bar for each structure. */
const BAR_UNIT = 4.2;

const cityColumns = regionGroups.flatMap(({ cities }) => cities);
const structures = structureGroups.flatMap((group) => group.structures);

const matrix = layOutMatrix({
  rowGroups: structureGroups.map((group) => group.structures.length),
  columnGroups: regionGroups.map(({ cities }) => cities.length),
  left: LEFT,
  right: RIGHT,
  top: TOP,
  rowHeight: ROW_HEIGHT,
  headingHeight: 9,
  columnGap: 14,
});

function membershipsIn(structure: Structure): { index: number; membership: Membership }[] {
  return cityColumns.flatMap(({ memberships }, index) => {
    const membership = memberships.find((candidate) => candidate.structure === structure);
    return membership === undefined ? [] : [{ index, membership }];
  });
}

/** What sets dots of a row apart: counties that belong without their city, or why a list is not certain. */
function remarkOf(structure: Structure): string {
  const memberships = membershipsIn(structure).map(({ membership }) => membership);
  const counties = memberships.filter((membership) => shapeOf(membership) === 'part').flatMap((membership) => membership.counties);
  if (counties.length > 0) return counties.map(({ name }) => name.replace(/[市县区]$/, '')).join('、');
  const { doubt, isLater } = standingOf(placeById(structure.id));
  if (doubt !== undefined) return `名单${standingWords[doubt]}`;
  if (isLater) return standingWords.later;
  const wider = cityColumns.filter((_, index) => membershipsIn(structure).some((entry) => entry.index === index && entry.membership.standing === 'wider'));
  return wider.length === 0 ? '' : `${wider.map(({ city }) => city.shortName).join('、')}${standingWord('wider')}`;
}

const rows = structures.map((structure, index): MatrixRow => {
  const y = matrix.rows[index] ?? 0;
  const members = membersOf(structure);
  const remark = remarkOf(structure);
  return {
    feature: structure.id,
    place: structure.id,
    readout: `${markedNameOf(structure)}，${String(members.length)}市：${members.join('、')}`,
    top: y - ROW_HEIGHT / 2,
    name: lineText(SHORT_NAMES[structure.id] ?? structure.name, NAMES, y, 15),
    asides: [
      { text: lineText(String(members.length), COUNTS, y, 15, 'end'), isCount: true },
      ...(remark === '' ? [] : [{ text: lineText(remark, REMARKS, y, 12), isCount: false }]),
    ],
    dots: membershipsIn(structure).flatMap(({ index: column, membership }) => {
      const city = cityColumns[column]?.city;
      return city === undefined ? [] : dotOf(city, membership, matrix.columns[column] ?? 0, y);
    }),
  };
});

const heads = cityColumns.map(({ city, memberships }, index): MatrixHead => {
  const x = matrix.columns[index] ?? 0;
  const barTop = BAR_BOTTOM - memberships.length * BAR_UNIT;
  return {
    feature: city.code,
    place: city.slug,
    readout: cityReadout(city, memberships),
    left: x - matrix.pitch / 2,
    width: matrix.pitch,
    bar: { left: x - BAR_WIDTH / 2, width: BAR_WIDTH, top: barTop, bottom: BAR_BOTTOM },
    name: lineText(city.shortName, x, BAR_BOTTOM + 17, 13.5, 'middle'),
    count: lineText(String(memberships.length), x, barTop - 11, 15, 'middle'),
  };
});

/**
 * The matrix for a page of its own, turned round: the names of structures have room to stand level, each city is a
 * column with its sum as a bar, and what sets a dot apart stands in words behind its row.
 */
export const wideMembershipsDrawing: MatrixDrawing = {
  tier: WIDTH,
  height: Math.ceil(matrix.bottom + 2),
  rowHeight: ROW_HEIGHT,
  dotRadius: DOT_RADIUS,
  panels: [
    {
      matrix,
      rows,
      heads,
      headNames: [],
      groupNames: [
        ...regionGroups.map(({ name }, index) => lineText(name, matrix.columnGroups[index]?.left ?? 0, 8, 13)),
        lineText('市', COUNTS, BAR_BOTTOM + 17, 13, 'end'),
        lineText('部分区县和说明', REMARKS, BAR_BOTTOM + 17, 13),
        ...structureGroups.map(({ name }, index) => lineText(name.replace(/^“.*”/, ''), 0, (matrix.rowGroups[index]?.top ?? 0) + 9 + ROW_HEIGHT / 2, 13)),
      ],
      empties: emptyPlaces(matrix, rows),
      rules: [
        ...matrix.columnGroups.map(({ left, right }) => `M${round(left)} 19H${round(right)}`),
        ...matrix.rowGroups.map(({ top }) => `M0 ${round(top + 1)}H${String(WIDTH)}`),
      ].join(''),
    },
  ],
};
