/** Which features of a live map are chosen, pointed at, brought out or switched off. Knows the DOM, and not Leaflet. */
import type { Bounds } from '@/drawing/projection.ts';
import { joinBounds } from './leaflet-coordinates.ts';

/** A feature as it is drawn. A map may draw one id more than once, in layers of its own. */
export interface DrawnFeature {
  readonly id: string;
  readonly memberOf: readonly string[];
  readonly layer: string | undefined;
  readonly bounds: Bounds;
  /** What the reader sees and what a pointer hits. */
  readonly elements: readonly Element[];
  /** Draws the feature's outline once more, over everything; gives what takes it away again. */
  readonly trace: (kind: 'selected' | 'indicated') => () => void;
}

/** The marks on the features of one map. */
export class MapMarks {
  readonly #drawn: readonly DrawnFeature[];
  #selected = '';
  #marked = '';
  #indicated: readonly string[] = [];
  #shown: ReadonlySet<string> | undefined;
  #traces: (() => void)[] = [];

  constructor(drawn: readonly DrawnFeature[]) {
    this.#drawn = drawn;
  }

  /** Marks one feature, or none for an empty id. */
  select(id: string): void {
    this.#selected = id;
    for (const drawn of this.#drawn) setClass(drawn, 'is-selected', drawn.id === id);
    this.#trace();
  }

  /** Marks a feature that is chosen elsewhere, or none for an empty id: by its outline, or by those of its members. */
  mark(id: string): void {
    if (id === this.#marked) return;
    this.#marked = id;
    this.#trace();
  }

  /** Points at features, and at the members of structures that have no outline or line of their own. */
  indicate(ids: readonly string[]): void {
    this.#indicated = ids;
    this.#trace();
  }

  /** Mutes what neither is one of these nor belongs to one of them; nothing for an empty list. */
  bringOut(ids: readonly string[]): void {
    for (const drawn of this.#drawn) {
      setClass(drawn, 'is-muted', ids.length > 0 && !ids.some((id) => drawn.id === id || drawn.memberOf.includes(id)));
    }
  }

  /** Shows these layers and no others; what has no layer is always shown. */
  show(layers: readonly string[]): void {
    this.#shown = new Set(layers);
    for (const drawn of this.#drawn) setClass(drawn, 'is-away', !this.#isShown(drawn));
    this.#trace();
  }

  /** The bounds of features and of what belongs to them; `undefined` when none is shown. */
  boundsOf(ids: readonly string[]): Bounds | undefined {
    return joinBounds(ids.flatMap((id) => [...this.#own(id), ...this.#members(id)].map(({ bounds }) => bounds)));
  }

  #own(id: string): DrawnFeature[] {
    return this.#drawn.filter((drawn) => drawn.id === id && this.#isShown(drawn));
  }

  #members(id: string): DrawnFeature[] {
    return this.#drawn.filter((drawn) => drawn.memberOf.includes(id) && this.#isShown(drawn));
  }

  #isShown({ layer }: DrawnFeature): boolean {
    return layer === undefined || this.#shown === undefined || this.#shown.has(layer);
  }

  #trace(): void {
    for (const remove of this.#traces) remove();
    const selected = [...this.#own(this.#selected), ...this.#extentOf(this.#marked)];
    const indicated = this.#indicated.flatMap((id) => this.#extentOf(id));
    this.#traces = [
      ...selected.map(({ trace }) => trace('selected')),
      ...[...new Set(indicated)].map(({ trace }) => trace('indicated')),
    ];
  }

  /** What shows where a feature is. A point says little of a structure: its members do. */
  #extentOf(id: string): DrawnFeature[] {
    const own = this.#own(id);
    return own.some(hasExtent) ? own : [...own, ...this.#members(id)];
  }
}

function hasExtent({ bounds: [west, south, east, north] }: DrawnFeature): boolean {
  return west < east || south < north;
}

function setClass({ elements }: DrawnFeature, name: string, isSet: boolean): void {
  for (const element of elements) element.classList.toggle(name, isSet);
}
