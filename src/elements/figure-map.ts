import type { LiveGround, LiveMap } from '@/drawing/live-map.ts';
import { mapWords } from '@/text/map.ts';
import type { LeafletMap } from './leaflet-map.ts';
import { readPanel, showPanel } from './map-panel.ts';
import { pushViewState, readViewState, VIEW_CHANGE } from './view-state.ts';

/**
 * A map that is a finished drawing until it comes into view, and then lets the reader pan, zoom and choose.
 * The drawing keeps its place and its frame: going live neither moves nor resizes anything. If Leaflet or the
 * geometry does not arrive, the drawing stays and a line says so.
 */
class FigureMap extends HTMLElement {
  #abort: AbortController | undefined;
  #live: LeafletMap | undefined;
  #map: LiveMap | undefined;
  #selected = '';

  connectedCallback(): void {
    const stage = this.querySelector<HTMLElement>('.map__stage');
    if (stage === null) return;
    const abort = new AbortController();
    this.#abort = abort;
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        observer.disconnect();
        void this.#goLive();
      },
      { rootMargin: '100px' },
    );
    observer.observe(stage);
    abort.signal.addEventListener('abort', () => {
      observer.disconnect();
    });
  }

  disconnectedCallback(): void {
    this.#abort?.abort();
    this.#live?.remove();
    this.#live = undefined;
    this.#setState('static');
  }

  async #goLive(): Promise<void> {
    const container = this.querySelector<HTMLElement>('.map__live');
    const signal = this.#abort?.signal;
    if (container === null || signal === undefined || signal.aborted) return;
    this.#setState('loading');
    try {
      const [{ createLeafletMap }, map, ground] = await Promise.all([
        import('./leaflet-map.ts'),
        fetchJson<LiveMap>(`/data/maps/${this.dataset['map'] ?? ''}.json`, signal),
        fetchJson<LiveGround>('/data/maps/ground.json', signal),
      ]);
      if (signal.aborted) return;
      this.#map = map;
      container.hidden = false;
      this.#live = createLeafletMap(container, map, ground, {
        label: mapWords.region(this.#figure()?.querySelector('.figure__title')?.textContent ?? ''),
        words: mapWords,
        onSelect: (feature) => {
          this.#choose(feature === this.#selected ? '' : feature);
        },
        onHint: (hint) => {
          this.#say(hint);
        },
      });
      this.#live.bringOut(this.dataset['focus']);
      this.#connectControls(signal);
      this.#setState('live');
      this.#readAddress();
    } catch (error) {
      if (signal.aborted) return;
      container.hidden = true;
      this.#live?.remove();
      this.#live = undefined;
      this.#setState('failed');
      // The reader is told below; the reason is for whoever looks after the site.
      console.warn(`figure-map ${this.dataset['map'] ?? ''}:`, error);
    }
  }

  #connectControls(signal: AbortSignal): void {
    const controls = this.querySelector<HTMLElement>('.map__controls');
    const select = this.querySelector('select');
    const hint = this.querySelector('.map__hint');
    const buttons = this.querySelector<HTMLElement>('.map__buttons');
    for (const bar of [controls, buttons]) if (bar !== null) bar.hidden = false;
    buttons?.addEventListener(
      'click',
      (event) => {
        const act = event.target instanceof HTMLElement ? event.target.dataset['act'] : undefined;
        if (act === 'zoomIn' || act === 'zoomOut' || act === 'reset') this.#live?.[act]();
      },
      { signal },
    );
    if (hint !== null) hint.textContent = matchMedia('(pointer: coarse)').matches ? mapWords.touchHint : mapWords.pointerHint;
    if (select !== null) fillChoices(select, this.#figure());
    select?.addEventListener('change', () => { this.#choose(select.value); }, { signal });
    this.addEventListener(
      'keydown',
      (event) => {
        if (event.key === 'Escape' && this.#selected !== '') {
          this.#choose('');
          this.querySelector<HTMLElement>('.map__live')?.focus();
        }
      },
      { signal },
    );
    const read = (): void => { this.#readAddress(); };
    document.addEventListener(VIEW_CHANGE, read, { signal });
    window.addEventListener('popstate', read, { signal });
    const figure = this.#figure();
    figure?.addEventListener(
      'click',
      (event) => {
        const item = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-legend]') : null;
        const feature = item?.dataset['legend'];
        if (feature !== undefined) this.#choose(feature === this.#selected ? '' : feature);
      },
      { signal },
    );
  }

  /** Makes a feature the chosen one by way of the address, so that map, address and Back agree. */
  #choose(feature: string): void {
    const map = this.dataset['map'] ?? '';
    pushViewState(feature === '' ? undefined : { map, place: this.#placeOf(feature) });
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
    if (content !== undefined) this.#say(mapWords.selected(content.name));
    else if (had) this.#say(mapWords.cleared);
  }

  #show(content: ReturnType<typeof readPanel>): void {
    const panel = this.querySelector<HTMLElement>('.map__panel');
    const select = this.querySelector('select');
    if (select !== null) select.value = this.#selected;
    this.#live?.select(this.#selected);
    this.#live?.bringOut(this.#map?.shapes.some(({ memberOf }) => memberOf.includes(this.#selected)) ? this.#selected : this.dataset['focus']);
    if (panel === null) return;
    if (content === undefined) panel.hidden = true;
    else showPanel(panel, content, () => { this.#choose(''); });
  }

  #placeOf(feature: string): string {
    const named = Object.entries(this.#map?.features ?? {}).find(([, id]) => id === feature);
    return named?.[0] ?? feature;
  }

  #setState(state: 'static' | 'loading' | 'live' | 'failed'): void {
    const figure = this.#figure();
    if (figure !== null) figure.dataset['state'] = state;
    this.toggleAttribute('data-live', state === 'live');
    const status = this.querySelector<HTMLElement>('.map__status');
    if (status === null) return;
    status.replaceChildren();
    status.hidden = state !== 'failed';
    if (state !== 'failed') return;
    const retry = document.createElement('button');
    retry.type = 'button';
    retry.textContent = mapWords.retry;
    retry.addEventListener('click', () => void this.#goLive(), { once: true });
    status.append(mapWords.failed, ' ', retry);
  }

  #say(words: string): void {
    const announcement = this.querySelector('.map__announcement');
    if (announcement !== null) announcement.textContent = words;
  }

  #figure(): HTMLElement | null {
    return this.closest('figure');
  }
}

/** Offers every row of the figure's table, which is how a keyboard reaches each place with one tab stop. */
function fillChoices(select: HTMLSelectElement, figure: HTMLElement | null): void {
  const rows = [...(figure?.querySelectorAll<HTMLTableRowElement>('tr[data-row]') ?? [])];
  select.replaceChildren(
    new Option(mapWords.chooseNone, ''),
    ...rows.map((row) => new Option(row.cells[0]?.textContent.trim() ?? '', row.dataset['row'])),
  );
}

async function fetchJson<Content>(address: string, signal: AbortSignal): Promise<Content> {
  const response = await fetch(address, { signal });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as Content;
}

if (!customElements.get('figure-map')) customElements.define('figure-map', FigureMap);
