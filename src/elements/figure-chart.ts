/**
 * `<figure-chart>` around finished drawings, one for each width. When it comes near the window its marks can be pointed
 * at, gone through and chosen: see live-chart.ts. Without the script the drawing and its table say the same.
 */
import address from '@/styles/chart-live-index.css?url';
import type { LiveChart } from './live-chart.ts';
import { loadSheet } from './style-sheet.ts';

class FigureChart extends HTMLElement {
  #observer: IntersectionObserver | undefined;
  #live: LiveChart | undefined;

  connectedCallback(): void {
    this.#observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        this.#observer?.disconnect();
        void this.#goLive();
      },
      // A window's height ahead: whoever goes there with the keys must find the marks awake.
      { rootMargin: '100%' },
    );
    this.#observer.observe(this);
  }

  disconnectedCallback(): void {
    this.#observer?.disconnect();
    this.#live?.remove();
    this.#live = undefined;
  }

  async #goLive(): Promise<void> {
    try {
      const [{ LiveChart: Live }] = await Promise.all([import('./live-chart.ts'), loadSheet(address)]);
      if (this.isConnected) this.#live ??= new Live(this);
    } catch (error) {
      // The drawing stays, and has promised nothing; the reason is for whoever looks after the site.
      console.warn(`figure-chart ${this.dataset['chart'] ?? ''}:`, error);
    }
  }
}

if (!customElements.get('figure-chart')) customElements.define('figure-chart', FigureChart);
