import { describe, expect, test } from 'vitest';
import { matters, StyleOf } from './computed-style.ts';
import { elementsById, findOne, parsePage } from './page-tree.ts';
import { stillDrawing } from './still-drawing.ts';
import { styleRules } from './style-rules.ts';
import { serialise } from './svg-tree.ts';

/** A drawing of 100 units, shown 200 pixels wide, as SVG by itself; its definitions last. */
function still(content: string, css = '', sprite = ''): string {
  const page = parsePage(`<svg class="sprite">${sprite}</svg><svg id="it" viewBox="10 0 100 50">${content}</svg>`);
  const styles = new StyleOf(styleRules([css], { viewport: { width: 1280, height: 900 }, containers: {} }, matters));
  const { nodes, definitions, height } = stillDrawing(findOne(page, '#it', 'the test'), { styles, byId: elementsById(page) }, 200);
  expect(height).toBe(100);
  return [...nodes, ...definitions.values()].map(serialise).join('').replace('<g transform="scale(2) translate(-10 0)">', '');
}

describe('a drawing by itself', () => {
  test('has its paints as attributes, and no class, id or mark of the page', () => {
    const result = still('<g class="chart-mark" data-mark="x" tabindex="0"><rect class="bar" id="r" width="10" height="5"></rect></g>', '.bar{fill:light-dark(#8d8777,#7b7d7c);stroke:#faf7f080}');
    expect(result).toBe('<rect width="10" height="5" fill="#8d8777" stroke="#faf7f0" stroke-opacity="0.5"/></g>');
  });

  test('leaves out what is not seen: other widths, targets, what is empty', () => {
    const content = '<title>t</title><g class="tier"><rect width="1" height="1"></rect></g><rect class="target" width="9" height="9"></rect><path d="M0 0" fill="none"></path><g></g><text> </text><circle r="1" visibility="hidden"></circle>';
    expect(still(content, '.tier{display:none}.target{fill:transparent}')).toBe('');
  });

  test('draws what <use> refers to, which inherits from the <use>', () => {
    const result = still('<use href="#shape" class="zone" fill="red"></use>', '.zone{fill:#e6c36f;stroke:#fff}.sprite path{vector-effect:non-scaling-stroke;stroke-width:3px}', '<path id="shape" d="M0 0h9"></path>');
    expect(result).toBe('<path d="M0 0h9" fill="#e6c36f" stroke="#ffffff" stroke-width="1.5"/></g>');
  });

  test('keeps patterns, markers and clip paths with their own paints', () => {
    const sprite = '<pattern id="hatch" patternUnits="userSpaceOnUse" width="12" height="12" patternTransform="rotate(45)"><rect class="gold" width="12" height="12"></rect></pattern><marker id="arrow" class="arrow" orient="auto" markerWidth="15"><path d="M0 0 10 5z"></path></marker><clipPath id="clip"><rect width="5" height="5"></rect></clipPath>';
    const css = '.gold{fill:#e6c36f}.arrow{fill:#ad2f4b;overflow:visible}.arrow>path{transform:scale(1.15);transform-origin:9px 5px}';
    const result = still('<g clip-path="url(#clip)"><rect width="9" height="9" fill="url(#hatch)"></rect><path d="M0 0h9" fill="none" stroke="#111" marker-end="url(#arrow)"></path></g>', css, sprite);
    expect(result).toContain('<g clip-path="url(#clip)"><rect width="9" height="9" fill="url(#hatch)"/><path d="M0 0h9" fill="none" stroke="#111111" marker-end="url(#arrow)"/></g>');
    expect(result).toContain('<rect width="12" height="12" fill="#e6c36f"/></pattern>');
    expect(result).toContain('overflow="visible"><path d="M0 0 10 5z" fill="#ad2f4b" transform="translate(9 5) scale(1.15) translate(-9 -5)"/></marker>');
    expect(result).toContain('<clipPath id="clip"><rect width="5" height="5" fill="#000000"/></clipPath>');
  });

  test('bakes in strokes that keep their breadth, with their dashes', () => {
    expect(still('<path class="line" d="M0 0h9"></path>', '.line{fill:none;stroke:#111;stroke-width:4px;stroke-dasharray:10 5;vector-effect:non-scaling-stroke;opacity:.92}')).toBe(
      '<path d="M0 0h9" fill="none" stroke="#111111" stroke-opacity="0.92" stroke-width="2" stroke-dasharray="5 2.5"/></g>',
    );
  });

  test('makes circles and squares of points that are strokes without length', () => {
    const css = 'path{fill:none;stroke:#111;stroke-width:8px;stroke-linecap:round;vector-effect:non-scaling-stroke}.square{stroke-linecap:square}';
    expect(still('<path d="M5 6h0M7 8h0"></path><path class="square" d="M5 6h0"></path>', css)).toBe(
      '<circle cx="5" cy="6" r="2" fill="#111111"/><circle cx="7" cy="8" r="2" fill="#111111"/><rect x="3" y="4" width="4" height="4" fill="#111111"/></g>',
    );
  });

  test('sets text on its baseline, with its halo under it, in the faces of pictures', () => {
    const css = '.name{fill:#111;stroke:#faf7f0;paint-order:stroke;stroke-width:3;dominant-baseline:central;font-family:"Atlas Song",serif;font-weight:700}';
    const result = still('<text class="name" x="1" y="10 20" font-size="10" text-anchor="middle"> 南<tspan fill="#222">通</tspan> </text>', css);
    expect(result).toMatch(/^<text x="1" y="13.8 23.8" font-family="'Noto Serif SC',[^"]*" font-weight="700" font-size="10" text-anchor="middle" fill="none" stroke="#faf7f0" stroke-width="3">南<tspan/);
    expect(result).toMatch(/text-anchor="middle" fill="#111111">南<tspan [^>]*fill="#222222">通<\/tspan><\/text><\/g>$/);
  });

  test('stops at what a picture would get wrong', () => {
    expect(() => still('<rect width="9" height="9" filter="url(#f)"></rect>')).toThrow(/filter/);
    expect(() => still('<use href="#gone"></use>')).toThrow(/#gone/);
    expect(() => still('<rect width="9" height="9" fill="url(#gone)"></rect>')).toThrow(/#gone/);
    expect(() => still('<foreignobject></foreignobject>')).toThrow(/foreignObject/);
  });
});
