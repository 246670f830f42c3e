/** Where an arrowhead is drawn: the static drawing counts in units of its frame, the live map in CSS pixels. */
export type ArrowScale = 'static' | 'live';

/** Size of an arrowhead in the units of where it is drawn. */
export const arrowSizes: Record<ArrowScale, number> = { static: 15, live: 13 };

/** Id of the SVG marker at the end of lines of a style that have a direction. */
export function arrowId(style: string, scale: ArrowScale): string {
  return `arrow-${style}-${scale}`;
}
