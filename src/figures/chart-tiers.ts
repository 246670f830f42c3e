/**
 * The widths for which charts are laid out, in CSS pixels: a phone of 320 px, a column beside prose, and a page of its
 * own. A drawing stands for its tier as it is, and is never scaled below it, so that no letter shrinks under 12 px.
 */
export const CHART_TIERS = { narrow: 280, column: 480, wide: 960 } as const;

/** One of the widths for which a chart is laid out. */
export type ChartTier = (typeof CHART_TIERS)[keyof typeof CHART_TIERS];

/**
 * The drawings that a page needs: the widest only where a chart has the page to itself, since a chapter's column never
 * is as wide and its readers would pay for it.
 */
export function drawingsFor<Drawing extends { readonly tier: number }>(drawings: readonly Drawing[], wide: boolean | undefined): readonly Drawing[] {
  return drawings.filter(({ tier }) => wide === true || tier < CHART_TIERS.wide);
}
