/**
 * At once there is only this. What it takes to come by a link to a part of the page is loaded for who does, or who follows one
 * on the page; links to passages, for who has come by one, or selects text. Without it the browser still leads to the target.
 */
const loadArrival = (): void => void import('./arrive.ts').catch(() => undefined);
const loadPassages = (): void => void import('../share/passage-links.ts').catch(() => undefined);

window.addEventListener('hashchange', loadArrival);
if (location.hash !== '') loadArrival();
if (location.search.includes('passage=')) loadPassages();
document.addEventListener('selectionchange', () => void (getSelection()?.isCollapsed === false && loadPassages()));
