import { cities } from './cities.ts';
import { places } from './places.ts';

/** A name as it stands in official documents, and the shorter one that the site uses: 徐州市, 徐州. */
export interface OfficialName {
  readonly official: string;
  readonly short: string;
}

/** Every city and place whose official name is longer than the one that the site uses; of names that several have the first. */
export const officialNames: readonly OfficialName[] = [
  ...new Map([...cities, ...places].filter(({ name, shortName }) => name !== shortName).map(({ name, shortName }) => [name, { official: name, short: shortName }])).values(),
];
