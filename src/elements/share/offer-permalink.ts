/** What a permalink of the page leads to, in words, once a reader has asked for it. */
import { bubbleWords as words } from '@/text/share.ts';
import { offerCopied, type Shared } from './offer-address.ts';
import { pageTitle, siteName } from './page-title.ts';

/**
 * Says beside a permalink that its address is copied, and offers more.
 * @param address the whole address
 * @param copied whether the browser takes it
 */
export function offerPermalink(link: HTMLAnchorElement, address: string, copied: Promise<boolean>): Promise<void> {
  // As if the link had been followed: who shares by the browser's own menu next shares the same place.
  if (link.hash !== '' && link.pathname === location.pathname) history.replaceState(history.state, '', location.pathname + location.search + link.hash);
  return offerCopied(link, { address, ...describe(link) }, copied);
}

function describe(link: HTMLElement): Omit<Shared, 'address'> {
  const figure = link.closest<HTMLElement>('figure');
  const part = partOf(link) || textIn(figure?.querySelector('.figure__title'));
  const page = pageTitle();
  const title = part === '' ? page : page === siteName() ? part : words.part(page, part);
  return figure === null ? { title } : { title, picture: `/data/${figure.dataset['figure'] ?? ''}.png` };
}

/** The term, claim, place or section that a link is of; empty for a figure or a page. */
function partOf(link: HTMLElement): string {
  const term = link.closest('dfn');
  if (term !== null) return words.term(textIn(term));
  const claim = /^[cr]-(\d+)-(\w+)$/.exec(link.closest('.claim, .pair')?.id ?? '');
  if (claim !== null) return words.claim(`${claim[1] ?? ''}.${claim[2] ?? ''}`);
  // The kind of a place stands behind its name.
  const place = link.closest('.atlas__panel, .map__panel')?.querySelector('.atlas__panel-title, .map__panel-title');
  return textIn(place?.firstChild ?? link.closest('h2, h3'));
}

function textIn(node: Node | null | undefined): string {
  return node?.textContent?.trim() ?? '';
}
