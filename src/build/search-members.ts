import { cities, isCityCode } from '../domain/cities.ts';
import { membershipIn } from '../domain/memberships.ts';
import type { City, DivisionCode, Membership, Place, Structure } from '../domain/model.ts';
import { places } from '../domain/places.ts';

/** Who belongs to a structure, by city. */
export interface Members {
  readonly whole: readonly City[];
  /** Cities of Jiangsu of which a plan counts all, but not all as its core. */
  readonly extended: readonly City[];
  /** Cities of Jiangsu that stand in it with a part of them. */
  readonly partly: readonly City[];
  /** Cities of Jiangsu that only some documents count. */
  readonly wider: readonly City[];
  /** Cities and counties outside Jiangsu, as far as the site has a place of them. */
  readonly outside: readonly Place[];
}

type Share = 'whole' | 'extended' | 'partly' | 'wider';

/** The members of a structure; of a corridor only those in Jiangsu, since its course says the rest. */
export function membersOf(structure: Structure): Members {
  const members = cities.flatMap((city) => {
    const membership = membershipIn(structure.id, city.code);
    return membership === undefined ? [] : [{ city, share: shareOf(membership) }];
  });
  const at = (wanted: Share): readonly City[] => members.filter(({ share }) => share === wanted).map(({ city }) => city);
  return { whole: at('whole'), extended: at('extended'), partly: at('partly'), wider: at('wider'), outside: outsideOf(structure) };
}

function shareOf({ standing, counties, rest }: Membership): Share {
  if (rest !== undefined) return 'extended';
  if (counties.length > 0 || standing === 'part') return 'partly';
  return standing === 'extended' || standing === 'wider' ? standing : 'whole';
}

function outsideOf(structure: Structure): readonly Place[] {
  switch (structure.kind) {
    case 'area': {
      const codes = structure.record.extents.flatMap(({ cities: whole, counties }) => [...whole, ...counties.map(({ code }) => code)]);
      return places.filter(({ code }) => code !== undefined && codes.includes(code) && isOutside(code));
    }
    case 'group':
      return places.filter(({ slug }) => structure.record.outside.includes(slug));
    case 'zone':
    case 'corridor':
    case 'programme':
      return [];
  }
}

function isOutside(code: DivisionCode): boolean {
  return !isCityCode(code) && !code.startsWith('32');
}
