import type { City, Membership, Structure } from '@/domain/model.ts';
import { round, type ChartText } from '@/drawing/chart-text.ts';
import type { Matrix } from '@/drawing/dot-matrix.ts';
import { markedMembership } from './member-rows.ts';
import { isUncertain, structureGroups } from './memberships-record.ts';

/** Structures of these kinds have the colours that they have on the maps. */
const COLOURED: readonly Structure['kind'][] = ['zone', 'area', 'corridor'];

/** `layered`: the whole city, in two layers of one metropolitan area. */
export type DotShape = 'whole' | 'layered' | 'part' | 'uncertain';

export interface MatrixDot {
  readonly feature: string;
  readonly place: string;
  readonly x: number;
  readonly y: number;
  readonly shape: DotShape;
  /** Suffix of the class that colours it. */
  readonly tone: string;
  readonly readout: string;
}

/** A city, or in the widest drawing a structure, with its dots. */
export interface MatrixRow {
  readonly feature: string;
  readonly place: string;
  readonly readout: string;
  readonly top: number;
  readonly name: ChartText;
  /** What stands behind the dots: how many there are, and what sets some of them apart. */
  readonly asides: readonly { readonly text: ChartText; readonly isCount: boolean }[];
  readonly dots: readonly MatrixDot[];
}

/** The head of a column that can be chosen: a city, with its number of dots as a bar over its name. */
export interface MatrixHead {
  readonly feature: string;
  readonly place: string;
  readonly readout: string;
  readonly left: number;
  readonly width: number;
  readonly bar: { readonly left: number; readonly width: number; readonly top: number; readonly bottom: number };
  readonly name: ChartText;
  readonly count: ChartText;
}

/** The name of a structure over its column, which is too narrow to be chosen there, or of the column of sums. */
export interface MatrixHeadName extends ChartText {
  /** What is marked when the structure is chosen elsewhere, and what is said of it; sums stand for no place. */
  readonly structure: { readonly place: string; readonly readout: string; readonly left: number; readonly top: number; readonly bottom: number } | undefined;
}

/** One matrix: a drawing holds one or, on a narrow screen, two under one another. */
export interface MatrixPanel {
  readonly matrix: Matrix;
  readonly headNames: readonly MatrixHeadName[];
  readonly heads: readonly MatrixHead[];
  readonly groupNames: readonly ChartText[];
  readonly rows: readonly MatrixRow[];
  /** The `d` of dots where a city is no member, and of the rules between groups. */
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

/** How much of the city a dot stands for, and how sure it is. */
export function shapeOf(membership: Membership): DotShape {
  if (isUncertain(membership)) return 'uncertain';
  if (membership.rest !== undefined) return 'layered';
  return membership.counties.length > 0 || membership.standing === 'part' ? 'part' : 'whole';
}

/** The dot of a city in a structure, with its middle at `x`, `y`. */
export function dotOf(city: City, membership: Membership, x: number, y: number): MatrixDot {
  const { kind, id } = membership.structure;
  return {
    feature: city.code,
    place: city.slug,
    x,
    y,
    shape: shapeOf(membership),
    tone: COLOURED.includes(kind) ? id : 'plain',
    readout: `${city.shortName}：${markedMembership(membership)}`,
  };
}

/** 常州，11种：功能区1、都市圈3 …: how many structures of each kind, kinds without any left out. */
export function cityReadout(city: City, memberships: readonly Membership[]): string {
  const counts = structureGroups
    .map(({ name, structures }) => ({ name, count: memberships.filter(({ structure }) => structures.includes(structure)).length }))
    .flatMap(({ name, count }) => (count === 0 ? [] : `${name}${String(count)}`));
  return `${city.shortName}，${String(memberships.length)}种：${counts.join('、')}`;
}

/** The `d` of the places of a matrix where no dot stands. */
export function emptyPlaces(matrix: Matrix, rows: readonly MatrixRow[]): string {
  return rows
    .flatMap(({ dots }, index) =>
      matrix.columns.filter((x) => !dots.some((dot) => dot.x === x)).map((x) => `M${round(x)} ${round(matrix.rows[index] ?? 0)}h0`),
    )
    .join('');
}
