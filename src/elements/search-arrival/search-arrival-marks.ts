/**
 * Marks what was searched for in the section, the section of the term, or the figure that the search led to. The page is
 * not moved: a reader arrives at the heading, and a bar says how many places there are, leads to them when asked, and clears the marks. So does Escape.
 */
import sheet from '@/styles/search-arrival-index.css?url';
import { searchArrivalWords as words } from '@/text/search-arrival.ts';
import { normalise } from '../../search/normal-form/normalise.ts';
import { bringIntoView, isInView, isSeen, unfold } from '../marked-text/bring-into-view.ts';
import { focusOnce } from '../marked-text/focus-once.ts';
import { onFreeEscape } from '../marked-text/free-escape.ts';
import type { Bar } from '../marked-text/marks-bar.ts';
import { holds, ownerOf, textsOf } from '../marked-text/page-texts.ts';
import { type Paint, paint } from '../marked-text/paint-text.ts';
import { type Place, placesIn } from '../marked-text/places.ts';
import { type Arrival, sectionOf, type Sought, takeArrival } from './search-arrival.ts';
import { addBar } from './search-arrival-bar.ts';
import { loadSheet } from '../style-sheet.ts';

/** Name of the highlight in the style sheet. */
const HIGHLIGHT = 'search-arrival';

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
  const target = document.getElementById(arrival.section);
  const owner = target === null ? undefined : ownerOf(target);
  marked = target === null || owner === undefined ? undefined : markIn(owner, target, arrival);
}

/** Nothing to step to and to clear when no place is found: a figure may be about what it does not name. */
function markIn(owner: HTMLElement, target: HTMLElement, arrival: Arrival): MarkedSection | undefined {
  const nodes = textsOf(owner);
  const sought = target.localName === 'dfn' ? soughtAt(target, arrival) : arrival;
  const places = placesIn(nodes.map(({ data }) => data), sought.needles);
  return places.length === 0 ? undefined : new MarkedSection(owner, target, sought, nodes, places);
}

/** What leads to a term marks it: all of it, where what was asked for does not stand in it. */
function soughtAt({ textContent: term }: HTMLElement, sought: Sought): Sought {
  return placesIn([term], sought.needles).length > 0 ? sought : { needles: [normalise(term)], shown: term };
}

/** The marks of one section or figure and their bar, until they are cleared. */
class MarkedSection {
  readonly #owner: HTMLElement;
  /** What the link led to: the owner, or a term in it. */
  readonly #target: HTMLElement;
  readonly #sought: Sought;
  readonly #abort = new AbortController();
  #bar: Bar;
  #places: readonly Place[];
  #paint: Paint;
  /** The place that the reader is at, from 0; -1 before the first. */
  #at = -1;

  constructor(owner: HTMLElement, target: HTMLElement, sought: Sought, nodes: readonly Text[], places: readonly Place[]) {
    this.#owner = owner;
    this.#target = target;
    this.#sought = sought;
    this.#places = places;
    this.#paint = paint(nodes, places, HIGHLIGHT);
    this.#bar = this.#addBar();
    const { signal } = this.#abort;
    onFreeEscape(() => void this.clear(), signal);
    // Back and Forward between places of one page, and links within it.
    window.addEventListener('hashchange', () => void this.#clearElsewhere(), { signal });
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
    if (hadFocus) focusOnce((place instanceof Text ? place.parentElement : null) ?? this.#owner);
  }

  #clearElsewhere(): void {
    const now = document.getElementById(sectionOf(location));
    if (now === null || !holds(this.#owner, now)) this.clear();
  }

  #addBar(): Bar {
    return addBar(placeOfBar(this.#owner, this.#target), this.#places.length, { onStep: (step) => void this.#step(step), onClear: () => void this.clear() });
  }

  /** Marks anew what loses its marks: a table that is sorted takes its texts out and puts them in again. */
  #keepWhole(signal: AbortSignal): void {
    const observer = new MutationObserver(() => {
      if (this.#paint.isWhole()) return;
      this.#markAnew();
      // What marking has changed itself.
      observer.takeRecords();
    });
    observer.observe(this.#owner.closest('main') ?? document.body, { childList: true, subtree: true });
    signal.addEventListener('abort', () => void observer.disconnect());
  }

  #markAnew(): void {
    this.#paint.remove();
    const before = this.#places.length;
    const nodes = textsOf(this.#owner);
    this.#places = placesIn(nodes.map(({ data }) => data), this.#sought.needles);
    if (this.#places.length === 0) {
      this.clear();
      return;
    }
    this.#paint = paint(nodes, this.#places, HIGHLIGHT);
    if (this.#places.length !== before) {
      this.#bar.element.remove();
      this.#bar = this.#addBar();
      this.#at = -1;
      this.#arrive();
    }
    if (this.#at >= 0) this.#paint.emphasise(this.#at);
  }

  /** Opens what hides the place to begin with, or all of them. */
  #unfoldFirst(): void {
    const ranges = this.#places.flatMap((_, index) => this.#paint.rangeOf(index) ?? []);
    const first = this.#paint.rangeOf(this.#start());
    if (first && !unfold(first) && !ranges.some(isSeen)) ranges.some(unfold);
  }

  #arrive(): void {
    const count = this.#places.length;
    const start = this.#start();
    const first = this.#paint.rangeOf(start);
    if (!first || !isInView(first, this.#bar.element)) {
      this.#say(words.below(count));
      return;
    }
    this.#at = start;
    if (this.#target === this.#owner) this.#say(words.marked(count));
    else {
      this.#paint.emphasise(start);
      this.#say(this.#position());
    }
  }

  /** The first place, or that of the term which the link led to. */
  #start(): number {
    if (this.#target === this.#owner) return 0;
    return Math.max(0, this.#places.findIndex((_, index) => this.#paint.rangeOf(index)?.intersectsNode(this.#target)));
  }

  #position(): string {
    const count = this.#places.length;
    return count > 1 ? words.position(this.#at + 1, count) : words.marked(count);
  }

  #say(places: string, unseen?: string): void {
    this.#bar.say(words.named(this.#sought.shown), places, unseen);
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
    this.#say(this.#position(), words.around(this.#places[this.#at]?.around ?? ''));
  }
}

/** What the bar follows: the heading; the whole paragraph or item with the term; the head of the figure, which is its name. */
function placeOfBar(owner: HTMLElement, target: HTMLElement): ChildNode {
  const block = owner.querySelector(':scope > figcaption') ?? target.closest('p, li') ?? target;
  return (block.localName === 'li' ? block.lastChild : undefined) ?? block;
}
