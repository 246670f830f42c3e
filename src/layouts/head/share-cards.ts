import { cardName } from '@/text/card-name.ts';
import { words } from '@/text/zh-CN.ts';
import type { PageFacts } from './page-facts.ts';

/** A picture that messengers show beside a link. */
export interface ShareCard {
  /** Path of the PNG on this site. */
  readonly path: string;
  /** Title of the page that it shows. */
  readonly title: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

/**
 * The pictures of a page: the wide one for most messengers, then the square one for WeChat. src/pictures/cards draws what
 * the built pages ask for. Pages that nobody shares for themselves take those of the first page.
 */
export function shareCards({ kind, path, title, cardOf = { path, title } }: Pick<PageFacts, 'kind' | 'path' | 'title' | 'cardOf'>): readonly [wide: ShareCard, square: ShareCard] {
  const shown = kind === 'unlisted' || kind === 'missing' ? { path: '/', title: words.site.name } : cardOf;
  const name = cardName(shown.path);
  return [
    { path: `/cards/${name}.png`, title: shown.title, width: 1200, height: 630 },
    { path: `/cards/${name}-square.png`, title: shown.title, width: 800, height: 800 },
  ];
}
