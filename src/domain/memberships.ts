import { cityByCode } from './cities.ts';
import { extentOfArea } from './metropolitan-areas.ts';
import type { AreaExtent, Corridor, CountyMember, DivisionCode, Membership, MetropolitanArea, Programme, Standing, Structure } from './model.ts';
import { structures } from './structures.ts';

/** How a city stands in one structure, without the structure itself. */
type Position = Pick<Membership, 'standing' | 'counties' | 'rest' | 'note'>;

/** The structures that a city belongs to, in the order of `structures`. Throws for a code outside Jiangsu. */
export function membershipsOf(code: DivisionCode): readonly Membership[] {
  const city = cityByCode(code);
  return structures.flatMap((structure): Membership[] => {
    const position = positionIn(structure, city.code);
    return position === undefined ? [] : [{ structure, ...position }];
  });
}

/** The membership of one city in one structure; `undefined` when it is no member. Throws for a code outside Jiangsu. */
export function membershipIn(structureId: string, code: DivisionCode): Membership | undefined {
  return membershipsOf(code).find((membership) => membership.structure.id === structureId);
}

function positionIn(structure: Structure, city: DivisionCode): Position | undefined {
  switch (structure.kind) {
    case 'zone':
      return wholeOrCounties(structure.record, city);
    case 'area':
      return positionInArea(structure.record, city);
    case 'group':
      return structure.record.cities.includes(city) ? whole('whole') : undefined;
    case 'corridor':
      return positionOnCorridor(structure.record, city);
    case 'programme':
      return positionInProgramme(structure.record, city);
  }
}

function whole(standing: Standing): Position {
  return { standing, counties: [] };
}

function wholeOrCounties(
  members: { readonly cities: readonly DivisionCode[]; readonly counties: readonly CountyMember[] },
  city: DivisionCode,
): Position | undefined {
  if (members.cities.includes(city)) return whole('whole');
  const counties = members.counties.filter((county) => county.city === city);
  return counties.length === 0 ? undefined : { standing: 'counties', counties };
}

function positionInArea(area: MetropolitanArea, city: DivisionCode): Position | undefined {
  const core = positionInExtent(extentOfArea(area, 'core'), city);
  const extended = positionInExtent(extentOfArea(area, 'extended'), city);
  // A city whose core is some of its counties may belong to the wider extent with the rest.
  if (core !== undefined && core.counties.length > 0 && extended?.counties.length === 0) return { ...core, rest: 'extended' };
  return core ?? extended ?? positionInExtent(extentOfArea(area, 'whole'), city);
}

function positionInExtent(extent: AreaExtent | undefined, city: DivisionCode): Position | undefined {
  const position = extent === undefined ? undefined : wholeOrCounties(extent, city);
  if (extent === undefined || position === undefined || extent.extent === 'whole') return position;
  return { ...position, standing: extent.extent };
}

function positionOnCorridor(corridor: Corridor, city: DivisionCode): Position | undefined {
  const stop = corridor.stops.find((candidate) => candidate.place === city);
  if (stop === undefined) return undefined;
  const standing = stop.standing === 'part' || stop.standing === 'wider' ? stop.standing : 'whole';
  return { ...whole(standing), note: stop.note };
}

function positionInProgramme(programme: Programme, city: DivisionCode): Position | undefined {
  return programme.centreCities.includes(city) ? whole('centre') : wholeOrCounties(programme, city);
}
