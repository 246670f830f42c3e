import { describe, expect, test } from 'vitest';
import { indexOfTexts } from '../../testing/index-of-texts.ts';
import { directHits, type DirectHit, hitsIn } from './names.ts';
import { DRAWINGS_FILE, packDrawings } from './drawings-pack.ts';
import { explanationsFile, NAMES_FILE, packNames } from './names-pack.ts';
import { SearchFailure } from '../search-failure.ts';
import type { Drawing, Drawings, NamesTable, PlaceRow } from './names-table.ts';

function place(name: string, more: Partial<PlaceRow> = {}): PlaceRow {
  return { name, note: '设区市 · 苏北', url: `/atlas/?map=zones&place=${name}`, others: [], ...more };
}

const table: NamesTable = {
  frame: [128, 117],
  places: [
    place('徐州', { others: ['徐'] }),
    place('上海', { note: '直辖市', others: ['沪', '申'] }),
    place('徐州都市圈'),
    place('徐州“米字型”高铁枢纽'),
    place('新徐州'),
    place('大徐州'),
  ],
  figures: [
    { name: '徐州自成一片', kind: 'map', subtitle: '按设区市', about: [], page: '功能区', url: '/zones/#fig-zones' },
    { name: '铁路从哪里来', kind: 'chart', subtitle: '徐州东站的方向', about: ['“米字型”'], page: '枢纽', url: '/hub/#fig-star' },
    { name: '北边的徐州', kind: 'chart', subtitle: '', about: [], page: '', url: '/#fig-outline' },
    { name: '再说徐州', kind: 'map', subtitle: '', about: [], page: '', url: '/#fig-more' },
    { name: '又说徐州', kind: 'map', subtitle: '', about: ['设区市'], page: '', url: '/#fig-again' },
  ],
  terms: [
    { name: '“米字型”', url: '/hub/#term-star' },
    { name: '圈子', url: '/zones/#term-circle' },
    { name: '都市圈', url: '/zones/#term-area' },
  ],
};

const nothing: Drawing = { filled: [], faint: [], line: '', dots: [] };

const drawings: Drawings = {
  shapes: ['M0 0l9 0 0 9z', 'M9 9l9 0 0 9z', 'M50 50l9 0 0 9z'],
  ground: 2,
  drawings: [{ ...nothing, filled: [1] }, { ...nothing, filled: [2] }, { ...nothing, faint: [0], dots: [[6, 40]] }, { ...nothing, line: 'M1 1l20 30' }, nothing, nothing],
};

const explained: Readonly<Record<string, readonly string[]>> = { '/hub/': ['“米”字那样伸向八方'], '/zones/': ['圈', '一座大城市和周边市县'] };

function ask(...needles: string[]): readonly DirectHit[] {
  return hitsIn(table, needles, { drawings: () => Promise.resolve(drawings), explanationsOf: (page) => Promise.resolve(explained[page] ?? []) });
}

function namesOf(kind: DirectHit['kind'], ...needles: string[]): readonly string[] {
  return ask(...needles).flatMap((hit) => (hit.kind === kind ? [hit.name.text] : []));
}

describe('places', () => {
  test('the whole name comes before names that begin with it, and those before names that have it inside; three at most', () => {
    expect(namesOf('place', '徐州')).toEqual(['徐州', '徐州都市圈', '徐州“米字型”高铁枢纽']);
  });

  test('another name leads to the place, and the note says which', () => {
    const [hit] = ask('沪');
    expect(hit).toMatchObject({ kind: 'place', name: { text: '上海' }, note: { text: '也叫沪 · 直辖市', marks: [[2, 3]] } });
  });

  test('quotation marks are not typed', () => {
    expect(namesOf('place', '米字型')).toEqual(['徐州“米字型”高铁枢纽']);
  });

  test('a single character is not looked for inside of names', () => {
    expect(namesOf('place', '州')).toEqual([]);
    expect(namesOf('place', '大')).toEqual(['大徐州']);
  });

  test('of several words a name that has both comes first', () => {
    expect(namesOf('place', '徐州', '高铁')[0]).toBe('徐州“米字型”高铁枢纽');
    expect(namesOf('place', '都市圈', '徐州')[0]).toBe('徐州都市圈');
  });

  test('what was found is marked', () => {
    expect(ask('徐州')[1]?.name).toEqual({ text: '徐州都市圈', marks: [[0, 2]] });
  });

  test('the locator has the ground, and on it what is the place, what belongs to it in part, its course or its points', async () => {
    const places = ask('徐州').filter((hit) => hit.kind === 'place');
    expect(places[0]?.frame).toEqual([128, 117]);
    const [city, area, hub] = await Promise.all(places.map(({ locate }) => locate()));
    expect(city).toEqual({ ground: drawings.shapes.slice(0, 2), filled: ['M9 9l9 0 0 9z'], faint: [], line: '', dots: [] });
    expect(area).toMatchObject({ filled: [], faint: ['M0 0l9 0 0 9z'], dots: [[6, 40]] });
    expect(hub?.line).toBe('M1 1l20 30');
  });
});

describe('figures', () => {
  test('are found by their title, then by their subtitle; three beside places', () => {
    expect(namesOf('figure', '徐州')).toEqual(['徐州自成一片', '北边的徐州', '再说徐州']);
    expect(namesOf('figure', '设区')).toEqual(['徐州自成一片', '又说徐州']);
    expect(ask('东站')).toMatchObject([{ kind: 'figure', figure: 'chart', page: '枢纽', note: { text: '徐州东站的方向', marks: [[2, 4]] }, url: '/hub/#fig-star' }]);
  });

  test('what only the legend or the notes have is said', () => {
    const [, figure] = ask('米字型');
    expect(figure).toMatchObject({ kind: 'figure', name: { text: '铁路从哪里来', marks: [] }, note: { text: '图例、说明或表题里有“米字型”' } });
  });
});

describe('terms', () => {
  test('are found by their name, and what they mean is fetched when it is shown', async () => {
    const term = ask('都市圈').find((hit) => hit.kind === 'term');
    expect(term?.url).toBe('/zones/#term-area');
    expect(await term?.explain()).toEqual({ text: '一座大城市和周边市县', marks: [] });
  });
});

describe('in an index', () => {
  const index = indexOfTexts([], { [NAMES_FILE]: packNames(table), [explanationsFile('/zones/')]: JSON.stringify(explained['/zones/']) });

  test('what was typed counts beside what was understood', async () => {
    expect((await directHits(index, ['徐州'], 'xuzhou')).map(({ name }) => name.text)).toContain('徐州都市圈');
    expect((await directHits(index, [], '徐州都市圈')).map(({ name }) => name.text)).toEqual(['徐州都市圈']);
  });

  test('where a place lies comes from a file of its own, which an answer does not wait for', async () => {
    const [place] = await directHits(index, [], '上海');
    const located = place?.kind === 'place' ? place.locate() : undefined;
    await expect(located).rejects.toMatchObject({ reason: 'index-missing' });
    const [drawn] = await directHits({ ...index, readFile: (name) => (name === DRAWINGS_FILE ? Promise.resolve(packDrawings(drawings)) : index.readFile(name)) }, [], '上海');
    expect(drawn?.kind === 'place' && (await drawn.locate()).filled).toEqual(['M50 50l9 0 0 9z']);
  });

  test('what a term means comes from the file of its page', async () => {
    const [term] = await directHits(index, [], '圈子');
    expect(term?.kind === 'term' && (await term.explain()).text).toBe('圈');
  });

  test('an empty question names nothing', async () => {
    expect(await directHits(index, [], '')).toEqual([]);
  });

  test('a file that does not arrive is a failure, not an empty answer', async () => {
    const without = { ...index, readFile: () => Promise.reject(new SearchFailure('index-missing')) };
    await expect(directHits(without, ['徐州'], '徐州')).rejects.toThrow(SearchFailure);
  });
});
