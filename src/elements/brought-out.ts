import type { LiveMap } from '@/drawing/live-map.ts';

/** What could be brought out on a map, by feature. */
export interface Emphasis {
  /** The chosen feature; empty for none. */
  readonly selected: string;
  /** What the passage that the map has followed to is about. */
  readonly followed: readonly string[];
  /** What the author of the figure wants. */
  readonly authored: readonly string[];
}

/** What a map brings out, muting the rest: a chosen structure, else what the passage is about, else what the author wants. */
export function broughtOut(
  { shapes, outlines, lines, points }: Pick<LiveMap, 'shapes' | 'outlines' | 'lines' | 'points'>,
  { selected, followed, authored }: Emphasis,
): readonly string[] {
  if (selected === '') return followed.length > 0 ? followed : authored;
  const isStructure = [...shapes, ...outlines, ...lines, ...points].some(({ memberOf }) => memberOf.includes(selected));
  if (isStructure) return [selected];
  return authored.length === 0 ? [] : [...authored, selected];
}
