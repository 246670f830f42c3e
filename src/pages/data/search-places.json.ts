import type { APIRoute } from 'astro';
import { searchPlaces } from '@/build/search-names.ts';
import { aliases } from '@/domain/aliases.ts';
import { atlasEntries } from '@/figures/atlas-entries.ts';
import { atlasRecord } from '@/figures/atlas-record.ts';
import { soughtAddress } from '@/figures/place-addresses.ts';

/** Every place of the site by name. The search makes its own file of this one: where it runs, boundary files cannot be read. */
export const GET: APIRoute = () => Response.json(searchPlaces({ listed: atlasEntries, drawn: atlasRecord, addressOf: soughtAddress, aliases }));
