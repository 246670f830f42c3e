/** QR codes as paths of SVG. */
import { encode } from 'uqr';
import { svg, type SvgElement } from '../svg-tree.ts';

/** Modules of paper that readers of codes want around one: ISO/IEC 18004. */
const QUIET = 4;

/**
 * The code of a text with its quiet zone, dark on light.
 * @param size its width and height in pixels; it is a little less, so that every module is a whole number of them
 */
export function qrCode(text: string, size: number, dark: string, light: string): { readonly node: SvgElement; readonly size: number } {
  const { data } = encode(text, { ecc: 'M', border: QUIET });
  const scale = Math.max(1, Math.floor(size / data.length));
  const runs = data.flatMap((row, y) => {
    const line = row.map((isDark) => (isDark ? '1' : '0')).join('');
    return [...line.matchAll(/1+/g)].map(({ index, 0: run }) => `M${index * scale} ${y * scale}h${run.length * scale}v${scale}h${-run.length * scale}z`);
  });
  const side = data.length * scale;
  return { size: side, node: svg('g', { id: 'code' }, svg('rect', { width: side, height: side, fill: light }), svg('path', { d: runs.join(''), fill: dark })) };
}
