/** The legend of a figure, as wide as a picture has room for. */
import { at, type Block } from './blocks.ts';
import type { LegendEntry } from './read-figure.ts';
import { measureOf, setLines, type Setting } from './set-text.ts';
import { svg } from './svg-tree.ts';
import { balancedLines, clausesOf } from './typeset.ts';

/** How a legend is set; lengths in CSS pixels. */
export interface LegendStyle {
  readonly label: Setting;
  readonly explanation: Setting;
  /** How much larger than on the page signs are drawn. */
  readonly signScale: number;
  /** Room after a sign. */
  readonly afterSign: number;
  /** The narrowest that a column may be, the room between two, and between two rows. */
  readonly column: number;
  readonly gap: number;
  readonly row: number;
}

/** As wide as most signs of a page are; a wider one takes no more room before its words. */
const SIGN_WIDTH = 28;

/** One entry of a legend, with the width that it takes. */
interface SetEntry extends Pick<Block, 'height' | 'nodes'> {
  readonly width: number;
}

/** Entries that explain stand in columns; those that only name stand one after another, like words. */
export function legendBlock(legend: readonly LegendEntry[], style: LegendStyle, width: number, gap: number): Block {
  const explained = legend.some((entry) => entry.explanation !== '');
  const columns = Math.max(1, Math.floor((width + style.gap) / (style.column + style.gap)));
  const column = (width - style.gap * (columns - 1)) / columns;
  const entries = legend.map((entry) => setEntry(entry, explained ? column : width, style));

  let [x, y, lowest] = [0, 0, 0];
  const nodes = entries.map((entry) => {
    if (x > 0 && x + entry.width > width + 0.5) [x, y] = [0, y + lowest + style.row];
    if (x === 0) lowest = 0;
    lowest = Math.max(lowest, entry.height);
    const group = svg('g', { transform: `translate(${Math.round(x)} ${Math.round(y)})` }, ...entry.nodes);
    x += (explained ? column : entry.width) + style.gap;
    return group;
  });
  return { id: 'legend', gap, height: nodes.length === 0 ? 0 : y + lowest, nodes };
}

function setEntry({ sign, label, explanation }: LegendEntry, width: number, style: LegendStyle): SetEntry {
  const left = sign === undefined ? 0 : Math.min(sign.width, SIGN_WIDTH) * style.signScale + style.afterSign;
  const linesOf = (text: string, setting: Setting): string[] => (text === '' ? [] : balancedLines(clausesOf(text), width - left, measureOf(setting)));
  const [labels, explanations] = [linesOf(label, style.label), linesOf(explanation, style.explanation)];
  const [above, below] = [setLines(labels, style.label), setLines(explanations, style.explanation)];
  const text = [...above.nodes, ...at(0, above.height + 1, below.nodes)];
  return {
    width: left + Math.max(0, ...labels.map(measureOf(style.label))),
    height: above.height + (below.height === 0 ? 0 : below.height + 1),
    nodes: [...(sign === undefined ? [] : at(0, (style.label.leading - sign.height * style.signScale) / 2, sign.nodes, style.signScale)), ...at(left, 0, text)],
  };
}
