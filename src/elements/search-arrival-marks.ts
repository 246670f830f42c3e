/**
 * Marks what was searched for in the section that a hit led to. The page is not moved: a reader arrives at the heading,
 * and a bar says how many places there are, leads to them when asked, and clears the marks. So does Escape.
 */
import sheet from '@/styles/search-arrival-index.css?url';
import { searchArrivalWords as words } from '@/text/search-arrival.ts';
import { type Arrival, takeArrival } from './search-arrival.ts';
import { addBar, type Bar } from './search-arrival-bar.ts';
import { onFreeEscape } from './search-arrival-escape.ts';
import { type Paint, paint } from './search-arrival-paint.ts';
import { type Place, placesIn } from './search-arrival-places.ts';
import { textsOf } from './search-arrival-section.ts';
import { bringIntoView, isInView, isSeen, unfold } from './search-arrival-view.ts';
import { loadSheet } from './style-sheet.ts';

/** What the page has marked; the next hit on it takes the place of this one. */
let marked: MarkedSection | undefined;

/** Marks what was kept for this page and section, if anything was. */
export async function markKeptArrival(): Promise<void> {
  const arrival = takeArrival();
  if (arrival) await markArrival(arrival);
}

/** Marks every place of the section that matches, once the style sheet of the marks is here. */
export async function markArrival(arrival: Arrival): Promise<void> {
  await loadSheet(sheet);
  marked?.clear();
  const heading = document.getElementById(arrival.section);
  marked = heading === null ? undefined : markSection(heading, arrival);
}

/** Nothing to step to and to clear when no place is found: the page has changed since it was indexed. */
function markSection(heading: HTMLElement, arrival: Arrival): MarkedSection | undefined {
  const nodes = textsOf(heading);
  const places = placesIn(nodes.map(({ data }) => data), arrival.needles);
  return places.length === 0 ? undefined : new MarkedSection(heading, arrival, nodes, places);
}

/** The marks of one section and their bar, until they are cleared. */
class MarkedSection {
  readonly #heading: HTMLElement;
  readonly #arrival: Arrival;
  readonly #abort = new AbortController();
  #bar: Bar;
  #places: readonly Place[];
  #paint: Paint;
  /** The place that the reader is at, from 0; -1 before the first. */
  #at = -1;

  constructor(heading: HTMLElement, arrival: Arrival, nodes: readonly Text[], places: readonly Place[]) {
    this.#heading = heading;
    this.#arrival = arrival;
    this.#places = places;
    this.#paint = paint(nodes, places);
    this.#bar = this.#addBar();
    const { signal } = this.#abort;
    onFreeEscape(() => void this.clear(), signal);
    this.#keepWhole(signal);
    this.#unfoldFirst();
    // A hit on this page is followed after the click that led here.
    requestAnimationFrame(() => void (signal.aborted || this.#arrive()));
  }

  /** Takes marks and bar away; the focus that was in the bar goes to where the reader was led. */
  clear(): void {
    if (this.#abort.signal.aborted) return;
    const hadFocus = this.#bar.element.contains(document.activeElement);
    const place = this.#paint.rangeOf(this.#at)?.startContainer;
    this.#abort.abort();
    this.#paint.remove();
    this.#bar.element.remove();
    if (hadFocus) focusOnce((place instanceof Text ? place.parentElement : null) ?? this.#heading);
  }

  #addBar(): Bar {
    return addBar(this.#places.length, { onStep: (step) => void this.#step(step), onClear: () => void this.clear() });
  }

  /** Marks anew what loses its marks: a table that is sorted takes its texts out and puts them in again. */
  #keepWhole(signal: AbortSignal): void {
    const observer = new MutationObserver(() => {
      if (this.#paint.isWhole()) return;
      this.#markAnew();
      // What marking has changed itself.
      observer.takeRecords();
    });
    observer.observe(this.#heading.closest('main') ?? document.body, { childList: true, subtree: true });
    signal.addEventListener('abort', () => void observer.disconnect());
  }

  #markAnew(): void {
    this.#paint.remove();
    const before = this.#places.length;
    const nodes = textsOf(this.#heading);
    this.#places = placesIn(nodes.map(({ data }) => data), this.#arrival.needles);
    if (this.#places.length === 0) {
      this.clear();
      return;
    }
    this.#paint = paint(nodes, this.#places);
    if (this.#places.length !== before) {
      this.#bar.element.remove();
      this.#bar = this.#addBar();
      this.#at = -1;
      this.#arrive();
    }
    if (this.#at >= 0) this.#paint.emphasise(this.#at);
  }

  /** Opens what hides the first place, or all of them. */
  #unfoldFirst(): void {
    const ranges = this.#places.flatMap((_, index) => this.#paint.rangeOf(index) ?? []);
    const [first] = ranges;
    if (first && !unfold(first) && !ranges.some(isSeen)) ranges.some(unfold);
  }

  #arrive(): void {
    const { shown } = this.#arrival;
    const count = this.#places.length;
    const first = this.#paint.rangeOf(0);
    if (first && isInView(first, this.#bar.element)) {
      this.#at = 0;
      this.#bar.say(words.marked(shown, count));
    } else {
      this.#bar.say(words.below(shown, count));
    }
  }

  #step(step: 1 | -1): void {
    const count = this.#places.length;
    this.#at = (Math.max(this.#at, step < 0 ? 0 : -1) + step + count) % count;
    const range = this.#paint.rangeOf(this.#at);
    if (range) {
      unfold(range);
      bringIntoView(range, this.#bar.element);
    }
    this.#paint.emphasise(this.#at);
    const { shown } = this.#arrival;
    const line = count > 1 ? words.position(shown, this.#at + 1, count) : words.marked(shown, count);
    this.#bar.say(line, words.around(this.#places[this.#at]?.around ?? ''));
  }
}

/** Gives an element the focus, which it may not have by itself, for as long as it keeps it. */
function focusOnce(element: HTMLElement): void {
  if (!element.matches('a, button, [tabindex]')) {
    element.tabIndex = -1;
    element.addEventListener('blur', () => void element.removeAttribute('tabindex'), { once: true });
  }
  element.focus({ preventScroll: true });
}
