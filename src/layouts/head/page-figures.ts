import type { PageFigure } from './page-facts.ts';

/**
 * The figures as the head of a page names them.
 * @param ids of the figures, in the order in which they are named
 * @param records of all figures
 * @param homes where each figure stands among its prose, as path and fragment
 * @throws for a figure without a record or a home
 */
export function pageFigures(
  ids: readonly string[],
  records: readonly Omit<PageFigure, 'address'>[],
  homes: ReadonlyMap<string, Pick<PageFigure, 'address'>>,
): PageFigure[] {
  return ids.map((figure) => {
    const record = records.find(({ id }) => id === figure);
    const home = homes.get(figure);
    if (record === undefined || home === undefined) throw new Error(`The figure “${figure}” has no ${record === undefined ? 'record in src/figures/all-figures.ts' : 'home: ask src/build/figure-homes.ts for it'}.`);
    const { id, kind, title } = record;
    return { id, kind, title, address: home.address };
  });
}
