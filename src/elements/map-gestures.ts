/** What gestures need of a map: Leaflet's has it, and so this file needs no Leaflet. */
export interface GestureMap {
  readonly dragging: Switch;
  readonly scrollWheelZoom: Switch & { enabled(): boolean };
  getContainer(): HTMLElement;
  getZoom(): number;
  getMinZoom(): number;
  getMaxZoom(): number;
  mouseEventToContainerPoint(event: MouseEvent): { x: number; y: number };
  setZoomAround(point: [number, number], zoom: number, options: { animate: boolean }): unknown;
  on(type: 'click', act: () => void): unknown;
}

interface Switch {
  enable(): unknown;
  disable(): unknown;
}

/** Wheel movement in pixels that doubles the scale. */
const WHEEL_PER_ZOOM = 120;

/**
 * Gestures that never take the page away from the reader. Touch: one finger scrolls the page, two move and zoom the
 * map. Wheel: the page scrolls, unless Ctrl is held (also what a trackpad pinch sends) or the map was clicked.
 * @param onScrollPast called when the wheel turned over the map and the page took it
 * @param signal ends all of it
 */
export function connectGestures(map: GestureMap, onScrollPast: () => void, signal: AbortSignal): void {
  const container = map.getContainer();
  container.addEventListener(
    'pointerdown',
    (event) => {
      if (event.pointerType === 'touch') map.dragging.disable();
      else map.dragging.enable();
    },
    { signal, capture: true },
  );
  container.addEventListener(
    'touchmove',
    (event) => {
      // Chrome pans the page with two fingers where `touch-action` allows panning, unless the first move is prevented.
      if (event.touches.length > 1) event.preventDefault();
    },
    { signal, passive: false },
  );
  map.on('click', () => {
    map.scrollWheelZoom.enable();
  });
  for (const type of ['pointerleave', 'focusout'] as const) {
    container.addEventListener(type, () => void map.scrollWheelZoom.disable(), { signal });
  }
  container.addEventListener(
    'wheel',
    (event) => {
      if (map.scrollWheelZoom.enabled()) return;
      if (!event.ctrlKey) {
        onScrollPast();
        return;
      }
      event.preventDefault();
      const wanted = map.getZoom() - event.deltaY / WHEEL_PER_ZOOM;
      const zoom = Math.min(map.getMaxZoom(), Math.max(map.getMinZoom(), wanted));
      // Leaflet would move the map sideways for a zoom that it then refuses.
      if (zoom === map.getZoom()) return;
      const { x, y } = map.mouseEventToContainerPoint(event);
      map.setZoomAround([x, y], zoom, { animate: false });
    },
    { signal, passive: false },
  );
}
