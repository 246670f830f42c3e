/** A chart whose marks can be pointed at, gone through with the keys, and chosen where they stand for a place. */
import { mapWords } from '@/text/map.ts';
import { neighbourOf } from './chart-keys.ts';
import { letPlaceGo, NO_PLACE, onChosenPlace, readChosenPlace } from './chosen-place.ts';
import { passagesNaming } from './passage-marks.ts';
import { mapShowing } from './shown-places.ts';
import { pushViewState } from './view-state.ts';

/** What takes part in the chart: a mark of one of its drawings. */
const MARKS = '[data-mark]:not(a)';

/** What a mark gets here, and loses again. */
const PREPARED = ['role', 'tabindex', 'aria-label', 'aria-pressed'] as const;

/**
 * Pointing at a mark, moving to it with the keys or tapping it shows its value in the line below; choosing one that
 * stands for a place (`data-place`) makes that place the page's chosen one, and the line keeps its value.
 *
 * The marks of a chart are one tab stop, and the arrow keys go from one to the next. Links in a drawing are no marks but
 * links: the tab key stops at each, they lead where they lead, and they choose nothing.
 */
export class LiveChart {
  readonly #host: HTMLElement;
  readonly #readout: HTMLElement | null;
  /** What the line says in the page, and while nothing is pointed at or chosen. */
  readonly #words: string;
  readonly #resting: string;
  readonly #abort = new AbortController();
  /** The mark that has the focus or was tapped; one that is merely hovered gives way to it again. */
  #held: SVGElement | undefined;
  /** The mark by which the chosen place was chosen here, or the first one that stands for it. */
  #chosen: SVGElement | undefined;
  #place = NO_PLACE;
  /** What the pointer that is down found. */
  #press: { readonly held: SVGElement | undefined; readonly isTouch: boolean } | undefined;

  constructor(host: HTMLElement) {
    this.#host = host;
    this.#readout = host.querySelector<HTMLElement>('.chart__readout');
    this.#words = this.#readout?.textContent ?? '';
    this.#resting = host.querySelector(`${MARKS}[data-place]`) === null ? this.#words : `${this.#words}${mapWords.chooseInChart}`;
    const { signal } = this.#abort;
    for (const drawing of host.querySelectorAll('.chart-drawing')) {
      // A picture as a whole becomes a group of marks, each with its value for a name.
      const role = drawing.getAttribute('role') ?? '';
      drawing.setAttribute('role', 'group');
      signal.addEventListener('abort', () => void drawing.setAttribute('role', role));
      marksOf(drawing).forEach((mark, index) => void prepare(mark, index === 0));
    }
    host.addEventListener('pointerdown', ({ pointerType }) => void (this.#press = { held: this.#held, isTouch: pointerType !== 'mouse' }), { signal });
    host.addEventListener('focusin', (event) => void this.#hold(markAt(event)), { signal });
    host.addEventListener('focusout', (event) => void (isInside(host, event.relatedTarget) || this.#hold(undefined)), { signal });
    host.addEventListener('click', (event) => void this.#onClick(event), { signal });
    host.addEventListener('pointerover', (event) => void (event.pointerType === 'mouse' && this.#show(markAt(event) ?? this.#held)), { signal });
    host.addEventListener('pointerleave', () => void this.#show(this.#held), { signal });
    host.addEventListener('keydown', (event) => void this.#onKey(event), { signal });
    onChosenPlace(() => void this.#readPlace(), signal);
    this.#setState('live');
    this.#show(undefined);
    this.#readPlace();
  }

  /** Leaves the chart as it was before the script. */
  remove(): void {
    this.#abort.abort();
    this.#chosen = undefined;
    this.#hold(undefined);
    for (const mark of this.#host.querySelectorAll(MARKS)) for (const name of PREPARED) mark.removeAttribute(name);
    if (this.#readout !== null) this.#readout.textContent = this.#words;
    this.#setState('static');
  }

  #onClick(event: MouseEvent): void {
    const mark = markAt(event);
    const press = this.#press;
    this.#press = undefined;
    if (mark === undefined) {
      this.#hold(undefined);
      if (event.target instanceof Element && event.target.closest('a, .chart-drawing')?.matches('.chart-drawing') === true) letPlaceGo();
      return;
    }
    this.#hold(mark);
    const isLetGo = mark.dataset['place'] === undefined ? mark === press?.held : this.#choose(mark) === 'let go';
    // A mouse is still over it.
    if (isLetGo && press?.isTouch === true) this.#hold(undefined);
  }

  #onKey(event: KeyboardEvent): void {
    const mark = markAt(event);
    if (!mark?.ownerSVGElement || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape') {
      this.#hold(undefined);
      letPlaceGo();
      return;
    }
    if (event.key === 'Enter' || event.key === ' ') {
      // Space would scroll the page.
      event.preventDefault();
      if (!event.repeat) this.#choose(mark);
      return;
    }
    const next = neighbourOf(marksOf(mark.ownerSVGElement), mark, event.key);
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
  }

  /**
   * Chooses the place of a mark, on a map in view that can show it or else here; the mark whose value the line keeps is
   * let go. Another mark of the chosen place only has its value shown.
   */
  #choose(mark: SVGElement): 'chosen' | 'let go' | undefined {
    const { place } = mark.dataset;
    if (place === undefined) return undefined;
    if (this.#isChosen(mark)) {
      letPlaceGo();
      return 'let go';
    }
    this.#chosen = mark;
    if (place === this.#place.place) {
      this.#show(this.#held);
      this.#announce(mapWords.chosen(valueOf(mark)));
    } else {
      pushViewState({ map: mapShowing(place) ?? this.#id, place });
    }
    return 'chosen';
  }

  /** Shows which place is chosen on the page, and says so where no map does. */
  #readPlace(): void {
    const before = this.#place;
    const now = readChosenPlace();
    if (now.place === before.place && now.figure === before.figure) return;
    this.#place = now;
    const marks = now.place === '' ? [] : [...this.#host.querySelectorAll<SVGElement>(`[data-place="${now.place}"]`)];
    for (const mark of this.#host.querySelectorAll(`${MARKS}[data-place]`)) mark.setAttribute('aria-pressed', String(marks.some((chosen) => chosen === mark)));
    if (this.#chosen?.dataset['place'] !== now.place) this.#chosen = marks.find(({ dataset }) => dataset['readout'] !== undefined);
    // What was tapped before, and has no focus, gives way.
    this.#hold(this.#held === document.activeElement ? this.#held : undefined);
    this.#announce(this.#wordsFor(before));
  }

  /** What a screen reader is to hear of a change; nothing where another figure says it. */
  #wordsFor(before: typeof NO_PLACE): string {
    const { figure, place } = this.#place;
    if (this.#chosen !== undefined && figure === this.#id) return mapWords.selected(valueOf(this.#chosen), passagesNaming(place).length);
    return place === '' && before.figure === this.#id ? mapWords.cleared : '';
  }

  /** Whether a mark is the one whose value the line keeps, in whichever drawing. */
  #isChosen(mark: SVGElement): boolean {
    return this.#chosen !== undefined && mark.dataset['place'] === this.#chosen.dataset['place'] && valueOf(mark) === valueOf(this.#chosen);
  }

  get #id(): string {
    return this.#host.dataset['chart'] ?? '';
  }

  /** Makes a mark the one that the tab key comes back to, and shows it. */
  #hold(mark: SVGElement | undefined): void {
    this.#held = mark;
    if (mark?.ownerSVGElement) for (const other of marksOf(mark.ownerSVGElement)) other.tabIndex = other === mark ? 0 : -1;
    this.#show(mark);
  }

  /** Shows the value of the mark that is pointed at, or else of the chosen one. */
  #show(active: SVGElement | undefined): void {
    for (const mark of this.#host.querySelectorAll('[data-active]')) if (mark !== active) mark.removeAttribute('data-active');
    active?.setAttribute('data-active', '');
    const mark = active ?? this.#chosen;
    const words = mark === undefined ? this.#resting : this.#isChosen(mark) ? mapWords.chosen(valueOf(mark)) : valueOf(mark);
    if (this.#readout !== null && this.#readout.textContent !== words) this.#readout.textContent = words;
  }

  /** Says something once to a screen reader, when it has time. */
  #announce(words: string): void {
    const line = this.#host.querySelector('.chart__announcement');
    if (line !== null && line.textContent !== words) line.textContent = words;
  }

  #setState(state: 'static' | 'live'): void {
    const figure = this.#host.closest('figure');
    if (figure) figure.dataset['state'] = state;
  }
}

/** Gives a mark its value for a name, and a place in the one tab stop of its drawing. */
function prepare(mark: SVGElement, isFirst: boolean): void {
  const { readout, place } = mark.dataset;
  mark.setAttribute('role', place === undefined ? 'img' : 'button');
  // Pressed again it lets its place go, which is what a button with a state says.
  if (place !== undefined) mark.setAttribute('aria-pressed', 'false');
  if (readout !== undefined) mark.setAttribute('aria-label', calledBySight(readout, mark));
  mark.tabIndex = isFirst ? 0 : -1;
}

/** A value with what is written at its mark before it: who speaks to the machine calls a mark by what is seen (WCAG 2.5.3). */
function calledBySight(value: string, mark: SVGElement): string {
  const [name = '', ...others] = [...mark.querySelectorAll('text')].map(({ textContent }) => textContent.trim());
  const seen = [name, ...others].join(' ');
  return value.startsWith(name) ? `${seen}${value.slice(name.length)}` : `${seen}：${value}`;
}

function marksOf(drawing: Element): SVGElement[] {
  return [...drawing.querySelectorAll<SVGElement>(MARKS)];
}

function markAt({ target }: Event): SVGElement | undefined {
  return (target instanceof Element && target.closest<SVGElement>(MARKS)) || undefined;
}

function isInside(host: HTMLElement, target: EventTarget | null): boolean {
  return target instanceof Node && host.contains(target);
}

function valueOf(mark: SVGElement): string {
  return mark.dataset['readout'] ?? '';
}
