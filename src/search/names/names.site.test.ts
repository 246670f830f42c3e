/** Whole-site test: what the built site names can be found by its name, and the address that it leads to exists. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readPages } from '../../testing/built-site.ts';
import { attribute, select, textOf } from '../../testing/html-tree.ts';
import { root } from '../../testing/project-root.ts';
import { textOnDisk } from '../../testing/index-on-disk.ts';
import { type DirectHit, hitsIn } from './names.ts';
import { DRAWINGS_FILE, unpackDrawings } from './drawings-pack.ts';
import { explanationsFile, NAMES_FILE, unpackNames } from './names-pack.ts';
import { normalise } from '../normal-form/normalise.ts';

const read = (name: string) => textOnDisk(join(root, 'dist'), 'zh-CN', name);
const table = unpackNames(read(NAMES_FILE));
const drawings = unpackDrawings(read(DRAWINGS_FILE));
const pages = new Map(readPages().map((page) => [page.path, page]));
const readable = [...pages.values()].filter(({ path }) => !path.startsWith('/embed/') && path !== '/404.html');

function ask(name: string): readonly DirectHit[] {
  return hitsIn(table, [normalise(name)], {
    drawings: () => Promise.resolve(drawings),
    explanationsOf: (page) => Promise.resolve(JSON.parse(read(explanationsFile(page))) as string[]),
  });
}

/** Why a reader who follows a hit would not see what it names. */
function faultOf({ url }: DirectHit): string | undefined {
  const { pathname, searchParams, hash } = new URL(url, 'https://site.invalid');
  const page = pages.get(pathname);
  if (page === undefined) return `${url}: no page`;
  if (hash !== '' && !page.ids.has(hash.slice(1))) return `${url}: no such element`;
  const place = searchParams.get('place');
  if (place === null) return undefined;
  const layers = (searchParams.get('map') ?? '').split('.').filter((layer) => !page.ids.has(`layer-${layer}`));
  if (layers.length > 0) return `${url}: no layer ${layers.join(', ')}`;
  return page.ids.has(`at-${place}`) ? undefined : `${url}: not in the list of the atlas`;
}

/** What a hit leads to: a city or a place to its page, anything else to the atlas with it chosen. */
function placeOf({ url }: DirectHit): string | null {
  const { pathname, searchParams } = new URL(url, 'https://site.invalid');
  return /^\/places\/([a-z-]+)\/$/.exec(pathname)?.[1] ?? searchParams.get('place');
}

function facts(name: string): { id?: string; slug?: string; name: string; shortName?: string }[] {
  return JSON.parse(readFileSync(join(root, `content/facts/${name}.json`), 'utf8'));
}

const FILES = ['cities', 'places', 'functional-zones', 'metropolitan-areas', 'integration-groups', 'corridors', 'programmes'];

test('every city, place and structure is the first place of its name, and leads to its page or to a map that has it', () => {
  const named = FILES.flatMap(facts);
  expect(named.length).toBeGreaterThan(80);
  for (const { id, slug = id, name, shortName = name } of named) {
    const [first] = ask(shortName);
    expect(first, shortName).toMatchObject({ kind: 'place', name: { text: shortName } });
    expect(first && placeOf(first), shortName).toBe(slug);
    expect(first && faultOf(first), shortName).toBeUndefined();
  }
});

test('every place has a locator that shows something', () => {
  const drawn = drawings.drawings.map(({ filled, faint, line, dots }) => filled.length + faint.length + line.length + dots.length > 0);
  expect(table.places.filter((_, at) => drawn[at] !== true).map(({ name }) => name)).toEqual([]);
  expect(drawings.shapes.slice(0, drawings.ground)).toHaveLength(13);
});

test('every figure of the site is found by its title and leads to itself', () => {
  const figures = readable.flatMap(({ document }) => select(document, (element) => attribute(element, 'data-figure') !== undefined && element.tagName === 'figure'));
  expect(figures.length).toBeGreaterThan(12);
  for (const figure of figures) {
    const [title] = select(figure, (element) => attribute(element, 'class')?.split(' ').includes('figure__title') === true);
    const name = title === undefined ? '' : textOf(title);
    const found = ask(name).find(({ kind, name: own }) => kind === 'figure' && own.text === name);
    expect(found?.url.split('#')[1], name).toBe(attribute(figure, 'id'));
    expect(found && faultOf(found), name).toBeUndefined();
  }
});

test('every term of the site is found by its name, leads to its place and says what it is', async () => {
  const terms = readable.flatMap(({ document }) => select(document, ({ tagName }) => tagName === 'dfn'));
  expect(terms.length).toBeGreaterThan(50);
  for (const term of terms) {
    const name = textOf(term);
    const found = ask(name).find((hit) => hit.kind === 'term' && hit.name.text === name);
    expect(found?.url.split('#')[1], name).toBe(attribute(term, 'id'));
    expect(found && faultOf(found), name).toBeUndefined();
    expect(found?.kind === 'term' && (await found.explain()).text.length, name).toBeGreaterThan(4);
  }
});
