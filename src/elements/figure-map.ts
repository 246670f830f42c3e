import type { Topology } from 'topojson-specification';
import type { LiveMap } from '@/drawing/live-map.ts';
import { mapWords } from '@/text/map.ts';
import type { LeafletMap } from './leaflet-map.ts';
import { fillChoices, readPanel, showPanel, type PanelContent } from './map-panel.ts';
import { pushViewState, readViewState, VIEW_CHANGE } from './view-state.ts';

/**
 * A map that is a finished drawing until it comes into view, and then lets the reader pan, zoom and choose.
 * The drawing keeps its place and its frame: going live neither moves nor resizes anything. If Leaflet or the
 * geometry does not arrive, the drawing stays and a line says so.
 */
class FigureMap extends HTMLElement {
  /** Ends everything that one try to go live has begun. */
  #attempt: AbortController | undefined;
  #observer: IntersectionObserver | undefined;
  #live: LeafletMap | undefined;
  #map: LiveMap | undefined;
  #selected = '';

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

  /** A link to a place whose fragment a messenger has cut would open above the map that it is about. */
  #comeIntoView(): void {
    const state = readViewState(location.search);
    const [navigation] = performance.getEntriesByType('navigation');
    const isReload = navigation instanceof PerformanceNavigationTiming && navigation.type !== 'navigate';
    if (isReload || location.hash !== '' || state?.place === '' || state?.map !== this.dataset['map']) return;
    this.#figure()?.scrollIntoView();
  }

  disconnectedCallback(): void {
    this.#observer?.disconnect();
    this.#goStill('static');
  }

  async #goLive(): Promise<void> {
    const container = this.#part('.map__live');
    if (container === null || !this.isConnected) return;
    const attempt = new AbortController();
    const { signal } = attempt;
    this.#attempt = attempt;
    this.#setState('loading');
    try {
      const [{ createLeafletMap }, map, borders, ...waters] = await Promise.all([
        import('./leaflet-map.ts'),
        fetchJson<LiveMap>(`/data/maps/${this.dataset['map'] ?? ''}.json`, signal),
        fetchJson<Topology>('/data/maps/borders.json', signal),
        fetchJson<Topology>('/data/boundaries/sea-and-yangtze.topojson', signal),
        fetchJson<Topology>('/data/boundaries/lakes-and-canals.topojson', signal),
      ]);
      if (signal.aborted) return;
      this.#map = map;
      container.hidden = false;
      this.#live = createLeafletMap(container, map, { borders, waters }, {
        label: mapWords.region(this.#figure()?.querySelector('.figure__title')?.textContent ?? ''),
        onSelect: (feature) => {
          this.#choose(feature === this.#selected ? '' : feature);
        },
        onScrollPast: () => {
          this.#hint(mapWords.wheelHint);
        },
      });
      this.#live.bringOut(this.dataset['focus']);
      this.#connectControls(signal);
      this.#setState('live');
      this.#readAddress();
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
    this.#selected = '';
    for (const part of ['.map__live', '.map__controls', '.map__buttons', '.map__panel']) {
      const element = this.#part(part);
      if (element !== null) element.hidden = true;
    }
    this.#setState(state);
  }

  #connectControls(signal: AbortSignal): void {
    const select = this.querySelector('select');
    const figure = this.#figure();
    const buttons = this.#part('.map__buttons');
    for (const bar of [this.#part('.map__controls'), buttons]) if (bar !== null) bar.hidden = false;
    this.#hint(matchMedia('(pointer: coarse)').matches ? mapWords.touchHint : mapWords.pointerHint);
    if (select !== null && figure !== null) fillChoices(select, figure);
    select?.addEventListener(
      'change',
      () => {
        this.#choose(select.value);
      },
      { signal },
    );
    buttons?.addEventListener(
      'click',
      (event) => {
        const act = event.target instanceof HTMLElement ? event.target.dataset['act'] : undefined;
        if (act === 'zoomIn' || act === 'zoomOut' || act === 'reset') this.#live?.[act]();
      },
      { signal },
    );
    this.addEventListener(
      'keydown',
      (event) => {
        if (event.key === 'Escape' && this.#selected !== '') this.#close();
      },
      { signal },
    );
    const read = (): void => {
      this.#readAddress();
    };
    document.addEventListener(VIEW_CHANGE, read, { signal });
    window.addEventListener('popstate', read, { signal });
  }

  /** Makes a feature the chosen one by way of the address, so that map, address and Back agree. */
  #choose(feature: string): void {
    const map = this.dataset['map'] ?? '';
    // With no place the map stays in the address: the home page shows the layer that it names.
    pushViewState({ map, place: feature === '' ? '' : this.#placeOf(feature) });
  }

  /** Closes the panel; the focus that was in it goes to the map, and not to the top of the page. */
  #close(): void {
    const wasInside = this.#part('.map__panel')?.contains(document.activeElement) === true;
    this.#choose('');
    if (wasInside) this.#part('.map__live')?.focus({ preventScroll: true });
  }

  #readAddress(): void {
    const state = readViewState(location.search);
    const place = state?.map === this.dataset['map'] ? (state?.place ?? '') : '';
    const feature = this.#map?.features[place] ?? place;
    if (feature === this.#selected) return;
    const figure = this.#figure();
    const content = figure === null || feature === '' ? undefined : readPanel(figure, feature);
    const had = this.#selected !== '';
    this.#selected = content === undefined ? '' : feature;
    this.#show(content);
    if (content !== undefined) this.#announce(mapWords.selected(content.name));
    else if (had) this.#announce(mapWords.cleared);
  }

  #show(content: PanelContent | undefined): void {
    const panel = this.#part('.map__panel');
    const select = this.querySelector('select');
    if (select !== null) select.value = this.#selected;
    const half = this.#live?.select(this.#selected);
    const isStructure = this.#map?.shapes.some(({ memberOf }) => memberOf.includes(this.#selected)) === true;
    this.#live?.bringOut(isStructure ? this.#selected : this.dataset['focus']);
    if (panel === null) return;
    if (content === undefined) {
      panel.hidden = true;
    } else {
      showPanel(panel, content, () => {
        this.#close();
      });
      panel.dataset['side'] = half === 'start' ? 'end' : 'start';
    }
  }

  #placeOf(feature: string): string {
    const named = Object.entries(this.#map?.features ?? {}).find(([, id]) => id === feature);
    return named?.[0] ?? feature;
  }

  #setState(state: 'static' | 'loading' | 'live' | 'failed'): void {
    const figure = this.#figure();
    if (figure !== null) figure.dataset['state'] = state;
    this.toggleAttribute('data-live', state === 'live');
    const status = this.#part('.map__status');
    if (status === null) return;
    status.replaceChildren();
    status.hidden = state !== 'failed';
    if (state !== 'failed') return;
    const retry = document.createElement('button');
    retry.type = 'button';
    retry.textContent = mapWords.retry;
    retry.addEventListener(
      'click',
      () => {
        void this.#goLive().then(() => {
          this.#part('.map__live')?.focus({ preventScroll: true });
        });
      },
      { once: true },
    );
    status.append(mapWords.failed, ' ', retry);
  }

  #hint(words: string): void {
    const hint = this.#part('.map__hint');
    if (hint !== null && hint.textContent !== words) hint.textContent = words;
  }

  #announce(words: string): void {
    const announcement = this.#part('.map__announcement');
    if (announcement !== null) announcement.textContent = words;
  }

  #part(selector: string): HTMLElement | null {
    return this.querySelector<HTMLElement>(selector);
  }

  #figure(): HTMLElement | null {
    return this.closest('figure');
  }
}

async function fetchJson<Content>(address: string, signal: AbortSignal): Promise<Content> {
  const response = await fetch(address, { signal });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as Content;
}

if (!customElements.get('figure-map')) customElements.define('figure-map', FigureMap);
