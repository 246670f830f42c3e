/** Lines of Chinese text: where they break, and how long they are. */

/** Width of a text in pixels. */
export type Measure = (text: string) => number;

/** Marks that do not begin a line, and brackets that do not end one. */
const NO_START = /^[，。、；：？！）》〉”’」』】〕％%…—·,.;:?!)\]}/～]/u;
const NO_END = /[（《〈“‘「『【〔([{]$/u;
/** A word or a number of Latin letters, with what belongs to it: 2021—2025年, 14号; else one character. */
const PIECES = /[A-Za-z0-9](?:[A-Za-z0-9.,:'#%&=_+@~—-]*[A-Za-z0-9%])?[年月日号]?|\s+|./gsu;

const HAN = /\p{Script=Han}/u;
const WORDS = new Intl.Segmenter('zh-CN', { granularity: 'word' });

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
 * A title or a label in as few lines as it takes, which are about as long as each other, and end at the ends of clauses,
 * or else of words, where that takes no more of them.
 * @param clauses what should stay together
 * @param width in pixels
 */
export function balancedLines(clauses: readonly string[], width: number, measure: Measure): string[] {
  const letters = unbreakable(clauses.join('').match(PIECES) ?? []);
  const fewest = fill(letters, width, measure).length;
  const isGood = (pieces: readonly string[]): boolean => pieces.every((piece) => measure(piece) <= width) && fill(pieces, width, measure).length <= fewest;
  return linesOfPieces([clauses, clauses.flatMap(wordsOf)].find(isGood) ?? letters, width, measure);
}

/**
 * Lines that break nowhere but between the given pieces, about as long as each other.
 * @param width in pixels, which only a piece that is wider exceeds
 */
export function linesOfPieces(pieces: readonly string[], width: number, measure: Measure): string[] {
  let best = fill(pieces, width, measure);
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

/** A title in its words, each with the marks and particles that belong to it: 主体, 功能, 区, 与, “1+3”. */
export function wordsOf(text: string): string[] {
  const words: string[] = [];
  for (const { segment } of WORDS.segment(text)) {
    const last = words.at(-1);
    const belongs = segment === '的' || (!HAN.test(segment) && last !== undefined && !HAN.test(last));
    if (last !== undefined && belongs) words[words.length - 1] = last + segment;
    else words.push(segment);
  }
  return unbreakable(words);
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
