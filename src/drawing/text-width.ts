const HAN_OR_FULL_WIDTH = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60\u3000-\u303f]/u;

/**
 * Width of a label in em: 1 for a Han character or full-width mark, 0.58 for anything else. No font is measured,
 * because drawings are made at build; Chinese faces are drawn on a square, so the estimate is exact for them.
 */
export function textWidth(text: string): number {
  return [...text].reduce((sum, letter) => sum + (HAN_OR_FULL_WIDTH.test(letter) ? 1 : 0.58), 0);
}
