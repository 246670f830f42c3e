import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { namedPlaces } from '@/domain/named-places.ts';
import { readViewState } from '@/elements/view-state.ts';
import { readClaims, readPages } from './built-site.ts';
import { attribute, select, selectTags, textOf, type HtmlElement } from './html-tree.ts';
import { root } from './project-root.ts';

const page = readPages().find(({ path }) => path === '/atlas/');
if (page === undefined) throw new Error('dist/atlas/ does not exist');
const { document } = page;

const withClass = (name: string): HtmlElement[] =>
  select(document, (element) => attribute(element, 'class')?.split(/\s+/).includes(name) === true);
const entries = new Map(withClass('entry').map((entry) => [attribute(entry, 'id')?.slice('at-'.length) ?? '', entry]));
const switches = select(document, (element) => attribute(element, 'id')?.startsWith('layer-') === true);
const layers = switches.map((input) => attribute(input, 'value')).filter((value) => value !== 'none');

function facts(name: string): { id?: string; place?: string; claims: string[] }[] {
  return JSON.parse(readFileSync(join(root, `content/facts/${name}.json`), 'utf8'));
}

/** The claims that an entry links to by themselves, without those under another name. */
function claimsOf(entry: HtmlElement): string[] {
  return selectTags(entry, 'dd')
    .filter((definition) => !textOf(definition).startsWith('经“'))
    .flatMap((definition) => selectTags(definition, 'a'))
    .flatMap((link) => /#c-(\d)-(\d[a-z])$/.exec(attribute(link, 'href') ?? '')?.slice(1).join('.') ?? []);
}

describe('the list of the atlas, as built', () => {
  test('holds every named place once, and shows what kind of thing it is', () => {
    expect(withClass('entry')).toHaveLength(entries.size);
    expect(namedPlaces.filter(({ id }) => !entries.has(id)).map(({ id }) => id)).toEqual([]);
    const kindless = [...entries.values()].filter((entry) => selectTags(entry, 'small').every((small) => textOf(small) === ''));
    expect(kindless.map((entry) => attribute(entry, 'id'))).toEqual([]);
  });

  test('links every entry to the claims of the facts, each with its gist', () => {
    const gists = new Map(readClaims().map(({ id, gist }) => [id, gist]));
    const codes = new Map(namedPlaces.flatMap((named): [string, string][] => (named.kind === 'city' ? [[named.city.code, named.id]] : [])));
    const wanted = [
      ...facts('mentions').map(({ place = '', claims }) => ({ id: codes.get(place) ?? place, claims })),
      ...['functional-zones', 'metropolitan-areas', 'corridors', 'pairs', 'rail', 'shanghai-side', 'coast'].flatMap((name) =>
        facts(name).map(({ id = '', claims }) => ({ id, claims })),
      ),
    ];
    expect(wanted.length).toBeGreaterThan(60);
    for (const { id, claims } of wanted) {
      const entry = entries.get(id);
      expect(entry && claimsOf(entry), id).toEqual(claims);
      for (const claim of claims) expect(entry && textOf(entry), id).toContain(`${claim} ${gists.get(claim) ?? '?'}`);
      if (claims.length === 0 && !textOf(entry ?? document).includes('经“')) expect(entry && textOf(entry), id).toContain('原文没有点到');
    }
  });

  test('is written once in the page: no data of the page repeats it', () => {
    expect(selectTags(document, 'template')).toEqual([]);
    // What the head says to search engines names the page and not what is on the list.
    const inBody = selectTags(document, 'body').flatMap((body) => selectTags(body, 'script'));
    expect(inBody.length).toBeGreaterThan(0);
    expect(inBody.filter((script) => attribute(script, 'type')?.includes('json'))).toEqual([]);
  });
});

test('every layer has a switch, a group in the drawing and a legend, which are all hidden while the switch is off', () => {
  expect(layers.length).toBeGreaterThan(10);
  const [drawing] = withClass('atlas__drawing');
  for (const layer of layers) {
    const ofLayer = (element: HtmlElement): boolean => attribute(element, 'data-layer') === layer;
    expect(drawing && select(drawing, ofLayer).length, `${layer ?? ''} in the drawing`).toBeGreaterThan(0);
    expect(withClass('atlas__legend').filter(ofLayer), `legend of ${layer ?? ''}`).toHaveLength(1);
  }
  const loose = withClass('legend__item').filter((item) => {
    const legends = withClass('atlas__legend').filter((legend) => select(legend, (element) => element === item).length > 0);
    return legends.every((legend) => attribute(legend, 'data-layer') === undefined);
  });
  expect(loose.map(textOf), 'legend items that no switch hides').toEqual([]);
});

test('every preset is a link that the atlas can read', () => {
  const [presets] = withClass('atlas__presets');
  const links = presets === undefined ? [] : selectTags(presets, 'a');
  expect(links.length).toBeGreaterThanOrEqual(6);
  for (const link of links) {
    const href = attribute(link, 'href') ?? '';
    const state = readViewState(new URL(href, 'https://site.invalid').search);
    expect(state?.map.split('.').filter((layer) => !layers.includes(layer)), href).toEqual([]);
    expect(state?.view === undefined, href).toBe(!href.includes('view='));
  }
});

test('header, footer and first page lead to the atlas', () => {
  const home = readPages().find(({ path }) => path === '/');
  const leading = select(home?.document ?? document, (element) => element.tagName === 'a' && attribute(element, 'href') === '/atlas/');
  expect(leading.length).toBeGreaterThanOrEqual(3);
});
