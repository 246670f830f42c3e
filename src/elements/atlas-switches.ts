import { readViewState } from './view-state.ts';

/** Something that layers show: their ids, the best first; none where the ground shows it. */
interface Layered {
  readonly layers: readonly string[];
}

/** The switches of the atlas's layers, with the links that set several at once. They work by themselves on the still drawing; this reads and sets them. */
export class AtlasSwitches {
  readonly #inputs: readonly HTMLInputElement[];
  readonly #presets: readonly HTMLAnchorElement[];
  readonly #fallback: readonly string[];

  /** @param fallback the layers that are shown where an address names none */
  constructor(host: HTMLElement, fallback: readonly string[]) {
    this.#inputs = [...host.querySelectorAll<HTMLInputElement>('input[id^="layer-"]')];
    this.#presets = [...host.querySelectorAll<HTMLAnchorElement>('.atlas__presets a')];
    this.#fallback = fallback;
  }

  /** Whether an input is one of them. */
  has(input: EventTarget | null): boolean {
    return this.#inputs.some((one) => one === input);
  }

  /** The ids of the layers that are shown, in the order of the switches. */
  shown(): string[] {
    return this.#inputs.filter(({ checked, value }) => checked && value !== NONE).map(({ value }) => value);
  }

  /** The names of layers. */
  namesOf(layers: readonly string[]): string[] {
    return this.#inputs.filter(({ value }) => layers.includes(value)).map(({ labels }) => labels?.[0]?.textContent.trim() ?? '');
  }

  /** Whether something can be seen with the layers that are shown. */
  shows({ layers }: Layered): boolean {
    const shown = this.shown();
    return layers.length === 0 || layers.some((layer) => shown.includes(layer));
  }

  /**
   * The layers that are shown, with the best one for something that none of them shows; it takes the place of another
   * where only one is shown at a time.
   */
  layersFor(entry: Layered): string[] {
    const [layer] = entry.layers;
    if (this.shows(entry)) return this.shown();
    const added = this.#inputs.find(({ value }) => value === layer);
    const kept = this.#inputs.filter(({ checked, value, type }) => checked && value !== NONE && (type !== 'radio' || added?.type !== 'radio'));
    return this.#inputs.filter((input) => input === added || kept.includes(input)).map(({ value }) => value);
  }

  /**
   * Shows the layers that an address names.
   * @param map their ids joined by dots; ids that are unknown, or too many, are ignored
   */
  show(map: string): void {
    const asked = map.split('.');
    const isKnown = this.#inputs.some(({ value }) => asked.includes(value));
    const wanted = isKnown ? asked : this.#fallback;
    let hasFill = false;
    for (const input of this.#inputs) {
      const isWanted: boolean = wanted.includes(input.value) && !(input.type === 'radio' && hasFill);
      if (input.type === 'radio') hasFill ||= isWanted;
      input.checked = isWanted;
    }
    if (hasFill) return;
    const none = this.#inputs.find(({ value }) => value === NONE);
    if (none !== undefined) none.checked = true;
  }

  /** Marks the preset, if any, that shows just the layers that are shown. */
  markPreset(): void {
    const shown = this.shown().toSorted().join();
    for (const link of this.#presets) {
      if (readViewState(link.search)?.map.split('.').toSorted().join() === shown) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
  }

  /** What stands in the address for layers. */
  static addressOf(layers: readonly string[]): string {
    return layers.length === 0 ? NONE : layers.join('.');
  }
}

/** The value of the switch that shows no fill; by itself in the address it means no layer at all. */
const NONE = 'none';
