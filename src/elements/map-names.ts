import type { LiveName } from '@/drawing/live-map.ts';
import { placeLabels, type Label } from '@/drawing/place-labels.ts';
import type { Box, Point } from '@/drawing/projection.ts';

/** Radius of a dot in CSS pixels. */
const DOT_RADIUS = 2.8;

/** Below this width of a map in CSS pixels its names are set smaller, but never under 12 px. */
const NARROW = 420;

type Position = LiveName['point'];

interface Layered {
  readonly layer?: string | undefined;
}

/** What names keep clear of, besides each other, as `[longitude, latitude]`. */
export interface Obstacles {
  /** Marks that no name may cover. */
  readonly points: readonly (Layered & { readonly point: Position })[];
  /** Lines that names leave open where they can. */
  readonly lines: readonly (Layered & { readonly line: readonly Position[] })[];
}

/**
 * The names of a live map as HTML over it, laid out anew for each zoom and each place that the reader pans to, with
 * the same rule as in the static drawing, so that no two names touch at any zoom.
 */
export class MapNames {
  readonly #host: HTMLElement;
  readonly #names: readonly LiveName[];
  readonly #obstacles: Obstacles;
  #shown: ReadonlySet<string> | undefined;

  constructor(pane: HTMLElement, names: readonly LiveName[], obstacles: Obstacles) {
    this.#host = document.createElement('div');
    // Leaflet hides what carries this class while it animates a zoom, during which positions mean nothing.
    this.#host.className = 'map__names leaflet-zoom-hide';
    this.#host.setAttribute('aria-hidden', 'true');
    this.#names = names;
    this.#obstacles = obstacles;
    pane.append(this.#host);
  }

  /** Names of other layers are left out from the next time that names are laid; what has no layer stays. */
  show(layers: readonly string[]): void {
    this.#shown = new Set(layers);
  }

  /**
   * @param project from `[longitude, latitude]` to pixels of the pane
   * @param frame the part of the pane that is in view, in pixels
   */
  lay(project: (point: Position) => Point, frame: Box): void {
    const narrow = frame.width < NARROW;
    // Two layers may name one thing: it is named once.
    const shown = new Map(this.#names.filter((name) => this.#isShown(name)).map((name) => [name.id, name]));
    const inside = [...shown.values()].filter(({ point }) => {
      const [x, y] = project(point);
      return x > frame.x && x < frame.x + frame.width && y > frame.y && y < frame.y + frame.height;
    });
    const dots = inside.filter(({ dot }) => dot !== 'none');
    const labels = inside.map((name): Label => ({
      ...name,
      at: project(name.point),
      size: name.rank > 1 ? 12 : narrow ? 12.5 : 15,
    }));
    const placed = placeLabels(labels, {
      frame,
      dots: [...dots, ...this.#obstacles.points.filter((point) => this.#isShown(point))].map(({ point }) => project(point)),
      dotRadius: DOT_RADIUS,
      lines: this.#obstacles.lines.filter((line) => this.#isShown(line)).map(({ line }) => line.map(project)),
    });
    this.#host.replaceChildren(
      ...dots.map(({ point, dot }) => {
        const [x, y] = project(point);
        return mark(`map__spot map__spot--${dot}`, x, y);
      }),
      ...placed.map((label) => {
        const name = inside.find(({ id }) => id === label.id);
        const element = mark(`map__name map__name--${label.anchor} ${name?.className ?? ''}`, label.x, label.y);
        element.textContent = label.text;
        element.style.fontSize = `${label.size}px`;
        return element;
      }),
    );
  }

  #isShown({ layer }: Layered): boolean {
    return layer === undefined || this.#shown === undefined || this.#shown.has(layer);
  }
}

function mark(className: string, x: number, y: number): HTMLElement {
  const element = document.createElement('span');
  element.className = className;
  element.style.left = `${x}px`;
  element.style.top = `${y}px`;
  return element;
}
