/** The live map of the atlas. Loaded with Leaflet and the geometry, once the page itself is there. */
import type { Topology } from 'topojson-specification';
import type { LiveFeature, LiveMap } from '@/drawing/live-map.ts';
import type { Bounds } from '@/drawing/projection.ts';
import type { ListedEntry } from './atlas-list.ts';
import { createLeafletMap, type LeafletMap } from './leaflet-map.ts';
import { mapToolbar } from './map-controls.ts';
import type { MapView } from './view-state.ts';

/** What the map tells the atlas. */
export interface AtlasLiveEvents {
  /** The reader chose a feature on the map. */
  readonly onSelect: (feature: string) => void;
  /** The map moved by a reader's hand or choice. */
  readonly onMove: () => void;
  /** The wheel turned over the map and the page took it. */
  readonly onScrollPast: () => void;
}

/** The geometry of the atlas, with the borders among it, and the waters. */
export interface AtlasGeometry {
  readonly map: LiveMap;
  readonly waters: readonly Topology[];
}

/** A live atlas as its element sees it. */
export class AtlasLive {
  readonly #data: LiveMap;
  readonly #live: LeafletMap;
  readonly #toolbar: HTMLElement;
  readonly #abort = new AbortController();
  #shown: ReadonlySet<string> = new Set();

  /**
   * @param controls where the map's buttons stand
   * @param container where the map is drawn
   */
  constructor(controls: HTMLElement, container: HTMLElement, { map, waters }: AtlasGeometry, events: AtlasLiveEvents) {
    this.#data = map;
    container.hidden = false;
    this.#live = createLeafletMap(container, map, { borders: map.topology, waters: [openSea(map.limits), ...waters] }, {
      label: container.ariaLabel ?? '',
      onSelect: events.onSelect,
      onScrollPast: events.onScrollPast,
      onMove: (byReader) => {
        if (byReader) events.onMove();
      },
    });
    try {
      this.#toolbar = mapToolbar(this.#live, this.#abort.signal);
      controls.append(this.#toolbar);
    } catch (error) {
      // Nobody holds this yet who could remove it, and the next try needs the container.
      this.#abort.abort();
      this.#live.remove();
      throw error;
    }
  }

  /** Shows these layers and no others. */
  show(layers: readonly string[]): void {
    this.#shown = new Set(layers);
    this.#live.show(layers);
  }

  /** Marks an entry, or none, and brings it into view; gives the half of the map that it lies in. */
  choose(entry: ListedEntry | undefined): 'start' | 'end' | undefined {
    const feature = entry?.features.find((id) => this.#isDrawn(id)) ?? entry?.id ?? '';
    const half = this.#live.select(feature);
    this.#live.bringOut(entry !== undefined && this.#bringsOut(entry, feature) ? [entry.id, feature] : []);
    return half;
  }

  /** What is in view; `undefined` for the whole frame. */
  view(): MapView | undefined {
    return this.#live.view();
  }

  /** Shows a view, or the whole frame. */
  goTo(view: MapView | undefined): void {
    this.#live.goTo(view);
  }

  /** Leaves the stage as it was. */
  remove(): void {
    this.#abort.abort();
    this.#toolbar.remove();
    this.#live.remove();
  }

  /** Whether a feature is on the map with the layers that are shown. */
  #isDrawn(feature: string): boolean {
    const { shapes, outlines, lines, points } = this.#data;
    return [...shapes, ...outlines, ...lines, ...points].some(({ id, layer }) => id === feature && this.#isShown(layer));
  }

  /** Whether an entry has members to bring out: a structure its cities, a city or a hub the lines that are shown. */
  #bringsOut({ id }: ListedEntry, feature: string): boolean {
    const { shapes, lines, points } = this.#data;
    const isHeld = (items: readonly LiveFeature[]): boolean =>
      items.some(({ memberOf, layer }) => this.#isShown(layer) && (memberOf.includes(id) || memberOf.includes(feature)));
    const isShape = shapes.some((drawn) => drawn.id === feature);
    const isLine = lines.some((drawn) => drawn.id === feature);
    return (!isShape && isHeld(shapes)) || (!isLine && isHeld(lines)) || (!isShape && !isLine && points.some(({ memberOf }) => memberOf.includes(id)));
  }

  #isShown(layer: string | undefined): boolean {
    return layer === undefined || this.#shown.has(layer);
  }
}

/** Sea east of the frame that the geometry fills: a wide window shows beyond it, and there is no land. */
function openSea([, south, east, north]: Bounds): Topology {
  const far = east + 8;
  const corners = [[east, south], [far, south], [far, north], [east, north], [east, south]];
  return { type: 'Topology', objects: { sea: { type: 'Polygon', arcs: [[0]] } }, arcs: [corners] };
}
