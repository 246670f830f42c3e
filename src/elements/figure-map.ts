import type { Topology } from 'topojson-specification';
import type { LiveMap } from '@/drawing/live-map.ts';
import { joinArcs } from '@/drawing/shared-arcs.ts';
import { fetchJson } from './fetch-json.ts';
import { importAnew } from './import-anew.ts';
import { isMostlyInView } from './in-view.ts';
import { LiveAttempt } from './live-attempt.ts';
import type { LiveFigure } from './live-figure.ts';
import { loadLiveStyles } from './live-styles.ts';

const importLive = importAnew(() => import('./live-figure.ts'));

/**
 * A map that is a finished drawing until it comes into view, and then lets the reader pan, zoom and choose.
 * The drawing keeps its place and its frame: going live neither moves nor resizes anything. If Leaflet or the
 * geometry does not arrive, the drawing stays and a line says so.
 */
export class FigureMap extends HTMLElement {
  readonly #attempt = new LiveAttempt<LiveFigure>(this, { stated: this.closest('figure'), status: '.map__status', load: (signal) => this.#load(signal) });
  #observer: IntersectionObserver | undefined;

  connectedCallback(): void {
    const stage = this.#stage();
    if (stage === null) return;
    this.#observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        this.#observer?.disconnect();
        void this.#attempt.start();
      },
      { rootMargin: '100px' },
    );
    this.#observer.observe(stage);
  }

  disconnectedCallback(): void {
    this.#observer?.disconnect();
    this.#attempt.stop('static');
  }

  /** Whether the map is live, shows a place of the prose, and has enough of itself in the window for a reader to see it. */
  canShow(place: string): boolean {
    const stage = this.#stage();
    return stage !== null && this.#attempt.live?.knows(place) === true && isMostlyInView(stage);
  }

  /** Points at a place of the prose; an empty id ends it. */
  indicate(place: string): void {
    this.#attempt.live?.indicate(place);
  }

  async #load(signal: AbortSignal): Promise<() => LiveFigure> {
    const [{ LiveFigure: Live }, , map, borders, ...waters] = await Promise.all([
      importLive(),
      loadLiveStyles(),
      fetchJson<LiveMap>(`/data/maps/${this.dataset['map'] ?? ''}.json`, signal),
      fetchJson<Topology>('/data/maps/borders.json', signal),
      fetchJson<Topology>('/data/boundaries/sea-and-yangtze.topojson', signal),
      fetchJson<Topology>('/data/boundaries/lakes-and-canals.topojson', signal),
    ]);
    return () => new Live(this, { ...map, topology: joinArcs(borders, map.topology) }, { borders, waters });
  }

  #stage(): HTMLElement | null {
    return this.querySelector<HTMLElement>('.map__stage');
  }
}

if (!customElements.get('figure-map')) customElements.define('figure-map', FigureMap);
