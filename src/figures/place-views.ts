import type { DivisionCode, Slug } from '@/domain/model.ts';
import { figureRecords } from './all-figures.ts';
import { atlasEntries } from './atlas-entries.ts';
import type { FigureRecord } from './figure-record.ts';

/** A figure with a place chosen on it. */
export interface PlaceView {
  readonly figure: FigureRecord;
  /** Its home's path, the view, and its fragment: `/coast/?map=coast&place=nantong#fig-coast`. */
  readonly href: string;
}

/**
 * The figures that show a place, and where they show it as the chosen one: maps that say more of it than where it lies,
 * and charts that have a mark for it.
 * @param code of the unit, by which some figures know it
 * @param homes path and fragment of each figure's home, by its id
 */
export function placeViews(id: Slug, code: DivisionCode | undefined, homes: ReadonlyMap<Slug, string>): readonly PlaceView[] {
  const maps = atlasEntries.find((entry) => entry.id === id)?.figures ?? [];
  return figureRecords.flatMap((figure) => {
    const isShown = figure.kind === 'map' ? maps.includes(figure.id) : figure.table.rows.some(({ feature }) => feature === id || feature === code);
    const href = viewAddress(figure.id, id, homes);
    return isShown && href !== undefined ? [{ figure, href }] : [];
  });
}

/** Where a figure shows a place as the chosen one; nothing for a figure without a home. */
export function viewAddress(figure: Slug, place: Slug, homes: ReadonlyMap<Slug, string>): string | undefined {
  return homes.get(figure)?.replace('#', `?map=${figure}&place=${place}#`);
}
