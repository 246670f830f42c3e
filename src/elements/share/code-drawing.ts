import { encode } from 'uqr';

/** Light modules around the code: scanners need four (ISO/IEC 18004). */
const QUIET_ZONE = 4;

const SVG = 'http://www.w3.org/2000/svg';

/**
 * Draws the QR code of a text, one unit a module; `undefined` when the text is too long for one (some 2,900 characters).
 * Its ground is a `<rect>`, its dark modules are a `<path>`.
 */
export function drawCode(text: string): SVGSVGElement | undefined {
  const rows = modulesOf(text);
  if (rows === undefined) return undefined;
  const drawing = document.createElementNS(SVG, 'svg');
  drawing.setAttribute('viewBox', `0 0 ${rows.length} ${rows.length}`);
  const ground = document.createElementNS(SVG, 'rect');
  ground.setAttribute('width', '100%');
  ground.setAttribute('height', '100%');
  const modules = document.createElementNS(SVG, 'path');
  modules.setAttribute('d', rows.map(rowPath).join(''));
  drawing.append(ground, modules);
  return drawing;
}

function modulesOf(text: string): readonly (readonly boolean[])[] | undefined {
  try {
    return encode(text, { ecc: 'M', border: QUIET_ZONE }).data;
  } catch {
    return undefined;
  }
}

/** The dark runs of a row as rectangles one unit high. */
function rowPath(row: readonly boolean[], y: number): string {
  return row.map((isDark, x) => (isDark && row[x - 1] !== true ? `M${x} ${y}h${runFrom(row, x)}v1h${-runFrom(row, x)}z` : '')).join('');
}

function runFrom(row: readonly boolean[], x: number): number {
  const end = row.indexOf(false, x);
  return (end < 0 ? row.length : end) - x;
}
