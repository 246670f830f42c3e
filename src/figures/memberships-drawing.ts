import type { Membership, Structure } from '@/domain/model.ts';
import { columnText, lineText, round, type ChartText } from '@/drawing/chart-text.ts';
import { layOutMatrix, type Matrix } from '@/drawing/dot-matrix.ts';
import { isUncertain, regionGroups, structureGroups } from './memberships-record.ts';
import { membershipText } from './member-rows.ts';

/** Names that are too long for the head of a column. Brackets stand as they do in upright text. */
const HEADS: Partial<Record<string, string>> = {
  'huaihai-economic-zone': '淮海经济区',
  husutong: '︵沪︶苏通',
  'huning-innovation-belt': '沪宁创新带',
  'suqian-four-modernisations': '宿迁四化改革',
};

/** Structures of these kinds have the colours that they have on the maps. */
const COLOURED: readonly Structure['kind'][] = ['zone', 'area', 'corridor'];

/** `layered`: the whole city, in two layers of one metropolitan area. */
export type DotShape = 'whole' | 'layered' | 'part' | 'uncertain';

export interface MatrixDot {
  readonly feature: string;
  readonly x: number;
  readonly y: number;
  readonly shape: DotShape;
  /** Suffix of the class that colours it. */
  readonly tone: string;
  readonly readout: string;
}

export interface MatrixRow {
  readonly feature: string;
  readonly readout: string;
  readonly top: number;
  readonly name: ChartText;
  readonly count: ChartText | undefined;
  readonly dots: readonly MatrixDot[];
}

/** One matrix: a drawing holds one or, on a narrow screen, two under one another. */
export interface MatrixPanel {
  readonly matrix: Matrix;
  readonly heads: readonly ChartText[];
  readonly groupNames: readonly ChartText[];
  readonly regionNames: readonly ChartText[];
  readonly rows: readonly MatrixRow[];
  /** The `d` of dots where a city is no member, and of the rules between regions and over groups of columns. */
  readonly empties: string;
  readonly rules: string;
}

export interface MatrixDrawing {
  /** Width in CSS pixels from which the drawing is shown; also its width in drawing units. */
  readonly tier: number;
  readonly height: number;
  readonly rowHeight: number;
  readonly dotRadius: number;
  readonly panels: readonly MatrixPanel[];
}

interface Design {
  readonly tier: number;
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
  { tier: 280, left: 46, rowHeight: 24, nameSize: 13.5, headSize: 12, dotRadius: 5, columnGap: 7, panels: [[0, 1, 2], [3, 4]] },
  { tier: 480, left: 52, rowHeight: 24, nameSize: 14, headSize: 12, dotRadius: 4.8, columnGap: 9, panels: [[0, 1, 2, 3, 4]] },
];

/** How much of the city a dot stands for, and how sure it is. */
export function shapeOf(membership: Membership): DotShape {
  if (isUncertain(membership)) return 'uncertain';
  if (membership.rest !== undefined) return 'layered';
  return membership.counties.length > 0 || membership.standing === 'part' ? 'part' : 'whole';
}

function headOf(structure: Structure): string {
  return HEADS[structure.id] ?? structure.name;
}

/** 功能区1、都市圈3: how many of each kind, kinds without any left out. */
function countsByKind(memberships: readonly Membership[]): string {
  return structureGroups
    .map(({ name, structures }) => ({ name, count: memberships.filter(({ structure }) => structures.includes(structure)).length }))
    .flatMap(({ name, count }) => (count === 0 ? [] : `${name}${count}`))
    .join('、');
}

function panel(design: Design, groupIndexes: readonly number[], top: number, hasCounts: boolean): MatrixPanel {
  const groups = structureGroups.filter((_, index) => groupIndexes.includes(index));
  const columns = groups.flatMap((group) => group.structures);
  const headHeight = Math.max(...columns.map((structure) => [...headOf(structure)].length)) * design.headSize * 1.04;
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
      readout: `${city.shortName}，${memberships.length}种：${countsByKind(memberships)}`,
      top: y - design.rowHeight / 2,
      name: lineText(city.shortName, 0, y, design.nameSize),
      count: hasCounts ? lineText(String(memberships.length), design.tier - 4, y, design.nameSize, 'end') : undefined,
      dots: memberships.flatMap((membership): MatrixDot[] => {
        const column = columns.indexOf(membership.structure);
        if (column < 0) return [];
        const { kind, id } = membership.structure;
        const remark = isUncertain(membership) ? '，名单未定' : '';
        return [
          {
            feature: city.code,
            x: matrix.columns[column] ?? 0,
            y,
            shape: shapeOf(membership),
            tone: COLOURED.includes(kind) ? id : 'plain',
            readout: `${city.shortName}：${membershipText(membership)}${remark}`,
          },
        ];
      }),
    };
  });
  return {
    matrix,
    rows,
    heads: [
      ...columns.map((structure, index) => columnText(headOf(structure), matrix.columns[index] ?? 0, headBottom, design.headSize)),
      ...(hasCounts ? [columnText('合计', design.tier - 4 - design.nameSize / 2, headBottom, design.headSize)] : []),
    ],
    groupNames: groups.map(({ name }, index) => lineText(name.replace(/^“.*”/, ''), (matrix.columnGroups[index]?.left ?? 0) + inset, top + 7, 12)),
    regionNames: regionGroups.map(({ name }, index) => lineText(name, 0, (matrix.rowGroups[index]?.top ?? 0) + 12, 12)),
    empties: rows
      .flatMap(({ dots }, index) =>
        matrix.columns.filter((x) => !dots.some((dot) => dot.x === x)).map((x) => `M${round(x)} ${round(matrix.rows[index] ?? 0)}h0`),
      )
      .join(''),
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

/** The same matrix for a phone and for a column beside prose, laid out anew so that no letter is below 12 px. */
export const membershipsDrawings: readonly MatrixDrawing[] = designs.map(drawing);
