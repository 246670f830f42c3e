import type { Topology } from 'topojson-specification';
import type { LiveMap } from '@/drawing/live-map.ts';
import { joinArcs } from '@/drawing/shared-arcs.ts';
import { mapWords } from '@/text/map.ts';
import type { FigureParts, LiveFigure } from './live-figure.ts';
import { loadLiveStyles } from './live-styles.ts';
import { readViewState } from './view-state.ts';

/**
 * A map that is a finished drawing until it comes into view, and then lets the reader pan, zoom and choose.
 * The drawing keeps its place and its frame: going live neither moves nor resizes anything. If Leaflet or the
 * geometry does not arrive, the drawing stays and a line says so.
 */
export class FigureMap extends HTMLElement {
  /** Ends everything that one try to go live has begun. */
  #attempt: AbortController | undefined;
  #observer: IntersectionObserver | undefined;
  #live: LiveFigure | undefined;

  connectedCallback(): void {
    const stage = this.#part('.map__stage');
    if (stage === null) return;
    this.#observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        this.#observer?.disconnect();
        void this.#goLive();
      },
      { rootMargin: '100px' },
    );
    this.#observer.observe(stage);
    this.#comeIntoView();
  }

  disconnectedCallback(): void {
    this.#observer?.disconnect();
    this.#goStill('static');
  }

  /** Whether the map is live, shows a place of the prose, and has enough of itself in the window for a reader to see it. */
  canShow(place: string): boolean {
    const box = this.#part('.map__stage')?.getBoundingClientRect();
    if (box === undefined || box.height === 0 || this.#live?.knows(place) !== true) return false;
    const visible = Math.min(box.bottom, innerHeight) - Math.max(box.top, 0);
    return visible > Math.min(box.height, innerHeight) / 2;
  }

  /** Points at a place of the prose; an empty id ends it. */
  indicate(place: string): void {
    this.#live?.indicate(place);
  }

  /** A link to a place whose fragment a messenger has cut would open above the map that it is about. */
  #comeIntoView(): void {
    const state = readViewState(location.search);
    const [navigation] = performance.getEntriesByType('navigation');
    const isReload = navigation instanceof PerformanceNavigationTiming && navigation.type !== 'navigate';
    const isAsked = state?.map === this.dataset['map'] && (state?.place !== '' || state.view !== undefined);
    // A messenger's fragment has no target either.
    if (isAsked && !isReload && document.querySelector(':target') === null) this.closest('figure')?.scrollIntoView();
  }

  async #goLive(): Promise<void> {
    const parts = this.#findParts();
    if (parts === undefined || !this.isConnected) return;
    const attempt = new AbortController();
    const { signal } = attempt;
    this.#attempt = attempt;
    this.#setState('loading');
    try {
      const [{ LiveFigure: Live }, , map, borders, ...waters] = await Promise.all([
        import('./live-figure.ts'),
        loadLiveStyles(),
        fetchJson<LiveMap>(`/data/maps/${this.dataset['map'] ?? ''}.json`, signal),
        fetchJson<Topology>('/data/maps/borders.json', signal),
        fetchJson<Topology>('/data/boundaries/sea-and-yangtze.topojson', signal),
        fetchJson<Topology>('/data/boundaries/lakes-and-canals.topojson', signal),
      ]);
      if (signal.aborted) return;
      this.#live = new Live(parts, { ...map, topology: joinArcs(borders, map.topology) }, { borders, waters });
      this.#setState('live');
    } catch (error) {
      if (signal.aborted) return;
      this.#goStill('failed');
      // The reader is told below the map; the reason is for whoever looks after the site.
      console.warn(`figure-map ${this.dataset['map'] ?? ''}:`, error);
    }
  }

  /** Back to the drawing, as it was before the script. */
  #goStill(state: 'static' | 'failed'): void {
    this.#attempt?.abort();
    this.#live?.remove();
    this.#live = undefined;
    const container = this.#part('.map__live');
    if (container !== null) container.hidden = true;
    this.#setState(state);
  }

  #setState(state: 'static' | 'loading' | 'live' | 'failed'): void {
    const figure = this.closest('figure');
    if (figure !== null) figure.dataset['state'] = state;
    this.toggleAttribute('data-live', state === 'live');
    const status = this.#part('.map__status');
    if (status === null) return;
    status.replaceChildren();
    status.hidden = state !== 'failed';
    if (state === 'failed') status.append(mapWords.failed, ' ', this.#retryButton());
  }

  #retryButton(): HTMLButtonElement {
    const retry = document.createElement('button');
    retry.type = 'button';
    retry.textContent = mapWords.retry;
    retry.addEventListener(
      'click',
      () => {
        // The button goes with the try; the focus comes to what has taken its place.
        void this.#goLive().then(() => this.#part(this.#live === undefined ? '.map__status button' : '.map__live')?.focus({ preventScroll: true }));
      },
      { once: true },
    );
    return retry;
  }

  #findParts(): FigureParts | undefined {
    const figure = this.closest('figure');
    const container = this.#part('.map__live');
    const panel = this.#part('.map__panel');
    const controls = this.#part('.map__controls');
    const announcement = this.#part('.map__announcement');
    if (figure === null || container === null || panel === null || controls === null || announcement === null) return undefined;
    return { host: this, figure, container, panel, controls, announcement };
  }

  #part(selector: string): HTMLElement | null {
    return this.querySelector<HTMLElement>(selector);
  }
}

async function fetchJson<Content>(address: string, signal: AbortSignal): Promise<Content> {
  const response = await fetch(address, { signal });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as Content;
}

if (!customElements.get('figure-map')) customElements.define('figure-map', FigureMap);
