import { cardName } from '@/text/card-name.ts';
import type { PageFacts } from './page-facts.ts';

/** A picture that messengers show beside a link. */
export interface ShareCard {
  /** Path of the PNG on this site. */
  readonly path: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

/**
 * The pictures of a page: the wide one for most messengers, then the square one for WeChat. src/pictures/cards draws what
 * the built pages ask for. Pages that nobody shares for themselves take those of the first page.
 */
export function shareCards({ kind, path, cardOf = path }: Pick<PageFacts, 'kind' | 'path' | 'cardOf'>): readonly [wide: ShareCard, square: ShareCard] {
  const [page = '/'] = cardOf.split('#');
  const hasOwn = kind !== 'unlisted' && kind !== 'missing';
  const name = cardName(hasOwn ? page : '/');
  return [
    { path: `/cards/${name}.png`, width: 1200, height: 630 },
    { path: `/cards/${name}-square.png`, width: 800, height: 800 },
  ];
}
