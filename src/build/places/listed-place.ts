import { isShortName } from '../../domain/mention-counts.ts';
import { sharedClaims } from '../../domain/mentions.ts';
import type { City, Place } from '../../domain/model.ts';
import { atlasEntries, type AtlasEntry } from '../../figures/atlas-entries.ts';
import { cityNote, placeNote } from './place-notes.ts';

/** A city or place with what both the list of places and its page say of it. */
export interface ListedPlace {
  /** What the atlas says of it. */
  readonly entry: AtlasEntry;
  /** What it is and where: 县级市 · 苏州市. */
  readonly kind: string;
  /** How many claims speak of it by its own name, and how many others by names that it shares. */
  readonly direct: number;
  readonly shared: number;
  /** Whether one of these names is a short name: 近沪 for 上海. */
  readonly hasShort: boolean;
}

/** What the site lists of a city or place. */
export function listedPlace(unit: City | Place): ListedPlace {
  const entry = atlasEntries.find(({ id }) => id === unit.slug);
  if (entry === undefined) throw new Error(`The atlas does not list ${unit.slug}. Every city and place has an entry: see src/figures/atlas-entries.ts.`);
  return {
    entry,
    kind: 'seat' in unit ? cityNote(unit) : placeNote(unit, entry.kind),
    direct: entry.direct.length,
    shared: sharedClaims(entry.through).length,
    hasShort: entry.through.some(({ name }) => isShortName(name)),
  };
}
