import type { Provenance } from '@/domain/model.ts';
import type { FigureId } from './author-words.ts';

/** A link inside a cell of a figure's table. */
export interface CellLink {
  /** Short, such as `1.2a`: a cell may hold twenty of them. */
  readonly label: string;
  /** What the link leads to, for where there is room: CSV files and the panel of a map. */
  readonly gist?: string | undefined;
  /** The name under which what is linked speaks of the row, where it is not the row's own: 沿海三市. */
  readonly through?: string | undefined;
  readonly href: string;
}

/** What a cell of a figure's table holds: words, a number, or links. */
export type Cell = string | number | readonly CellLink[];

export interface FigureRow {
  /** Id of the drawn feature or mark that the row speaks of. */
  readonly feature: string;
  /** One cell a column; the first is the row's name. */
  readonly cells: readonly Cell[];
  /**
   * Rows that add up others, or count other things than they do, stand in a block of their own: however a reader sorts,
   * a block stays whole, and those with higher numbers stand below. 0 when it is left out.
   */
  readonly block?: number | undefined;
}

/** The one table behind a figure: its panel, readout, CSV and data table all read it. */
export interface FigureTable {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly FigureRow[];
}

/** What the figure frame prints, whatever is drawn inside it. */
export interface FigureRecord {
  /** Such as `zones`: the figure's address is `#fig-zones` and its data `/data/zones.csv`. */
  readonly id: FigureId;
  readonly kind: 'map' | 'chart';
  /** What the figure shows, as a sentence. */
  readonly title: string;
  /** What is drawn, in which unit and year. */
  readonly subtitle: string;
  /** What a reader who does not see the figure should know. */
  readonly description: string;
  readonly provenance: Provenance;
  /** Ids of content/sources.json. */
  readonly sources: readonly string[];
  readonly notes: readonly string[];
  readonly table: FigureTable;
}

/** The words of a cell without its links, for CSV and comparison; each link with its gist. */
export function cellText(cell: Cell): string {
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'number') return String(cell);
  return cell
    .map(({ label, gist, through }) => {
      const words = gist === undefined ? label : `${label} ${gist}`;
      return through === undefined ? words : `${words}（经“${through}”）`;
    })
    .join('；');
}
