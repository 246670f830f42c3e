import type { Structure } from '@/domain/model.ts';
import { columnHeight, columnText, lineText, round } from '@/drawing/chart-text.ts';
import { layOutMatrix, type Matrix } from '@/drawing/dot-matrix.ts';
import { CHART_TIERS, type ChartTier } from './chart-tiers.ts';
import { cityReadout, dotOf, emptyPlaces, type MatrixDrawing, type MatrixHeadName, type MatrixPanel, type MatrixRow } from './memberships-marks.ts';
import { membersOf, regionGroups, structureGroups } from './memberships-record.ts';
import { wideMembershipsDrawing } from './memberships-wide-drawing.ts';

/** Names that are too long for the head of a column. Brackets stand as they do in upright text. */
const HEADS: Partial<Record<string, string>> = {
  'huaihai-economic-zone': '淮海经济区',
  husutong: '︵沪︶苏通',
  'huning-innovation-belt': '沪宁创新带',
  'suqian-four-modernisations': '宿迁四化改革',
};

interface Design {
  readonly tier: ChartTier;
  readonly left: number;
  readonly rowHeight: number;
  readonly nameSize: number;
  readonly headSize: number;
  readonly dotRadius: number;
  readonly columnGap: number;
  /** Indexes into `structureGroups`, a list for each panel; counts stand in the last one. */
  readonly panels: readonly (readonly number[])[];
}

const COUNT_WIDTH = 28;
const HEADING_HEIGHT = 21;
const GROUP_NAME_HEIGHT = 24;
const PANEL_GAP = 26;

const designs: readonly Design[] = [
  { tier: CHART_TIERS.narrow, left: 46, rowHeight: 24, nameSize: 13.5, headSize: 12, dotRadius: 5, columnGap: 7, panels: [[0, 1, 2], [3, 4]] },
  { tier: CHART_TIERS.column, left: 52, rowHeight: 24, nameSize: 14, headSize: 12, dotRadius: 4.8, columnGap: 9, panels: [[0, 1, 2, 3, 4]] },
];

function headOf(structure: Structure): string {
  return HEADS[structure.id] ?? structure.name;
}

function headName(design: Design, structure: Structure, x: number, { top, headBottom, matrix }: { top: number; headBottom: number; matrix: Matrix }): MatrixHeadName {
  return {
    ...columnText(headOf(structure), x, headBottom, design.headSize),
    structure: {
      place: structure.id,
      readout: `${structure.name}，${String(membersOf(structure).length)}市`,
      left: x - matrix.pitch / 2,
      top: top - 3,
      bottom: matrix.bottom,
    },
  };
}

function panel(design: Design, groupIndexes: readonly number[], top: number, hasCounts: boolean): MatrixPanel {
  const groups = structureGroups.filter((_, index) => groupIndexes.includes(index));
  const columns = groups.flatMap((group) => group.structures);
  const headHeight = Math.max(...columns.map((structure) => columnHeight(headOf(structure), design.headSize)));
  const right = design.tier - (hasCounts ? COUNT_WIDTH : 0);
  const matrix = layOutMatrix({
    rowGroups: regionGroups.map(({ cities }) => cities.length),
    columnGroups: groups.map(({ structures }) => structures.length),
    left: design.left,
    right,
    top: top + GROUP_NAME_HEIGHT + headHeight + 8,
    rowHeight: design.rowHeight,
    headingHeight: HEADING_HEIGHT,
    columnGap: design.columnGap,
  });
  const headBottom = top + GROUP_NAME_HEIGHT + headHeight;
  const inset = matrix.pitch / 2 - design.dotRadius;
  const rows = regionGroups.flatMap(({ cities }) => cities).map(({ city, memberships }, index): MatrixRow => {
    const y = matrix.rows[index] ?? 0;
    return {
      feature: city.code,
      place: city.slug,
      readout: cityReadout(city, memberships),
      top: y - design.rowHeight / 2,
      name: lineText(city.shortName, 0, y, design.nameSize),
      asides: hasCounts ? [{ text: lineText(String(memberships.length), design.tier - 4, y, design.nameSize, 'end'), isCount: true }] : [],
      dots: memberships.flatMap((membership) => {
        const column = columns.indexOf(membership.structure);
        return column < 0 ? [] : dotOf(city, membership, matrix.columns[column] ?? 0, y);
      }),
    };
  });
  return {
    matrix,
    rows,
    heads: [],
    headNames: [
      ...columns.map((structure, index) => headName(design, structure, matrix.columns[index] ?? 0, { top: headBottom - headHeight, headBottom, matrix })),
      ...(hasCounts ? [{ ...columnText('合计', design.tier - 4 - design.nameSize / 2, headBottom, design.headSize), structure: undefined }] : []),
    ],
    groupNames: [
      ...groups.map(({ name }, index) => lineText(name.replace(/^“.*”/, ''), (matrix.columnGroups[index]?.left ?? 0) + inset, top + 7, 12)),
      ...regionGroups.map(({ name }, index) => lineText(name, 0, (matrix.rowGroups[index]?.top ?? 0) + 12, 12)),
    ],
    empties: emptyPlaces(matrix, rows),
    rules: [
      ...matrix.columnGroups.map((group) => `M${round(group.left + inset)} ${round(top + 17)}H${round(group.right - inset)}`),
      ...matrix.rowGroups.map((group) => `M0 ${round(group.top)}H${design.tier}`),
    ].join(''),
  };
}

function drawing(design: Design): MatrixDrawing {
  let top = 0;
  const panels = design.panels.map((groups, index) => {
    const drawn = panel(design, groups, top, index === design.panels.length - 1);
    top = drawn.matrix.bottom + PANEL_GAP;
    return drawn;
  });
  return {
    tier: design.tier,
    height: Math.ceil(top - PANEL_GAP + 2),
    rowHeight: design.rowHeight,
    dotRadius: design.dotRadius,
    panels,
  };
}

/** The same dots for a phone, a column beside prose and a page of their own, laid out anew so that no letter is below 12 px. */
export const membershipsDrawings: readonly MatrixDrawing[] = [...designs.map(drawing), wideMembershipsDrawing];
