import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { geoArea, geoContains } from 'd3-geo';
import type { Feature, FeatureCollection, GeoJsonProperties, Geometry, MultiPolygon, Polygon, Position } from 'geojson';
import { feature, mergeArcs } from 'topojson-client';
import type { GeometryCollection, MultiPolygon as TopoMultiPolygon, Polygon as TopoPolygon, Topology } from 'topojson-specification';
import { describe, expect, test } from 'vitest';

const folder = new URL('../../content/boundaries/', import.meta.url);
const texts = new Map(
  ['divisions', 'sea-and-yangtze', 'lakes-and-canals'].map((name) => [name, readFileSync(new URL(`${name}.topojson`, folder), 'utf8')]),
);
const topologies = new Map([...texts].map(([name, text]) => [name, JSON.parse(text) as Topology]));

const squareKilometres = (shape: Geometry | Feature): number => geoArea(shape) * 6371.0088 ** 2;

function read(file: string, object: string): readonly Feature<Geometry, GeoJsonProperties>[] {
  const topology = topologies.get(file);
  const found = topology?.objects[object];
  if (!topology || !found) throw new Error(`${file}.topojson has no object ${object}: run npm run geodata.`);
  const shapes = feature(topology, found) as Feature | FeatureCollection;
  return shapes.type === 'FeatureCollection' ? shapes.features : [shapes];
}

const idsOf = (features: readonly Feature[]): string[] => features.map(({ id }) => String(id));
const namesOf = (features: readonly Feature[]): string[] => features.map(({ properties }) => String(properties?.['name']));

function positionsOf(geometry: Geometry): Position[] {
  const all: Position[] = [];
  const collect = (part: unknown): void => {
    if (!Array.isArray(part)) return;
    if (typeof part[0] === 'number') all.push(part as Position);
    else for (const inner of part) collect(inner);
  };
  if (geometry.type !== 'GeometryCollection') collect(geometry.coordinates);
  return all;
}

const everything = [...topologies].flatMap(([file, { objects }]) => Object.keys(objects).flatMap((object) => read(file, object)));
const cities = read('divisions', 'cities');
const counties = read('divisions', 'counties');
const neighbours = read('divisions', 'neighbours');

describe('divisions of Jiangsu', () => {
  test('are the 13 cities, each by its code', () => {
    expect(cities.map(({ id, properties }) => `${id} ${properties?.['name']}`)).toEqual([
      '320100 南京市', '320200 无锡市', '320300 徐州市', '320400 常州市', '320500 苏州市', '320600 南通市', '320700 连云港市',
      '320800 淮安市', '320900 盐城市', '321000 扬州市', '321100 镇江市', '321200 泰州市', '321300 宿迁市',
    ]);
  });

  test('are 95 county-level units, with Nantong as it is since 2020', () => {
    expect(new Set(idsOf(counties)).size).toBe(95);
    const nantong = counties.filter(({ properties }) => properties?.['city'] === '320600');
    expect(new Map(nantong.map(({ id, properties }) => [id, properties?.['name']]))).toEqual(new Map([
      ['320612', '通州区'], ['320613', '崇川区'], ['320614', '海门区'], ['320623', '如东县'], ['320681', '启东市'], ['320682', '如皋市'], ['320685', '海安市'],
    ]));
    expect(namesOf(counties)).toEqual(expect.arrayContaining(['句容市', '金湖县', '姜堰区', '吴江区', '洪泽区']));
  });

  test.each(cities.map((city) => [String(city.properties?.['name']), city] as const))('%s is the sum of its counties', (_, city) => {
    const parts = counties.filter(({ properties }) => properties?.['city'] === city.id);
    const sum = parts.reduce((total, part) => total + squareKilometres(part), 0);
    expect(Math.abs(sum / squareKilometres(city) - 1)).toBeLessThan(0.005);
  });

  test('cover the province but for its tidal flats', () => {
    const sum = cities.reduce((total, city) => total + squareKilometres(city), 0);
    expect(Math.abs(sum / 107_200 - 1)).toBeLessThan(0.04);
  });

  test('leave no hole, neither in Jiangsu nor at its border', () => {
    const topology = topologies.get('divisions');
    const geometriesOf = (name: string) =>
      (topology?.objects[name] as GeometryCollection).geometries as (TopoPolygon | TopoMultiPolygon)[];
    if (!topology) throw new Error('divisions.topojson is missing');
    const land = mergeArcs(topology, [...geometriesOf('counties'), ...geometriesOf('neighbours')]);
    expect(land.arcs.filter((rings) => rings.length > 1)).toEqual([]);
  });

  test('have their seats inside', () => {
    for (const city of [...cities, ...neighbours]) {
      const [lng = NaN, lat = NaN] = city.properties?.['seat'] as Position;
      const positions = positionsOf(city.geometry);
      expect(lng, String(city.id)).toBeGreaterThan(Math.min(...positions.map(([x = NaN]) => x)));
      expect(lng, String(city.id)).toBeLessThan(Math.max(...positions.map(([x = NaN]) => x)));
      expect(lat, String(city.id)).toBeGreaterThan(Math.min(...positions.map(([, y = NaN]) => y)));
      expect(lat, String(city.id)).toBeLessThan(Math.max(...positions.map(([, y = NaN]) => y)));
    }
  });
});

describe('what lies around Jiangsu', () => {
  test('is there with the cities that touch it or share an area with it', () => {
    const expected = [
      '上海市', '芜湖市', '马鞍山市', '滁州市', '宣城市', '宿州市', '淮北市', '阜阳市', '亳州市', '蚌埠市', '淮南市', '合肥市', '六安市', '铜陵市', '池州市',
      '安庆市', '湖州市', '嘉兴市', '杭州市', '绍兴市', '宁波市', '舟山市', '枣庄市', '济宁市', '临沂市', '菏泽市', '日照市', '商丘市', '周口市',
    ];
    expect(namesOf(neighbours)).toEqual(expect.arrayContaining(expected));
    expect(idsOf(neighbours)[0]).toBe('310000');
  });

  test('has the 16 districts of Shanghai, which add up to the city', () => {
    const districts = read('divisions', 'districts');
    expect(districts).toHaveLength(16);
    const shanghai = neighbours.find(({ id }) => id === '310000');
    if (!shanghai) throw new Error('Shanghai is missing');
    const sum = districts.reduce((total, district) => total + squareKilometres(district), 0);
    expect(Math.abs(sum / squareKilometres(shanghai) - 1)).toBeLessThan(0.005);
  });

  test('has the counties that metropolitan areas count one by one, each of a neighbour', () => {
    const outer = read('divisions', 'outerCounties');
    expect(idsOf(outer).toSorted()).toEqual([
      '340202', '340207', '340209', '340503', '340504', '340506', '340521', '340523', '341102', '341103', '341122', '341181', '341802', '370826', '411481',
    ]);
    const codes = new Set(idsOf(neighbours));
    expect(outer.filter(({ properties }) => !codes.has(String(properties?.['city'])))).toEqual([]);
  });
});

describe('water', () => {
  test('is sea and Yangtze in one file, lakes and canals in the other', () => {
    expect(Object.keys(topologies.get('sea-and-yangtze')?.objects ?? {})).toEqual(['sea', 'yangtze']);
    expect(Object.keys(topologies.get('lakes-and-canals')?.objects ?? {})).toEqual(['lakes', 'lines']);
    expect(Object.keys(topologies.get('divisions')?.objects ?? {})).toEqual(['cities', 'counties', 'neighbours', 'districts', 'outerCounties']);
  });

  test('has its lakes and lines by id', () => {
    expect(idsOf(read('lakes-and-canals', 'lakes')).toSorted()).toEqual([
      'changdang-lake', 'chao-lake', 'dianshan-lake', 'gaoyou-lake', 'ge-lake', 'hongze-lake', 'luoma-lake', 'shaobo-lake', 'shijiu-lake',
      'tai-lake', 'weishan-lake', 'yangcheng-lake',
    ]);
    expect(idsOf(read('lakes-and-canals', 'lines'))).toEqual(['grand-canal', 'huai-river', 'subei-canal', 'xinyi-river', 'tongyu-canal']);
  });

  test('has a Grand Canal in one stroke from Shandong to Zhejiang', () => {
    const canal = read('lakes-and-canals', 'lines').find(({ id }) => id === 'grand-canal');
    expect(canal?.geometry.type).toBe('LineString');
    const latitudes = canal ? positionsOf(canal.geometry).map(([, lat = NaN]) => lat) : [];
    expect(Math.max(...latitudes)).toBeGreaterThan(35);
    expect(Math.min(...latitudes)).toBeLessThan(30.8);
  });

  test('lets the Yangtze run in one stretch from above Anqing into the sea', () => {
    const [sea] = read('sea-and-yangtze', 'sea');
    const [yangtze] = read('sea-and-yangtze', 'yangtze');
    if (!sea || !yangtze) throw new Error('sea-and-yangtze.topojson is empty');
    const { geometry } = yangtze as Feature<Polygon | MultiPolygon>;
    const stretches = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    const mouth = stretches.flatMap(([bank = []]) => {
      const west = Math.min(...bank.map(([lng = NaN]) => lng));
      return bank.filter(([lng = NaN, lat = NaN]) => west < 116 && lng > 121 && geoContains(sea, [lng, lat]));
    });
    expect(mouth.length).toBeGreaterThan(0);
  });
});

describe('every file', () => {
  test.each([['divisions', 45_000], ['sea-and-yangtze', 14_000], ['lakes-and-canals', 10_000]] as const)('%s keeps within %i bytes after gzip', (name, budget) => {
    expect(gzipSync(texts.get(name) ?? '', { level: 9 }).length).toBeLessThanOrEqual(budget);
  });

  test('draws every shape as itself, not as the rest of the globe', () => {
    for (const shape of everything) expect(geoArea(shape), String(shape.id ?? shape.properties?.['name'])).toBeLessThan(1);
  });

  test('stays within the frame and its margin', () => {
    for (const shape of everything)
      for (const [lng = NaN, lat = NaN] of positionsOf(shape.geometry)) {
        expect(lng >= 113 && lng <= 126 && lat >= 28 && lat <= 37.5, `${shape.id} at ${lng}, ${lat}`).toBe(true);
      }
  });

  test('has its origin and licence on record', () => {
    const record = readFileSync(new URL('PROVENANCE.md', folder), 'utf8');
    for (const name of texts.keys()) expect(record).toContain(`${name}.topojson`);
    expect(record).toContain('示意图，不作为划界依据');
    expect(record).toContain('© OpenStreetMap contributors');
  });
});
