import { figureHomes, type FigureHome } from '@/build/figure-homes.ts';
import type { Slug } from '@/domain/model.ts';
import { chaptersInOrder } from '@/layouts/chapters.ts';

/** Worked out once for all pages. */
let homes: Promise<(figure: Slug) => FigureHome> | undefined;

/**
 * What tells the home of a figure by its id.
 * @throws from what it gives, for a figure that stands nowhere: see `figureHomes`
 */
export function homesOfFigures(): Promise<(figure: Slug) => FigureHome> {
  homes ??= chaptersInOrder().then(figureHomes);
  return homes;
}
