import { atlasMapWords } from '@/text/atlas-map.ts';
import { mapWords } from '@/text/map.ts';
import { AtlasList, type ListedEntry } from './atlas-list.ts';
import type { AtlasLive } from './atlas-live.ts';
import { loadAtlas } from './atlas-load.ts';
import { fillPanel } from './atlas-panel.ts';
import { AtlasSwitches } from './atlas-switches.ts';
import { LiveAttempt } from './live-attempt.ts';
import { pushViewState, readViewState, replaceViewState, VIEW_CHANGE, type MapView } from './view-state.ts';

/** How long after a movement the view is written, in milliseconds: not at every step of a finger. */
const CALM = 200;

/**
 * The atlas: a still drawing with switches and a list that can be read without a script. This adds the choice of a
 * place, the address, and the live map; if that does not arrive, everything else works on the drawing.
 */
class AtlasMap extends HTMLElement {
  /** Ends everything that the element has begun. */
  #connection: AbortController | undefined;
  readonly #attempt = new LiveAttempt<AtlasLive>(this, {
    stated: this,
    status: '.atlas__status',
    load: (signal) => this.#load(signal),
    onLive: (live) => void this.#fill(live),
  });
  #switches = new AtlasSwitches(this, []);
  #list: AtlasList | undefined;
  #chosen: ListedEntry | undefined;
  /** The layers that are shown; none is known before the address has been read. */
  #layers: readonly string[] | undefined;
  /** Where the focus goes back to when the panel closes. */
  #origin: HTMLElement | undefined;
  /** The query that is shown. */
  #search = '';
  /** Writes what the reader moved a moment ago. */
  #pending: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    const connection = new AbortController();
    const { signal } = connection;
    this.#connection = connection;
    this.#switches = new AtlasSwitches(this, (this.dataset['default'] ?? '').split('.'));
    this.#list = new AtlasList(this, (entry, isToggle) => void this.#choose(entry, entry.summary, isToggle), signal);
    this.addEventListener('change', (event) => void this.#onChange(event), { signal });
    this.addEventListener('click', (event) => void this.#onClick(event), { signal });
    this.addEventListener('keydown', ({ key }) => void (key === 'Escape' && this.#close()), { signal });
    this.addEventListener('focusin', ({ target }) => void (target instanceof HTMLElement && target.id === 'atlas-filter' && this.#part('#part-list')?.click()), { signal });
    document.addEventListener(VIEW_CHANGE, () => void this.#read(), { signal });
    // A link to a part of the page fires it too.
    window.addEventListener('popstate', () => void ((location.search !== this.#search || this.#list?.entryAt(location.hash) !== undefined) && this.#arrive()), { signal });
    this.#arrive();
    void this.#attempt.start();
  }

  disconnectedCallback(): void {
    this.#connection?.abort();
    this.#forgetView();
    this.#attempt.stop('static');
  }

  async #load(signal: AbortSignal): Promise<() => AtlasLive> {
    const { Live, geometry } = await loadAtlas(signal);
    return () => {
      const [controls, container] = [this.#part('.atlas__controls'), this.#part('.map__live')];
      if (controls === null || container === null) throw new Error('The page lacks a part that the live atlas fills.');
      return new Live(controls, container, geometry, {
        onSelect: (feature) => void this.#choose(this.#list?.entryOf(feature), container),
        onMove: () => void this.#noteView(),
        onScrollPast: () => void this.#say('.atlas__hint:last-of-type', mapWords.wheelHint),
      });
    };
  }

  #fill(live: AtlasLive): void {
    live.show(this.#switches.shown());
    this.#point();
    live.goTo(readViewState(location.search)?.view);
  }

  #onChange({ target }: Event): void {
    if (!this.#switches.has(target)) return;
    // What no layer shows any more cannot stay marked.
    const place = this.#chosen !== undefined && this.#switches.shows(this.#chosen) ? this.#chosen.id : '';
    this.#push(this.#switches.shown(), place, this.#view());
  }

  #onClick(event: MouseEvent): void {
    const isPlain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    const target = event.target instanceof Element ? event.target.closest('a, .atlas__panel-close') : null;
    if (target instanceof HTMLButtonElement) this.#close();
    if (!(target instanceof HTMLAnchorElement) || !isPlain || event.defaultPrevented || target.pathname !== location.pathname) return;
    const entry = this.#list?.entryAt(target.hash);
    if (entry !== undefined) {
      event.preventDefault();
      this.#choose(entry, this.#origin ?? target);
      return;
    }
    const preset = readViewState(target.search);
    if (preset === undefined) return;
    event.preventDefault();
    this.#switches.show(preset.map);
    this.#push(this.#switches.shown(), preset.place, preset.view);
    this.#attempt.live?.goTo(preset.view);
  }

  /** Makes an entry the chosen one by way of the address; one that is chosen already is let go if `isToggle`. */
  #choose(entry: ListedEntry | undefined, origin: HTMLElement, isToggle = true): void {
    if (entry === undefined) return;
    if (isToggle && entry.id === this.#chosen?.id) {
      this.#close();
      return;
    }
    this.#origin = origin;
    this.#push(this.#switches.layersFor(entry), entry.id, this.#view());
    const panel = this.#part('.atlas__panel')?.getBoundingClientRect();
    // In one column map and panel are above the list, and the reader asked for them.
    if (panel !== undefined && (panel.top < 0 || panel.top > innerHeight * 0.85)) this.scrollIntoView({ block: 'start' });
  }

  /** Closes the panel; the focus that was in it goes back to where it came from. */
  #close(): void {
    if (this.#chosen === undefined) return;
    const wasInside = this.#part('.atlas__panel')?.contains(document.activeElement) === true;
    this.#push(this.#switches.shown(), '', this.#view());
    if (wasInside) (this.#origin?.checkVisibility() === true ? this.#origin : this.#part('.map__live'))?.focus({ preventScroll: true });
    this.#origin = undefined;
  }

  /** What is in view; until the map is live, what the address asks for. */
  #view(): MapView | undefined {
    return this.#attempt.live === undefined ? readViewState(location.search)?.view : this.#attempt.live.view();
  }

  #push(layers: readonly string[], place: string, view: MapView | undefined): void {
    // What the reader moved a moment ago belongs to the step before this one.
    if (this.#pending !== undefined) this.#writeView();
    pushViewState({ map: AtlasSwitches.addressOf(layers), place, view });
  }

  #noteView(): void {
    clearTimeout(this.#pending);
    this.#pending = setTimeout(() => void this.#writeView(), CALM);
  }

  #writeView(): void {
    this.#forgetView();
    // A switch may have been turned that the address does not know of yet.
    replaceViewState({ map: AtlasSwitches.addressOf(this.#layers ?? []), place: this.#chosen?.id ?? '', view: this.#view() });
    this.#addressLinks();
  }

  /** The links to what is shown lead there, whatever way the reader opens or copies them. */
  #addressLinks(): void {
    for (const link of this.querySelectorAll<HTMLAnchorElement>('.permalink[data-view]')) link.href = location.pathname + location.search;
  }

  #forgetView(): void {
    clearTimeout(this.#pending);
    this.#pending = undefined;
  }

  /** The reader came by a link, by Back or by Forward: exactly what the address says is shown. */
  #arrive(): void {
    this.#forgetView();
    // The address of a place names no layer: then those count that an unknown one gives way to.
    const state = readViewState(location.search) ?? readViewState(location.search.replace('?', '?map=default&'));
    this.#switches.show(state?.map ?? '');
    // The list's links to each other lead to entries of it; in another tab too, they show what they lead to.
    const linked = this.#list?.entryAt(location.hash);
    if (linked !== undefined) history.replaceState(history.state, '', location.pathname + location.search);
    const entry = linked ?? this.#list?.entry(state?.place ?? '');
    // A link that was written by hand may name a place and not the layer that shows it.
    const view = linked === undefined ? state?.view : undefined;
    if (entry !== undefined) replaceViewState({ view, place: entry.id, map: AtlasSwitches.addressOf(this.#switches.layersFor(entry)) });
    this.#read();
    this.#attempt.live?.goTo(view);
  }

  /** Shows the layers and the place of the address, and says once what has changed. */
  #read(): void {
    const state = readViewState(location.search);
    const [layersBefore, chosenBefore] = [this.#layers, this.#chosen];
    this.#search = location.search;
    this.#addressLinks();
    this.#switches.show(state?.map ?? '');
    this.#layers = this.#switches.shown();
    this.#chosen = this.#list?.entry(state?.place ?? '');
    const haveLayersChanged = layersBefore?.join() !== this.#layers.join();
    if (haveLayersChanged) {
      this.#attempt.live?.show(this.#layers);
      this.#switches.markPreset();
    }
    if (this.#chosen !== chosenBefore) {
      this.#showChosen();
      const added = this.#switches.namesOf(this.#layers.filter((layer) => layersBefore?.includes(layer) === false));
      const opened = added.length === 0 ? '' : atlasMapWords.showing(added);
      this.#say('.atlas__announcement', this.#chosen === undefined ? mapWords.cleared : `${atlasMapWords.selected(this.#chosen.name)}${opened}`);
    } else if (haveLayersChanged) {
      this.#point();
      if (layersBefore !== undefined) this.#say('.atlas__announcement', atlasMapWords.layers(this.#switches.namesOf(this.#layers)));
    }
  }

  #showChosen(): void {
    const panel = this.#part('.atlas__panel');
    this.#list?.mark(this.#chosen);
    if (panel !== null) fillPanel(panel, this.#chosen);
    this.#point();
  }

  /** Marks the chosen entry on the live map and on the drawing, which is what goes on paper. */
  #point(): void {
    for (const drawn of this.querySelectorAll<SVGElement>('.atlas__drawing [data-feature]')) {
      drawn.classList.toggle('is-selected', this.#chosen?.features.includes(drawn.dataset['feature'] ?? '') === true);
    }
    const half = this.#attempt.live?.choose(this.#chosen);
    const panel = this.#part('.atlas__panel');
    if (panel !== null) panel.dataset['side'] = half === 'start' ? 'end' : 'start';
  }

  /** Writes words into a part; what stands there already is not said again. */
  #say(selector: string, words: string): void {
    const part = this.#part(selector);
    if (part !== null && part.textContent !== words) part.textContent = words;
  }

  #part(selector: string): HTMLElement | null {
    return this.querySelector<HTMLElement>(selector);
  }
}

if (!customElements.get('atlas-map')) customElements.define('atlas-map', AtlasMap);
