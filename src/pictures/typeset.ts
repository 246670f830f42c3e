/** Lines of Chinese text: where they break, and how long they are. */

/** Width of a text in pixels. */
export type Measure = (text: string) => number;

/** Marks that do not begin a line, and brackets that do not end one. */
const NO_START = /^[，。、；：？！）》〉”’」』】〕％%…—·,.;:?!)\]}/～]/u;
const NO_END = /[（《〈“‘「『【〔([{]$/u;
/** A word or a number of Latin letters, with what belongs to it: 2021—2025年, 14号; else one character. */
const PIECES = /[A-Za-z0-9](?:[A-Za-z0-9.,:'#%&=_+@~—-]*[A-Za-z0-9%])?[年月日号]?|\s+|./gsu;

/** A last line with fewer em than this is a leftover, not a line. */
const SHORTEST = 5;

/**
 * A text in lines no wider than `width`. Breaks come where Chinese allows them: between any two characters, but not
 * inside a word or number, nor so that a line begins with a closing mark or ends with an opening one. The last line is
 * not left with a character or two: then the others are a little shorter.
 * @param width in pixels
 */
export function brokenLines(text: string, width: number, measure: Measure): string[] {
  const pieces = unbreakable(text.match(PIECES) ?? []);
  const lines = fill(pieces, width, measure);
  const shortest = SHORTEST * measure('国');
  for (let narrower = width; narrower > width * 0.85; narrower -= 2) {
    const other = fill(pieces, narrower, measure);
    if (other.length > lines.length) break;
    if (measure(other.at(-1) ?? '') >= shortest) return other;
  }
  return lines;
}

/**
 * A title or a label in as few lines as it takes, which are about as long as each other, and end at the ends of clauses
 * where that takes no more of them.
 * @param clauses what should stay together
 * @param width in pixels
 */
export function balancedLines(clauses: readonly string[], width: number, measure: Measure): string[] {
  const letters = unbreakable(clauses.join('').match(PIECES) ?? []);
  const closest = fill(letters, width, measure);
  const whole = clauses.every((clause) => measure(clause) <= width) ? fill(clauses, width, measure) : [];
  const pieces = whole.length > 0 && whole.length <= closest.length ? clauses : letters;
  let best = pieces === clauses ? whole : closest;
  for (let narrower = width; narrower > width / 3; narrower -= 4) {
    const lines = fill(pieces, narrower, measure);
    if (lines.length > best.length || lines.some((line) => measure(line) > narrower)) break;
    best = lines;
  }
  return best;
}

/** A text in the pieces that its commas and colons make. */
export function clausesOf(text: string): string[] {
  return text.split(/(?<=[，、：；。])(?![”’」』）》])/u);
}

/** Characters joined to those that they must not be parted from. */
function unbreakable(pieces: readonly string[]): string[] {
  const joined: string[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last !== undefined && (NO_START.test(piece) || NO_END.test(last))) joined[joined.length - 1] = last + piece;
    else joined.push(piece);
  }
  return joined;
}

function fill(pieces: readonly string[], width: number, measure: Measure): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces) {
    if (line !== '' && measure((line + piece).trimEnd()) > width) {
      lines.push(line.trim());
      line = piece.trimStart();
    } else line += piece;
  }
  return [...lines, line.trim()].filter((each) => each !== '');
}
