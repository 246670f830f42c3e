import { liveMapWords } from '@/text/live-map.ts';
import { rowsOf } from './map-panel.ts';
import type { Direction } from './map-views.ts';
import { connectToolbar } from './toolbar.ts';

/** What the buttons of a map do to it. */
export interface ControlledMap {
  zoomIn(): void;
  zoomOut(): void;
  pan(direction: Direction): void;
  reset(): void;
}

/** What the controls tell the map that they belong to. */
export interface ControlsEvents {
  /** A place was chosen in the list; `isStep` when the reader is going through the list and has chosen one before. */
  readonly onChoose: (feature: string, isStep: boolean) => void;
  /** The reader wants nothing muted. */
  readonly onShowAll: () => void;
}

/** Names of what is brought out, before the rest of them is only counted. */
const FEW_NAMES = 2;

/** Buttons in their order, with the sign on each. */
const BUTTONS = [
  ['zoomIn', '＋'],
  ['zoomOut', '－'],
  ['left', '←'],
  ['up', '↑'],
  ['down', '↓'],
  ['right', '→'],
  ['reset', '⟲'],
] as const;

type Act = (typeof BUTTONS)[number][0];

/** A toolbar that zooms and moves a map: seven buttons, one tab stop. */
export function mapToolbar(map: ControlledMap, signal: AbortSignal): HTMLElement {
  const toolbar = document.createElement('div');
  toolbar.className = 'map__buttons';
  toolbar.setAttribute('role', 'toolbar');
  toolbar.setAttribute('aria-label', liveMapWords.toolbar);
  for (const [act, sign] of BUTTONS) {
    const button = document.createElement('button');
    button.type = 'button';
    button.dataset['act'] = act;
    button.title = liveMapWords[act];
    button.setAttribute('aria-label', liveMapWords[act]);
    button.textContent = sign;
    button.addEventListener('click', () => void actOn(map, act), { signal });
    toolbar.append(button);
  }
  connectToolbar(toolbar, signal);
  return toolbar;
}

function actOn(map: ControlledMap, act: Act): void {
  if (act === 'zoomIn' || act === 'zoomOut' || act === 'reset') map[act]();
  else map.pan(act);
}

/** The row under a live map: its toolbar, the list of its places, and a line that says how or what. */
export class MapControls {
  readonly #select = document.createElement('select');
  readonly #line = document.createElement('p');
  readonly #onShowAll: () => void;
  #hint = '';
  /** What the line says instead of the hint. */
  #broughtOut = '';
  /** Whether the reader is going through the list: Back should not undo every place on the way. */
  #isStepping = false;

  /** Fills `host`, which keeps the room for it. */
  constructor(host: HTMLElement, figure: HTMLElement, map: ControlledMap, events: ControlsEvents, signal: AbortSignal) {
    const choose = document.createElement('label');
    choose.className = 'map__choose';
    const name = document.createElement('span');
    name.className = 'visually-hidden';
    name.textContent = liveMapWords.choose;
    choose.append(name, this.#select);
    this.#line.className = 'map__hint';
    // Every row of the figure's table: so a keyboard reaches each place with one tab stop.
    this.#select.replaceChildren(
      new Option(liveMapWords.chooseNone, ''),
      ...rowsOf(figure).map((row) => new Option(row.cells[0]?.textContent.trim() ?? '', row.dataset['row'])),
    );
    this.#select.addEventListener(
      'change',
      () => {
        events.onChoose(this.#select.value, this.#isStepping);
        this.#isStepping = this.#select.value !== '';
      },
      { signal },
    );
    this.#select.addEventListener('blur', () => void (this.#isStepping = false), { signal });
    this.#onShowAll = events.onShowAll;
    host.replaceChildren(mapToolbar(map, signal), choose, this.#line);
  }

  /** Shows in the list which place is chosen. */
  choose(feature: string): void {
    this.#select.value = feature;
    if (feature === '') this.#isStepping = false;
  }

  /** Says how the map is used, wherever the line does not say what is brought out. */
  hint(words: string): void {
    this.#hint = words;
    if (this.#broughtOut === '' && this.#line.textContent !== words) this.#line.textContent = words;
  }

  /**
   * Says what is brought out, with a button that shows all; none goes back to the hint.
   * @param isHeldBack whether the map stays there while another passage is read
   */
  sayBroughtOut(names: readonly string[], isHeldBack: boolean): void {
    const words = names.length === 0 ? '' : liveMapWords.broughtOut(names.slice(0, FEW_NAMES), names.length, isHeldBack);
    // The button may have the focus.
    if (words === this.#broughtOut) return;
    this.#broughtOut = words;
    if (words === '') {
      this.#line.textContent = this.#hint;
      return;
    }
    const all = document.createElement('button');
    all.type = 'button';
    all.textContent = liveMapWords.showAll;
    all.addEventListener('click', () => {
      // The button goes; the focus stays beside where it was.
      this.#select.focus({ preventScroll: true });
      this.#onShowAll();
    });
    this.#line.replaceChildren(words, ' · ', all);
  }
}
