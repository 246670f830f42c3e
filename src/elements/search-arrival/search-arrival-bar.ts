/** The bar that says what a search has marked and leads from one place to the next. */
import { searchArrivalWords as words } from '@/text/search-arrival.ts';
import { addMarksBar, type Bar, barButton } from '../marked-text/marks-bar.ts';

/** What the buttons of the bar do. */
export interface BarEvents {
  /** To the place before or after, or to the only one. */
  readonly onStep: (step: 1 | -1) => void;
  readonly onClear: () => void;
}

/** Puts the bar after `place`, for `count` places, still without words. */
export function addBar(place: ChildNode, count: number, { onStep, onClear }: BarEvents): Bar {
  const controls =
    count > 1
      ? [barButton(words.previous, () => void onStep(-1)), barButton(words.next, () => void onStep(1))]
      : [barButton(words.only, () => void onStep(1))];
  return addMarksBar(place, { name: 'search-arrival-bar', label: words.bar, controls, clear: words.clear, clearKey: words.clearKey, onClear });
}
