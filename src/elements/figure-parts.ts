/** The parts of a figure that a live map fills; they stand empty in the page. */
export interface FigureParts {
  /** The element of the map, around all of them. */
  readonly host: HTMLElement;
  readonly figure: HTMLElement;
  readonly container: HTMLElement;
  readonly panel: HTMLElement;
  readonly controls: HTMLElement;
  readonly announcement: HTMLElement;
}

/** The parts of the figure that an element of a map stands in. Throws when the page does not hold them all. */
export function findParts(host: HTMLElement): FigureParts {
  const part = (selector: string): HTMLElement => {
    const element = host.querySelector<HTMLElement>(selector);
    if (element === null) throw new Error(`The map has no ${selector}: MapFigure.astro must write it.`);
    return element;
  };
  const figure = host.closest('figure');
  if (figure === null) throw new Error('The map stands in no figure: MapFigure.astro must write it.');
  return {
    host,
    figure,
    container: part('.map__live'),
    panel: part('.map__panel'),
    controls: part('.map__controls'),
    announcement: part('.map__announcement'),
  };
}
