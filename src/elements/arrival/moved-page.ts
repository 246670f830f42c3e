/** Leads from a page that has moved to where it is now, in the place of this entry of the history. */
import { addressAfterMove } from './address-after-move.ts';
import { readFragment } from './fragment.ts';
import { followRedirect, movedTo } from './redirects.ts';

const link = document.querySelector<HTMLAnchorElement>('a[data-moved-to]');
const asked = readFragment(location.hash, (id) => movedTo(id) !== undefined);
if (link && !(asked?.kind === 'place' && followRedirect(asked.id))) location.replace(addressAfterMove(link.href, location));
