/**
 * `<figure-chart>` around finished drawings: pointing at a mark, moving to it with the keys or tapping it shows its
 * value in the line below. The whole chart is one tab stop. Without the script the drawing and its table say the same.
 */
class FigureChart extends HTMLElement {
  #listening: AbortController | undefined;
  #resting = '';
  /** The mark that was focused or tapped; a mark that is merely pointed at gives way to it again. */
  #chosen: SVGElement | undefined;

  connectedCallback(): void {
    const readout = this.#readout();
    if (!readout) return;
    this.#resting = readout.textContent;
    this.#listening = new AbortController();
    const { signal } = this.#listening;

    for (const drawing of this.querySelectorAll('.chart-drawing')) {
      // A picture as a whole becomes a group of marks, each with its value for a name.
      drawing.setAttribute('role', 'group');
      marksOf(drawing).forEach((mark, index) => {
        mark.setAttribute('role', 'img');
        mark.setAttribute('aria-label', mark.dataset['readout'] ?? '');
        mark.tabIndex = index === 0 ? 0 : -1;
      });
    }

    let toggles = false;
    this.addEventListener(
      'pointerdown',
      (event) => {
        const mark = markAt(event);
        toggles = event.pointerType !== 'mouse' && mark !== undefined && mark === this.#chosen;
      },
      { signal },
    );
    this.addEventListener('focusin', (event) => { this.#choose(markAt(event), 'off'); }, { signal });
    this.addEventListener(
      'click',
      (event) => {
        this.#choose(toggles ? undefined : markAt(event));
        toggles = false;
      },
      { signal },
    );
    this.addEventListener(
      'pointerover',
      (event) => {
        if (event.pointerType === 'mouse') this.#show(markAt(event) ?? this.#chosen, 'off');
      },
      { signal },
    );
    this.addEventListener('pointerleave', () => { this.#show(this.#chosen, 'off'); }, { signal });
    this.addEventListener('keydown', (event) => { this.#move(event); }, { signal });
    this.#setState('live');
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
    this.#choose(undefined);
    this.#setState('static');
  }

  /** Makes a mark the one that the tab key comes back to, and shows it. */
  #choose(mark: SVGElement | undefined, live: 'polite' | 'off' = 'polite'): void {
    this.#chosen = mark;
    if (mark?.ownerSVGElement) {
      for (const other of marksOf(mark.ownerSVGElement)) other.tabIndex = other === mark ? 0 : -1;
    }
    this.#show(mark, live);
  }

  /** @param live `off` where the reader hears the mark's own name, or follows a pointer */
  #show(mark: SVGElement | undefined, live: 'polite' | 'off'): void {
    for (const active of this.querySelectorAll('[data-active]')) active.removeAttribute('data-active');
    mark?.setAttribute('data-active', '');
    const readout = this.#readout();
    if (!readout) return;
    readout.ariaLive = live;
    readout.textContent = mark?.dataset['readout'] ?? this.#resting;
  }

  #move(event: KeyboardEvent): void {
    const mark = markAt(event);
    if (!mark?.ownerSVGElement || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape') return this.#choose(undefined);
    const next = neighbour(marksOf(mark.ownerSVGElement), mark, event.key);
    if (!next) return;
    event.preventDefault();
    next.focus();
  }

  #readout(): HTMLElement | null {
    return this.querySelector<HTMLElement>('.chart__readout');
  }

  #setState(state: 'static' | 'live'): void {
    const figure = this.closest('figure');
    if (figure) figure.dataset['state'] = state;
  }
}

function marksOf(drawing: Element): SVGElement[] {
  return [...drawing.querySelectorAll<SVGElement>('[data-mark]')];
}

function markAt({ target }: Event): SVGElement | undefined {
  return (target instanceof Element && target.closest<SVGElement>('[data-mark]')) || undefined;
}

/** Left and right follow the order of the marks and reach every one; up and down go to the nearest in that direction. */
function neighbour(marks: readonly SVGElement[], mark: SVGElement, key: string): SVGElement | undefined {
  const index = marks.indexOf(mark);
  switch (key) {
    case 'ArrowRight':
      return marks[index + 1];
    case 'ArrowLeft':
      return marks[index - 1];
    case 'Home':
      return marks[0];
    case 'End':
      return marks.at(-1);
    case 'ArrowDown':
    case 'ArrowUp':
      return nearest(marks, mark, key === 'ArrowDown' ? 1 : -1);
    default:
      return undefined;
  }
}

function nearest(marks: readonly SVGElement[], mark: SVGElement, way: 1 | -1): SVGElement | undefined {
  const from = middle(mark);
  let best: SVGElement | undefined;
  let shortest = Infinity;
  for (const candidate of marks) {
    const { x, y } = middle(candidate);
    const forwards = (y - from.y) * way;
    // Sideways counts double: the mark straight below is meant, not the closest one.
    const distance = forwards + 2 * Math.abs(x - from.x);
    if (forwards > 2 && distance < shortest) {
      best = candidate;
      shortest = distance;
    }
  }
  return best;
}

function middle(mark: SVGElement): { x: number; y: number } {
  const { left, top, width, height } = mark.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}

if (!customElements.get('figure-chart')) customElements.define('figure-chart', FigureChart);
