import { publicAddress } from '@/text/public-address.ts';
import type { FigureRecord } from './figure-record.ts';

/** Height of the frame in CSS pixels where no script has measured the figure. */
const HEIGHT = 900;

/**
 * What to write into a page of another site to show a figure there.
 * @param site public address of this site; without one the addresses begin with `/`, and the page's script completes them
 */
export function embedCode({ id, title }: Pick<FigureRecord, 'id' | 'title'>, site: URL | undefined): string {
  return [
    `<iframe src="${publicAddress(`/embed/${id}/`, site)}" title="${escaped(title)}"`,
    `  width="100%" height="${HEIGHT}" style="border: 0" loading="lazy"></iframe>`,
    `<script src="${publicAddress('/embed.js', site)}" async></script>`,
  ].join('\n');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
