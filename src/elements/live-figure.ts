/** A live map together with all that belongs to it in its figure: controls, panel, address, and the prose around it. */
import type { LiveGround, LiveMap } from '@/drawing/live-map.ts';
import { liveMapWords } from '@/text/live-map.ts';
import { mapWords } from '@/text/map.ts';
import { broughtOut } from './brought-out.ts';
import { findParts, type FigureParts } from './figure-parts.ts';
import { createLeafletMap, type LeafletMap } from './leaflet-map.ts';
import { MapAddress } from './map-address.ts';
import { MapControls } from './map-controls.ts';
import { MapFollowing } from './map-following.ts';
import { nameOf, pageLink, readPanel, showPanel } from './map-panel.ts';
import { labelPassages } from './passage-labels.ts';
import { passagesNaming } from './passage-marks.ts';
import { PassageSteps } from './passage-steps.ts';
import { followReading } from './reading-passage.ts';
import type { MapView } from './view-state.ts';

/** Names that an announcement gives before it only counts. */
const FEW_NAMES = 3;

/** One live map of a page. */
export class LiveFigure {
  readonly #parts: FigureParts;
  readonly #data: LiveMap;
  readonly #abort = new AbortController();
  readonly #live: LeafletMap;
  readonly #controls: MapControls;
  readonly #address: MapAddress;
  readonly #following = new MapFollowing();
  #selected = '';
  #broughtOut: readonly string[] = [];
  #steps: PassageSteps | undefined;

  /** @param host the element of the map */
  constructor(host: HTMLElement, data: LiveMap, ground: LiveGround) {
    const parts = findParts(host);
    this.#parts = parts;
    this.#data = data;
    const { signal } = this.#abort;
    const title = parts.figure.querySelector('.figure__title')?.textContent ?? '';
    parts.container.hidden = false;
    this.#live = createLeafletMap(parts.container, data, ground, {
      label: liveMapWords.region(title),
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
      this.#address = new MapAddress(
        parts.host.dataset['map'] ?? '',
        {
          isShown: () => parts.container.checkVisibility(),
          view: () => this.#live.view(),
          onArrive: (place, view) => void this.#arrive(place, view),
          onChoose: (place) => void this.#onChoice(place),
          onLeave: (isBack, isForPlace) => void this.#leave(isBack, isForPlace),
          onElsewhere: (place) => void this.#live.mark(this.#data.features[place] ?? place),
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
    this.#live.remove();
    this.#parts.container.hidden = true;
    this.#parts.panel.hidden = true;
    this.#parts.controls.replaceChildren();
  }

  /** Makes a feature the chosen one by way of the address, so that map, address and Back agree. */
  #choose(feature: string, isStep = false): void {
    this.#address.choose(this.#placeOf(feature), isStep);
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
    this.#describe();
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
    this.#announce(liveMapWords.allShown);
    if (!hadFollowed) return;
    this.#live.goTo(undefined);
    this.#address.noteView();
  }

  #onRead(places: readonly string[]): void {
    const features = places.map((place) => this.#data.features[place] ?? place);
    const isToFollow = this.#following.read(features.filter((feature) => nameOf(this.#parts.figure, feature) !== undefined));
    this.#describe();
    if (!isToFollow || this.#selected !== '') return;
    this.#follow();
    const names = this.#namesOf(this.#following.followed);
    this.#announce(names.length === 0 ? liveMapWords.notFollowing : liveMapWords.following(names.slice(0, FEW_NAMES), names.length));
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
    // The map speaks for the place now, or nothing is chosen.
    this.#live.mark('');
    if (selected === this.#selected) return;
    this.#selected = selected;
    if (selected !== '') this.#following.stop();
    this.#steps?.remove();
    this.#steps = undefined;
    this.#controls.choose(selected);
    const half = this.#live.select(selected);
    this.#emphasise();
    if (content === undefined) {
      panel.hidden = true;
      this.#announce(isSilent ? '' : mapWords.cleared);
      return;
    }
    const passages = passagesNaming(this.#placeOf(feature)).map(({ element }) => element);
    this.#steps = new PassageSteps(labelPassages(passages, this.#data.gists), {
      onStep: (words) => void this.#announce(words),
      onReturn: () => void this.#return(),
      onClose: () => void this.#close(),
    });
    showPanel(panel, { ...content, nodes: [...content.nodes, ...pageLink(this.#data.pages[feature]), this.#steps.panelPart()] }, () => void this.#close());
    panel.dataset['side'] = half === 'start' ? 'end' : 'start';
    this.#announce(mapWords.selected(content.name, passages.length));
  }

  /** From a passage back to the panel that lists it. */
  #return(): void {
    this.#parts.figure.scrollIntoView({ block: 'start' });
    this.#parts.container.focus({ preventScroll: true });
  }

  /** The id under which prose and charts know a feature; its own where they do not. */
  #placeOf(feature: string): string {
    return Object.entries(this.#data.features).find(([, id]) => id === feature)?.[0] ?? feature;
  }

  /** Mutes what the reader is not to look at just now, and says so. */
  #emphasise(): void {
    const authored = (this.#parts.host.dataset['focus'] ?? '').split(/\s+/).filter((id) => id !== '');
    const { followed, showsAll } = this.#following;
    this.#broughtOut = showsAll ? [] : broughtOut(this.#data, { selected: this.#selected, followed, authored });
    this.#live.bringOut(this.#broughtOut);
    this.#describe();
  }

  /** Says below the map what is brought out, or how the map is used; and where it does not follow the passage being read. */
  #describe(): void {
    const isHeldBack = this.#selected === '' && this.#following.isHeldBack;
    const usual = matchMedia('(pointer: coarse)').matches ? mapWords.touchHint : mapWords.pointerHint;
    this.#controls.hint(isHeldBack ? liveMapWords.heldBack : usual);
    this.#controls.sayBroughtOut(this.#namesOf(this.#broughtOut), isHeldBack);
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
