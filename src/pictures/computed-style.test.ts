import { describe, expect, test } from 'vitest';
import { matters, StyleOf, type ComputedStyle } from './computed-style.ts';
import { findOne, parsePage } from './page-tree.ts';
import { styleRules } from './style-rules.ts';

const surroundings = { viewport: { width: 1280, height: 900 }, containers: { chart: 576 } };

/** The style of `#it` in a page under one or more sheets. */
function styleOf(html: string, ...sheets: readonly string[]): ComputedStyle['values'] {
  const page = parsePage(html);
  return new StyleOf(styleRules(sheets, surroundings, matters)).inPlace(findOne(page, '#it', 'the test')).values;
}

const path = '<svg class="map"><g class="group"><path id="it" class="a b" data-hatched="true"></path></g></svg>';

describe('which rule wins', () => {
  test.each([
    ['the later of two', '.a{fill:#111}.b{fill:#222}', '#222222'],
    ['the more specific, though it comes first', '.a.b{fill:#111}.b{fill:#222}', '#111111'],
    ['a rule over an attribute of equal name', '*{fill:#111}', '#111111'],
    ['the later layer, whatever the selectors', '@layer base,figures;@layer figures{.a{fill:#111}}@layer base{#it.a.b{fill:#222}}', '#111111'],
    ['a rule outside all layers', '.a{fill:#111}@layer figures{#it{fill:#222}}', '#111111'],
    ['what is important, and then the earlier layer', '@layer base,figures;@layer base{.a{fill:#111!important}}@layer figures{.a{fill:#222!important}.a{fill:#333}}', '#111111'],
    ['not one that asks for another attribute', '.a{fill:#111}.a:not([data-hatched=true]){fill:#222}', '#111111'],
    ['one of :is() and :has()', '.a{fill:#111}svg:has(.b) :is(.x,.group)>path{fill:#222}', '#222222'],
    ['not what waits for a pointer or a key', '.a{fill:#111}.a:hover,.a:focus-visible{fill:#222}.a:not(:hover){stroke:#333}', '#111111'],
    ['not a pseudo-element', '.a{fill:#111}.a::before,.a:after{fill:#222}', '#111111'],
    ['not what is for print, for another width or for a dark screen', '.a{fill:#111}@media print{.a{fill:#222}}@container chart (width<480px){.a{fill:#333}}@media (prefers-color-scheme:dark){.a{fill:#444}}', '#111111'],
    ['what is for this width', '.a{fill:#111}@container chart (480px<=width<960px){.a{fill:#222}}', '#222222'],
  ])('%s', (_, css, fill) => {
    expect(styleOf(path.replace('<path', '<path fill="#999"'), css).fill).toBe(fill);
  });

  test('the order of layers holds across sheets', () => {
    expect(styleOf(path, '@layer reset,figures;', '@layer figures{.a{fill:#111}}', '@layer reset{.a{fill:#222}}').fill).toBe('#111111');
  });
});

describe('what a value comes to', () => {
  test('variables: of the root, of the element, in terms of each other', () => {
    const css = ':root{--ink:light-dark(#22252a,#e9e4d8);--gold:#e6c36f}.a{--edge:var(--tone);fill:var(--edge)}.b{--tone:var(--gold);--edge:color-mix(in oklab, var(--tone) 58%, var(--ink))}';
    expect(styleOf(path, css).fill).toBe('#8d7c54');
  });

  test('variables that have no value: the fallback, else as if nothing were said', () => {
    expect(styleOf(path, '.a{fill:var(--none, var(--other, #123456))}').fill).toBe('#123456');
    expect(styleOf(path, '.group{fill:#111}.a{fill:var(--none)}').fill).toBe('#111111');
    expect(styleOf(path, '.a{--x:var(--y);--y:var(--x);fill:var(--x,#111)}').fill).toBe('#111111');
  });

  test('what is inherited, and what is not', () => {
    const values = styleOf(path, '.map{fill:#111;stroke:#222;opacity:.5;font-size:20px}.group{stroke-width:.1em;vector-effect:non-scaling-stroke}.a{stroke:inherit;color:#333;fill:currentColor}');
    expect(values).toMatchObject({ stroke: '#222222', 'stroke-width': '2', fill: '#333333', opacity: '1', 'vector-effect': 'none', 'font-size': '20' });
  });

  test('lengths in px, rem and em; transparency as two more digits', () => {
    const values = styleOf(path, '.a{font-size:1.5rem;letter-spacing:.1em;stroke-dasharray:2.2px 1.8px;stroke:#0000;font-weight:bold}');
    expect(values).toMatchObject({ 'font-size': '24', 'letter-spacing': '2.4000000000000004', 'stroke-dasharray': '2.2 1.8', stroke: '#00000000', 'font-weight': '700' });
  });

  test('what is not understood is said with the property and the element', () => {
    expect(() => styleOf(path, '.a{stroke-width:calc(1px + 2vw)}')).toThrow(/calc\(1px \+ 2vw\).*stroke-width of <path class="a b">/);
    expect(() => styleOf(path, '.a{& .b{fill:red}}')).toThrow(/nested/);
    expect(() => styleOf(path, '@layer{.a{fill:red}}')).toThrow(/layers are named/);
    expect(() => styleOf(path, '@supports not (color:red){.a{fill:red}}')).toThrow(/@supports not/);
  });

  test('what is said in a way that pictures would miss is refused, where it would show', () => {
    for (const css of ['.a{marker:url(#arrow)}', '.a{r:3px}', '.a{d:path("M0 0")}', '.a{mask-image:url(#m)}', '.group{rotate:9deg}', '.map{font:12px serif}', '.map{text-transform:uppercase}', '.map{writing-mode:vertical-rl}']) {
      const [, property = ''] = /\{([a-z-]+):/.exec(css) ?? [];
      expect(() => styleOf(path, css), css).toThrow(new RegExp(`“${property}:.*computed-style\\.ts`));
    }
    expect(styleOf(path.replace('<path', '<path d="M0 0h9" x="4"'), '.a{rotate:none;text-transform:none}.x{font:12px serif;r:3px}').fill).toBe('#000000');
  });

  test('an element of the page around a drawing may have them, unless drawings inherit them', () => {
    expect(styleOf(`<div class="around">${path}</div>`, '.around{translate:1px;mask-image:none}').fill).toBe('#000000');
    expect(() => styleOf(`<div class="around">${path}</div>`, '.around{font:12px serif}')).toThrow(/<div class="around">/);
  });
});
