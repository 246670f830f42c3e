import { suggestionFor } from '@/domain/nearest-id.ts';
import type { PassageView } from './author-words.ts';
import { featuresByPlace } from './live-map.ts';
import type { MapRecord } from './map-figure.ts';

/**
 * Makes sure that every view can be shown: the passage has a map beside it, and the map has what the block names.
 * @param file path of the chapter, for the message
 * @throws an Error that names file, line, block and remedy
 */
export function checkPassageViews(views: readonly PassageView[], maps: readonly MapRecord[], file: string): void {
  for (const { focus, figure, block, line } of views) {
    const where = `${file}:${String(line)}: ${block} has focus="${focus.join(' ')}"`;
    const map = maps.find(({ id }) => id === figure);
    if (map === undefined) {
      throw new Error(
        `${where}, but ${figure === undefined ? 'no figure' : `the figure “${figure}”, which is no map,`} stands beside its passage. Put a map first under the passage's h2, or remove focus.`,
      );
    }
    const known = Object.keys(featuresByPlace(map));
    const unknown = focus.find((id) => !known.includes(id));
    if (unknown !== undefined) {
      throw new Error(
        `${where}, but the map “${map.id}” beside it does not show “${unknown}”.${suggestionFor(unknown, known)} It shows: ${known.join(', ')}.`,
      );
    }
  }
}
