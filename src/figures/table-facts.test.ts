import { expect, test } from 'vitest';
import claims from '@content/claims.json';
import areas from '@content/facts/metropolitan-areas.json';
import cities from '@content/facts/cities.json';
import corridors from '@content/facts/corridors.json';
import counts from '@content/facts/mention-counts.json';
import documents from '@content/facts/documents.json';
import groups from '@content/facts/integration-groups.json';
import hubs from '@content/facts/xuzhou-arms.json';
import near from '@content/facts/shanghai-side.json';
import pairs from '@content/facts/pairs.json';
import programmes from '@content/facts/programmes.json';
import points from '@content/facts/rail-points.json';
import places from '@content/facts/places.json';
import rail from '@content/facts/rail.json';
import ten from '@content/facts/huaihai-ten.json';
import times from '@content/facts/travel-times.json';
import zones from '@content/facts/functional-zones.json';
import { factDate, factName } from '../testing/fact-names.ts';
import { figureRecords } from './all-figures.ts';
import { cellText } from './figure-record.ts';

/** Cells of a table as words, by the feature of their row and the number of their column. */
type CellOf = (feature: string, column: number) => string;

/** All rows of a table as words: a feature may have several. */
type Rows = readonly { readonly feature: string; readonly cells: readonly string[] }[];

interface Counties {
  readonly counties: readonly { readonly code: string; readonly name: string; readonly city: string }[];
}

/** The items of a list, without what brackets say of them. */
function items(list: string): string[] {
  return list.replaceAll(/（[^（）]*）/g, '').split(/、|；| — /);
}

/** The same items, in whichever order. */
function expectSame(found: readonly string[], wanted: readonly string[], what: string): void {
  expect([...found].sort(), what).toEqual([...wanted].sort());
}

/** A name with what is added to it in brackets, in those that it ends in where it has some. */
const withRemark = (name: string, remark: string): string => (name.endsWith('）') ? `${name.slice(0, -1)}，${remark}）` : `${name}（${remark}）`);
/** The name of a zone as tables have it: with the word for what sources do not agree on. */
const zoneName = ({ name, evidence }: (typeof zones)[number]): string => (evidence.confidence === 'contested' ? withRemark(name, '说法不一') : name);
const cityName = (code: string): string => cities.find((city) => city.code === code)?.name ?? '';
const people = (codes: readonly string[]): number => cities.filter(({ code }) => codes.includes(code)).reduce((sum, city) => sum + city.population2020, 0);
/** Whether a city stands in a structure, with all of itself or with some of its counties. */
const holds = (structure: { readonly cities: readonly string[] } & Counties, code: string): boolean =>
  structure.cities.includes(code) || structure.counties.some(({ city }) => city === code);
const wholes = corridors.filter(({ partOf }) => partOf === undefined);
const stopsAt = (place: string) => corridors.filter(({ stops }) => stops.some((stop) => stop.place === place));

/** Everything that the memberships chart counts, and whether a city stands in it. */
const structures: readonly { readonly id: string; readonly has: (code: string) => boolean }[] = [
  ...zones.map((zone) => ({ id: zone.id, has: (code: string) => holds(zone, code) })),
  ...areas.map(({ id, extents }) => ({ id, has: (code: string) => extents.some((extent) => holds(extent, code)) })),
  ...groups.map((group) => ({ id: group.id, has: (code: string) => group.cities.includes(code) })),
  ...wholes.map(({ id, stops }) => ({ id, has: (code: string) => stops.some(({ place }) => place === code) })),
  ...programmes.map((programme) => ({ id: programme.id, has: (code: string) => holds(programme, code) })),
];

/** How far a point lies east and north of another, in degrees of latitude: exact enough within two hundred kilometres. */
function awayFrom(from: string, to: string): [east: number, north: number] {
  const pointOf = (id: string): number[] | undefined => (points.find((point) => point.id === id) ?? places.find(({ slug }) => slug === id))?.point;
  const [[lng = Number.NaN, lat = Number.NaN] = [], [toLng = Number.NaN, toLat = Number.NaN] = []] = [pointOf(from), pointOf(to)];
  return [(toLng - lng) * Math.cos(((lat + toLat) / 360) * Math.PI), toLat - lat];
}

function expectRailway(cell: CellOf, id: string): void {
  const line = rail.find((candidate) => candidate.id === id);
  if (line === undefined) throw new Error(`${id} is not in rail.json`);
  expect(cell(id, 0)).toBe(line.name);
  if (line.kind === 'line') expect(cell(id, 2).replace(/^.*：/, '').split(' — '), id).toEqual(line.route.map(factName));
  if (line.opened === null) expect(cell(id, 3), id).not.toMatch(/\d日(?:全线)?开通/);
  else expect(cell(id, 3), id).toContain(factDate(line.opened));
  if ('lengthKm' in line) expect(cell(id, 3), id).toContain(String(line.lengthKm));
}

/** For each figure, its table against content/facts as they are written: not through the code that made the table. */
const checks: Readonly<Partial<Record<string, (cell: CellOf, rows: Rows) => void>>> = {
  zones(cell) {
    for (const { id, name, cities: codes, counties } of zones) {
      const [whole = '', parts] = cell(id, 2).replace('全市', '').split('，以及');
      expect(items(whole), name).toEqual(codes.map(factName));
      expect(parts === undefined ? [] : items(parts), name).toEqual(counties.map((county) => `${cityName(county.city)}${county.name}`));
    }
    for (const { code } of cities) {
      const partOf = (zone: (typeof zones)[number]): string => zone.counties.filter(({ city }) => city === code).map((county) => county.name).join('、');
      const names = zones.filter((zone) => holds(zone, code)).map((zone) => (zone.cities.includes(code) ? zoneName(zone) : withRemark(zoneName(zone), partOf(zone))));
      expectSame(cell(code, 2).split('；'), names, code);
    }
  },
  areas(cell) {
    const counties = areas.flatMap(({ extents }) => extents.flatMap((extent) => extent.counties));
    for (const { id, name, extents } of areas) {
      for (const { cities: codes, counties: parts } of extents) {
        for (const code of codes) expect(cell(code, 2), `${code} in ${name}`).toContain(name);
        for (const part of parts) expect(cell(part.code, 2), `${part.name} in ${name}`).toContain(name);
        for (const part of parts) expect(cell(id, 2), name).toContain(part.name);
      }
      const within = (code: string): boolean => extents.some((extent) => holds(extent, code));
      for (const { code } of cities) expect(items(cell(code, 2)).includes(name), `${code} in ${name}`).toBe(within(code));
      for (const { code, city } of counties) {
        const belongs = extents.some((extent) => extent.cities.includes(city) || extent.counties.some((part) => part.code === code));
        expect(items(cell(code, 2)).includes(name), `${code} in ${name}`).toBe(belongs);
      }
    }
    for (const group of groups) expect(items(cell(group.id, 2))).toEqual(group.cities.map(factName));
  },
  corridors(cell) {
    for (const { id, stops } of corridors) expect(items(cell(id, 2)), id).toEqual(stops.map(({ place }) => factName(place)));
    for (const { code } of cities) expectSame(items(cell(code, 2)), stopsAt(code).map(({ name }) => name), code);
  },
  cooperation(cell) {
    for (const { id, kind, from, to, round } of pairs) {
      const direction = `${factName(from)}${kind === 'cross-province' ? '帮扶' : '挂钩'}${factName(to)}`;
      expect(cell(id, 2), id).toContain(direction);
      expect(items(cell(round === undefined ? 'cross-province-pairs' : `south-north-${round}`, 2)), id).toContain(direction);
    }
    for (const { code } of cities) {
      const own = pairs.filter(({ from, to }) => from === code || to === code);
      for (const { from, to } of own) expect(cell(code, 2), code).toContain(factName(from === code ? to : from));
      if (own.length === 0) expect(cell(code, 2), code).not.toMatch(/帮扶|挂钩/);
    }
    const pilot = programmes.find(({ id }) => id === 'ningxichang-area');
    for (const county of pilot?.counties ?? []) expect(cell('ningxichang-area', 2)).toContain(`${cityName(county.city)}${county.name}`);
  },
  'shanghai-side'(cell) {
    for (const { id, name, kind, places } of near) {
      expect(cell(id, 0)).toBe(name);
      if (kind === 'lake') for (const lake of places) expect(cell(id, 2), name).toContain(factName(lake));
      else expect(items(cell(id, 2)), name).toEqual(places.map(factName));
    }
  },
  xuzhou(cell) {
    const arms = hubs.flatMap((hub) => hub.arms);
    for (const { line, bearing } of arms) {
      expectRailway(cell, line);
      expect(cell(line, 2), line).toMatch(new RegExp(`向${bearing}[、：]`));
    }
    for (const { id, cities: codes } of ten) {
      expect(items(cell(id, 2))).toHaveLength(codes.length);
      for (const code of codes) expect(items(cell(id, 2)), code).toContain(cell(code, 0).replace(/市$/, ''));
    }
  },
  'xuzhou-star'(cell) {
    const rowOf: Readonly<Record<string, string>> = { 北: 'north', 东北: 'northeast', 东: 'east', 东南: 'southeast', 南: 'south', 西: 'west', 西北: 'northwest' };
    for (const { hub, arms } of hubs) {
      for (const { bearing, line, toward } of arms) {
        const row = rowOf[bearing] ?? '';
        const railway = rail.find(({ id }) => id === line);
        expect([0, 1, 2].map((column) => cell(row, column))).toEqual([bearing, railway?.name, factName(toward)]);
        const state = [4, 5, 6].map((column) => cell(row, column)).join();
        if (railway?.opened) expect(state, line).toContain(factDate(railway.opened));
        else expect(state, line).toMatch(/规划中/);
        const [east, north] = awayFrom(hub, toward);
        const degrees = (Math.atan2(east, north) * 180) / Math.PI;
        expect(Math.abs(((Number(cell(row, 3)) - degrees + 540) % 360) - 180), `${bearing}: degrees`).toBeLessThan(1.5);
      }
    }
  },
  coast(cell) {
    for (const id of ['yantong-hsr', 'husutong-railway', 'husutong-bridge']) expectRailway(cell, id);
    for (const { id, from, to, minutes, asOf } of times.filter((time) => time.to === 'shanghai' && time.line !== 'xulian-hsr')) {
      expect(cell(id, 0)).toBe(`${factName(from)}—${factName(to)}（${factDate(asOf)}）`);
      expect(cell(id, 2), id).toBe(`${String(Math.floor(minutes / 60))}小时${String(minutes % 60)}分`);
    }
  },
  memberships(cell) {
    for (const { code } of cities) expect(cell(code, 2), code).toBe(String(structures.filter(({ has }) => has(code)).length));
    for (const { id, has } of structures) {
      const members = cities.filter(({ code }) => has(code)).map(({ shortName }) => shortName);
      expect(cell(id, 2), id).toBe(String(members.length));
      expectSame(items(cell(id, 3)), members, id);
    }
  },
  orientation(cell) {
    for (const { code, population2020 } of cities) expect(cell(code, 4)).toBe(String(population2020));
    for (const { id, cities: codes } of zones) expect(cell(id, 4), id).toBe(String(people(codes)));
    for (const region of ['south', 'central', 'north']) {
      expect(cell(`region-${region}`, 4)).toBe(String(people(cities.filter((city) => city.region === region).map(({ code }) => code))));
    }
  },
  'corridor-strips'(cell) {
    for (const { id, stops } of corridors) {
      expect(cell(id, 2), id).toBe(String(stops.length));
      expect(items(cell(id, 3)), id).toEqual(stops.map(({ place }) => factName(place)));
    }
    for (const place of new Set(corridors.flatMap(({ stops }) => stops.map((stop) => stop.place)))) {
      expectSame(items(cell(place, 3)), stopsAt(place).filter(({ partOf }) => partOf === undefined).map(({ name }) => name), place);
    }
  },
  mentions(cell) {
    const timesOf = (place: string, isOwn: boolean): number =>
      counts.filter(({ kind, places }) => (kind === 'own') === isOwn && places.includes(place)).flatMap((name) => Object.values(name.counts)).reduce((sum, count) => sum + count, 0);
    for (const place of new Set([...cities.map(({ code }) => code), ...counts.flatMap(({ places }) => places)])) {
      expect([cell(place, 2), cell(place, 3)], place).toEqual([String(timesOf(place, true)), String(timesOf(place, false))]);
    }
  },
  timeline(cell) {
    const after = (date: string): string => (date > '2022-02-07' ? '之后' : '之前');
    for (const { id, title, date } of documents) {
      expect([cell(id, 0), cell(id, 3)], id).toEqual([title, after(date)]);
      expect(cell(id, 1), id).toMatch(new RegExp(`${factDate(date)}(?!\\d)`));
    }
    for (const { id, opened } of rail.filter((line) => line.opened !== null)) {
      expect([cell(id, 1), cell(id, 3)], id).toEqual([`${factDate(opened ?? '')}通车`, after(opened ?? '')]);
    }
  },
  outline(cell) {
    for (const { id, paragraph, gist } of claims) {
      const anchor = `c-${id.replace('.', '-')}`;
      expect([cell(anchor, 0), cell(anchor, 1), cell(anchor, 2)], id).toEqual([`${id} ${gist}`, gist, paragraph]);
    }
  },
  'zone-population'(cell, rows) {
    const province = people(cities.map(({ code }) => code));
    const share = (persons: number): string => String(Number(((persons / province) * 100).toFixed(1)));
    const wanted = [
      ...zones.flatMap((zone) => [
        [zone.id, zoneName(zone), String(people(zone.cities)), share(people(zone.cities))],
        ...zone.cities.map((code) => [code, zoneName(zone), String(people([code])), share(people([code]))]),
      ]),
      ['zones-added', '四片', String(zones.reduce((sum, { cities: codes }) => sum + people(codes), 0)), '109.1'],
      ['province', '全省', '84748016', '100'],
    ].map((row) => row.join(' '));
    expectSame(rows.map(({ feature, cells: [, , zone = '', ...figures] }) => [feature, zone, figures[0], figures[1]].join(' ')), wanted, 'all rows');
    const shares = zones.map(({ id }) => Number(cell(id, 4)));
    expect(Math.abs(shares.reduce((sum, part) => sum + part, 0) - 109.1), 'shares of the zones').toBeLessThan(0.2);
  },
};

test.each(figureRecords)('the table of “$id” says what content/facts say', ({ id, table }) => {
  const rows = table.rows.map((row) => ({ feature: row.feature, cells: row.cells.map(cellText) }));
  const cells = new Map(rows.map((row) => [row.feature, row.cells]));
  const check = checks[id];
  if (check === undefined) throw new Error(`src/figures/table-facts.test.ts has no check for “${id}”: compare its table with content/facts there.`);
  check((feature, column) => {
    const cell = cells.get(feature)?.[column];
    if (cell === undefined) throw new Error(`The table of “${id}” has no row “${feature}” with ${String(column + 1)} cells.`);
    return cell;
  }, rows);
});
