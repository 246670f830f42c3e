import type { PageFigure } from './page-facts.ts';

/**
 * The figures as the head of a page names them.
 * @param ids of the figures, in the order in which they are named
 * @param records of all figures
 * @param homeOf tells where a figure stands among its prose, as path and fragment
 * @throws for a figure without a record
 */
export function pageFigures(
  ids: readonly string[],
  records: readonly Omit<PageFigure, 'address'>[],
  homeOf: (figure: string) => Pick<PageFigure, 'address'>,
): PageFigure[] {
  return ids.map((figure) => {
    const record = records.find(({ id }) => id === figure);
    if (record === undefined) throw new Error(`The figure “${figure}” has no record in src/figures/all-figures.ts. Add one, or name another figure.`);
    const { id, kind, title } = record;
    return { id, kind, title, address: homeOf(id).address };
  });
}
