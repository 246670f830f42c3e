import { encode } from 'uqr';
import { codePath, QUIET_ZONE } from '../../drawing/code-path.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** How wide a code is drawn at least, and each of its modules, in CSS pixels: cameras cannot tell finer ones apart on a usual screen. */
const LEAST = { code: 176, module: 3 } as const;

/**
 * Draws the QR code of a text, one unit a module; least correction, since a screen has no spots; `undefined` when the text is too long for one (some 2,900 characters).
 * Its ground is a `<rect>`, its dark modules are a `<path>`.
 */
export function drawCode(text: string): SVGSVGElement | undefined {
  const rows = modulesOf(text);
  if (rows === undefined) return undefined;
  const drawing = document.createElementNS(SVG, 'svg');
  // Whole pixels for each module: edges between pixels are grey.
  const side = rows.length * Math.max(LEAST.module, Math.ceil(LEAST.code / rows.length));
  drawing.setAttribute('width', `${side}`);
  drawing.setAttribute('height', `${side}`);
  drawing.setAttribute('viewBox', `0 0 ${rows.length} ${rows.length}`);
  const ground = document.createElementNS(SVG, 'rect');
  ground.setAttribute('width', '100%');
  ground.setAttribute('height', '100%');
  const modules = document.createElementNS(SVG, 'path');
  modules.setAttribute('d', codePath(rows));
  drawing.append(ground, modules);
  return drawing;
}

function modulesOf(text: string): readonly (readonly boolean[])[] | undefined {
  try {
    return encode(text, { ecc: 'L', border: QUIET_ZONE }).data;
  } catch {
    return undefined;
  }
}
