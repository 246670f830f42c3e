/**
 * At once there is only this. What it takes to come by a link to a part of the page is loaded for who does, or who follows one
 * on the page; links to passages, for who has come by one, goes back to one, or selects text. Without it the browser still
 * leads to the target.
 */
import { importAnew } from '../import-anew.ts';

const importArrival = importAnew(() => import('./arrive.ts'));
const importPassages = importAnew(() => import('../share/passage-links.ts'));

const arriveAt = (isOpening: boolean): void => void importArrival().then(({ arrive }) => void arrive(isOpening), () => undefined);
const loadPassages = (): void => void importPassages().catch(() => undefined);
const followQuery = (): void => void (location.search.includes('passage=') && loadPassages());

window.addEventListener('hashchange', () => void arriveAt(false));
window.addEventListener('popstate', followQuery);
if (location.hash !== '') arriveAt(true);
followQuery();
document.addEventListener('selectionchange', () => void (getSelection()?.isCollapsed === false && loadPassages()));
