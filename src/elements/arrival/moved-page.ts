/** Leads from a page that has moved to where it is now, in the place of this entry of the history. */
import { addressAfterMove } from './address-after-move.ts';
import { movedTo } from './redirects.ts';

const link = document.querySelector<HTMLAnchorElement>('a[data-moved-to]');
if (link) location.replace(movedTo(location.hash.slice(1)) ?? addressAfterMove(link.href, location));
