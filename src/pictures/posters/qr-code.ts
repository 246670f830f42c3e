/** QR codes as paths of SVG. */
import { encode } from 'uqr';
import { codePath, QUIET_ZONE } from '../../drawing/code-path.ts';
import { svg, type SvgElement } from '../svg-tree.ts';

/**
 * The code of a text with its quiet zone, dark on light.
 * @param size its width and height in pixels; it is a little less, so that every module is a whole number of them
 */
export function qrCode(text: string, size: number, dark: string, light: string): { readonly node: SvgElement; readonly size: number } {
  const { data } = encode(text, { ecc: 'M', border: QUIET_ZONE });
  const scale = Math.max(1, Math.floor(size / data.length));
  const side = data.length * scale;
  return { size: side, node: svg('g', { id: 'code' }, svg('rect', { width: side, height: side, fill: light }), svg('path', { d: codePath(data, scale), fill: dark })) };
}
