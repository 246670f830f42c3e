/** A live map together with all that belongs to it in its figure: controls, panel, address, and the prose around it. */
import type { LiveGround, LiveMap } from '@/drawing/live-map.ts';
import { mapWords } from '@/text/map.ts';
import { createLeafletMap, type LeafletMap } from './leaflet-map.ts';
import { MapAddress } from './map-address.ts';
import { MapControls } from './map-controls.ts';
import { MapFollowing } from './map-following.ts';
import { nameOf, readPanel, showPanel } from './map-panel.ts';
import { markPassages } from './passage-marks.ts';
import { PassageSteps } from './passage-steps.ts';
import { followReading } from './reading-passage.ts';
import type { MapView } from './view-state.ts';

/** The parts of a figure that a live map fills; they stand empty in the page. */
export interface FigureParts {
  /** The element of the map, around all of them. */
  readonly host: HTMLElement;
  readonly figure: HTMLElement;
  readonly container: HTMLElement;
  readonly panel: HTMLElement;
  readonly controls: HTMLElement;
  readonly announcement: HTMLElement;
}

/** Names that an announcement gives before it only counts. */
const FEW_NAMES = 3;

/** One live map of a page. */
export class LiveFigure {
  readonly #parts: FigureParts;
  readonly #data: LiveMap;
  readonly #map: string;
  readonly #abort = new AbortController();
  readonly #live: LeafletMap;
  readonly #controls: MapControls;
  readonly #address: MapAddress;
  readonly #following = new MapFollowing();
  #selected = '';
  #steps: PassageSteps | undefined;

  constructor(parts: FigureParts, data: LiveMap, ground: LiveGround) {
    this.#parts = parts;
    this.#data = data;
    this.#map = parts.host.dataset['map'] ?? '';
    const { signal } = this.#abort;
    const title = parts.figure.querySelector('.figure__title')?.textContent ?? '';
    parts.container.hidden = false;
    this.#live = createLeafletMap(parts.container, data, ground, {
      label: mapWords.region(title),
      onSelect: (feature) => void this.#choose(feature === this.#selected ? '' : feature),
      onScrollPast: () => void this.#controls.hint(mapWords.wheelHint),
      onMove: (byReader) => void (byReader && this.#onHand()),
    });
    try {
      this.#controls = new MapControls(
        parts.controls,
        parts.figure,
        {
          zoomIn: () => void this.#live.zoomIn(),
          zoomOut: () => void this.#live.zoomOut(),
          pan: (direction) => void this.#live.pan(direction),
          reset: () => void this.#reset(),
        },
        { onChoose: (feature, isStep) => void this.#choose(feature, isStep), onShowAll: () => void this.#showAll() },
        signal,
      );
      this.#controls.hint(matchMedia('(pointer: coarse)').matches ? mapWords.touchHint : mapWords.pointerHint);
      this.#address = new MapAddress(
        this.#map,
        {
          isShown: () => parts.container.checkVisibility(),
          view: () => this.#live.view(),
          onArrive: (place, view) => void this.#arrive(place, view),
          onChoose: (place) => void this.#onChoice(place),
          onLeave: (isBack, isForPlace) => void this.#leave(isBack, isForPlace),
        },
        signal,
      );
      parts.host.addEventListener('keydown', ({ key }) => void (key === 'Escape' && this.#selected !== '' && this.#close()), { signal });
      this.#emphasise();
      this.#address.arrive();
      followReading(parts.figure, (places) => void this.#onRead(places), signal);
    } catch (error) {
      // What listens already would go on without a map, and the container would be refused at the next try.
      this.remove();
      throw error;
    }
  }

  /** Whether the map shows a place of the prose. */
  knows(place: string): boolean {
    return place in this.#data.features;
  }

  /** Points at a place of the prose; an empty id, or a place that the map does not know, ends it. */
  indicate(place: string): void {
    const feature = this.#data.features[place];
    this.#live.indicate(feature === undefined ? [] : [feature]);
  }

  /** Leaves the figure as it was before the script. */
  remove(): void {
    this.#abort.abort();
    this.#steps?.remove();
    markPassages(this.#map, new Set(), {});
    this.#live.remove();
    this.#parts.container.hidden = true;
    this.#parts.panel.hidden = true;
    this.#parts.controls.replaceChildren();
  }

  /** Makes a feature the chosen one by way of the address, so that map, address and Back agree. */
  #choose(feature: string, isStep = false): void {
    const named = Object.entries(this.#data.features).find(([, id]) => id === feature);
    this.#address.choose(named?.[0] ?? feature, isStep);
  }

  /** Closes the panel; the focus that was in it goes to the map, and not to the top of the page. */
  #close(): void {
    const wasInside = this.#parts.panel.contains(document.activeElement);
    this.#choose('');
    if (wasInside) this.#parts.container.focus({ preventScroll: true });
  }

  #arrive(place: string, view: MapView | undefined): void {
    this.#select(place);
    if (place === '' && view === undefined) {
      this.#follow();
      return;
    }
    this.#following.stop();
    this.#emphasise();
    this.#live.goTo(view);
    if (view === undefined) this.#uncover();
  }

  #onChoice(place: string): void {
    this.#select(place);
    this.#uncover();
  }

  /** Brings the chosen place out from under the panel, where that lies over the map. */
  #uncover(): void {
    const { panel } = this.#parts;
    if (!panel.hidden) this.#live.uncover(panel.getBoundingClientRect());
  }

  #leave(isBack: boolean, isForPlace: boolean): void {
    // A choice on another map is what the reader has done, and that map says it.
    this.#select('', !isBack || isForPlace);
    if (isBack) this.#follow();
  }

  #onHand(): void {
    this.#following.move(this.#live.view() === undefined);
    this.#address.noteView();
  }

  #reset(): void {
    this.#live.reset();
    this.#following.reset();
    this.#emphasise();
  }

  #showAll(): void {
    const hadFollowed = this.#following.showAll();
    this.#emphasise();
    this.#announce(mapWords.allShown);
    if (!hadFollowed) return;
    this.#live.goTo(undefined);
    this.#address.noteView();
  }

  #onRead(places: readonly string[]): void {
    const features = places.map((place) => this.#data.features[place] ?? place);
    const isToFollow = this.#following.read(features.filter((feature) => nameOf(this.#parts.figure, feature) !== undefined));
    if (!isToFollow || this.#selected !== '') return;
    this.#follow();
    const names = this.#namesOf(this.#following.followed);
    this.#announce(names.length === 0 ? mapWords.notFollowing : mapWords.following(names.slice(0, FEW_NAMES), names.length));
  }

  /** Shows what the passage being read is about. */
  #follow(): void {
    const followed = this.#following.follow();
    this.#emphasise();
    if (followed.length > 0) this.#live.fit(followed);
    else this.#live.goTo(undefined);
  }

  /**
   * Shows a place as the chosen one, or none for an empty id.
   * @param isSilent whether a screen reader hears of the change from elsewhere
   */
  #select(place: string, isSilent = false): void {
    const feature = this.#data.features[place] ?? place;
    const { figure, panel } = this.#parts;
    const content = feature === '' ? undefined : readPanel(figure, feature, this.#data.gists);
    const selected = content === undefined ? '' : feature;
    if (selected === this.#selected) return;
    this.#selected = selected;
    if (selected !== '') this.#following.stop();
    this.#steps?.remove();
    this.#steps = undefined;
    this.#controls.choose(selected);
    const half = this.#live.select(selected);
    this.#emphasise();
    const passages = markPassages(this.#map, this.#placesOf(selected), this.#data.gists);
    if (content === undefined) {
      panel.hidden = true;
      this.#announce(isSilent ? '' : mapWords.cleared);
      return;
    }
    this.#steps = new PassageSteps(passages, {
      onStep: (words) => void this.#announce(words),
      onReturn: () => void this.#return(),
      onClose: () => void this.#close(),
    });
    showPanel(panel, { ...content, nodes: [...content.nodes, this.#steps.panelPart()] }, () => void this.#close());
    panel.dataset['side'] = half === 'start' ? 'end' : 'start';
    this.#announce(mapWords.selected(content.name, passages.length));
  }

  /** From a passage back to the panel that lists it. */
  #return(): void {
    this.#parts.figure.scrollIntoView({ block: 'start' });
    this.#parts.container.focus({ preventScroll: true });
  }

  /** Ids of the prose that stand for a feature. */
  #placesOf(feature: string): ReadonlySet<string> {
    return new Set(Object.entries(this.#data.features).flatMap(([place, id]) => (id === feature ? [place] : [])));
  }

  /** Mutes what the reader is not to look at just now, and says so. */
  #emphasise(): void {
    const broughtOut = this.#following.showsAll ? [] : this.#wanted();
    this.#live.bringOut(broughtOut);
    this.#controls.sayBroughtOut(this.#namesOf(broughtOut));
  }

  /** What is brought out: a chosen structure, what the passage is about, or what the author of the figure wants. */
  #wanted(): readonly string[] {
    const authored = (this.#parts.host.dataset['focus'] ?? '').split(/\s+/).filter((id) => id !== '');
    const { followed } = this.#following;
    if (this.#selected === '') return followed.length > 0 ? followed : authored;
    const { shapes, outlines, lines, points } = this.#data;
    const isStructure = [...shapes, ...outlines, ...lines, ...points].some(({ memberOf }) => memberOf.includes(this.#selected));
    if (isStructure) return [this.#selected];
    return authored.length === 0 ? [] : [...authored, this.#selected];
  }

  #namesOf(features: readonly string[]): string[] {
    return features.flatMap((feature) => nameOf(this.#parts.figure, feature) ?? []);
  }

  /** Says something once to a screen reader, when it has time. */
  #announce(words: string): void {
    const { announcement } = this.#parts;
    if (announcement.textContent !== words) announcement.textContent = words;
  }
}
