import { mapWords } from '@/text/map.ts';

/** How far a drawing is from being a live map. */
type LiveState = 'static' | 'loading' | 'live' | 'failed';

/** What going live needs of the element of a map. */
interface LivePlan<Live> {
  /** Gets `data-state`. */
  readonly stated: HTMLElement | null;
  /** Where a failure is said, inside the element of the map. */
  readonly status: string;
  /** Loads all that is needed, and gives what makes the map of it. */
  readonly load: (signal: AbortSignal) => Promise<() => Live>;
  /** Called with the map before it counts as live. */
  readonly onLive?: (live: Live) => void;
}

/**
 * Going live and coming back to the drawing, which stays in its place all the while. If what is needed does not arrive,
 * a line says so, with a button that tries again.
 */
export class LiveAttempt<Live extends { remove(): void }> {
  readonly #host: HTMLElement;
  readonly #plan: LivePlan<Live>;
  /** Ends everything that one try has begun. */
  #abort: AbortController | undefined;
  #live: Live | undefined;

  /** @param host the element of the map, which holds `.map__live` */
  constructor(host: HTMLElement, plan: LivePlan<Live>) {
    this.#host = host;
    this.#plan = plan;
  }

  /** The live map, for as long as there is one. */
  get live(): Live | undefined {
    return this.#live;
  }

  /** Makes one try; settles when it has succeeded, failed or been stopped. */
  async start(): Promise<void> {
    if (!this.#host.isConnected) return;
    const abort = new AbortController();
    this.#abort = abort;
    this.#setState('loading');
    try {
      const make = await this.#plan.load(abort.signal);
      if (abort.signal.aborted) return;
      this.#live = make();
      this.#plan.onLive?.(this.#live);
      this.#setState('live');
    } catch (error) {
      if (abort.signal.aborted) return;
      this.stop('failed');
      // The reader is told below the map; the reason is for whoever looks after the site.
      console.warn(`${this.#host.localName} ${this.#host.dataset['map'] ?? ''}:`, error);
    }
  }

  /** Back to the drawing, as it was before the script. */
  stop(state: 'static' | 'failed'): void {
    this.#abort?.abort();
    this.#live?.remove();
    this.#live = undefined;
    const container = this.#container();
    if (container !== null) container.hidden = true;
    this.#setState(state);
  }

  #setState(state: LiveState): void {
    const { stated, status } = this.#plan;
    if (stated !== null) stated.dataset['state'] = state;
    this.#host.toggleAttribute('data-live', state === 'live');
    const line = this.#host.querySelector<HTMLElement>(status);
    if (line === null) return;
    line.replaceChildren();
    line.hidden = state !== 'failed';
    if (state === 'failed') line.append(mapWords.failed, ' ', this.#retryButton());
  }

  #retryButton(): HTMLButtonElement {
    const retry = document.createElement('button');
    retry.type = 'button';
    retry.textContent = mapWords.retry;
    retry.addEventListener('click', () => void this.#retry(), { once: true });
    return retry;
  }

  /** The button goes with the try; the focus comes to what has taken its place. */
  async #retry(): Promise<void> {
    await this.start();
    const next = this.#live === undefined ? this.#host.querySelector<HTMLElement>(`${this.#plan.status} button`) : this.#container();
    next?.focus({ preventScroll: true });
  }

  #container(): HTMLElement | null {
    return this.#host.querySelector<HTMLElement>('.map__live');
  }
}
