/** What counts as a passage of the prose: a claim, or a note beside the claims. */
export const PASSAGES = 'main :is(.claim[id], .aside)';

/** A passage of the page that names a place. */
export interface NamingPassage {
  readonly element: HTMLElement;
  /** The links in it that lead to the place. */
  readonly links: readonly HTMLElement[];
}

/**
 * The passages of the page that name a place, in their order.
 * @param place id of the place; none names an empty one
 */
export function passagesNaming(place: string): NamingPassage[] {
  return [...document.querySelectorAll<HTMLElement>(PASSAGES)].flatMap((element) => {
    const links = [...element.querySelectorAll<HTMLElement>('a[data-place]')].filter(({ dataset }) => dataset['place'] === place);
    return links.length === 0 ? [] : [{ element, links }];
  });
}
