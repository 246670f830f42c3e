import type { LiveName } from '@/drawing/live-map.ts';
import { placeLabels, type Label } from '@/drawing/place-labels.ts';
import type { Box, Point } from '@/drawing/projection.ts';

/** Radius of a dot in CSS pixels. */
const DOT_RADIUS = 2.8;

/** Below this width of a map in CSS pixels its names are set smaller, but never under 12 px. */
const NARROW = 420;

/**
 * The names of a live map as HTML over it, laid out anew for each zoom and each place that the reader pans to, with
 * the same rule as in the static drawing, so that no two names touch at any zoom.
 */
export class MapNames {
  readonly #host: HTMLElement;
  readonly #names: readonly LiveName[];
  readonly #lines: readonly (readonly LiveName['point'][])[];

  /**
   * @param lines lines that names leave open where they can, as `[longitude, latitude]`
   */
  constructor(pane: HTMLElement, names: readonly LiveName[], lines: readonly (readonly LiveName['point'][])[]) {
    this.#host = document.createElement('div');
    // Leaflet hides what carries this class while it animates a zoom, during which positions mean nothing.
    this.#host.className = 'map__names leaflet-zoom-hide';
    this.#host.setAttribute('aria-hidden', 'true');
    this.#names = names;
    this.#lines = lines;
    pane.append(this.#host);
  }

  /**
   * @param project from `[longitude, latitude]` to pixels of the pane
   * @param frame the part of the pane that is in view, in pixels
   */
  lay(project: (point: LiveName['point']) => Point, frame: Box): void {
    const narrow = frame.width < NARROW;
    const inside = this.#names.filter(({ point }) => {
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
      dots: dots.map(({ point }) => project(point)),
      dotRadius: DOT_RADIUS,
      lines: this.#lines.map((line) => line.map(project)),
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
}

function mark(className: string, x: number, y: number): HTMLElement {
  const element = document.createElement('span');
  element.className = className;
  element.style.left = `${x}px`;
  element.style.top = `${y}px`;
  return element;
}
