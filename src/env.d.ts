/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** Where the names of places in the page's prose lead, by id. Names of places that no page and no map has lead nowhere. */
    placeLinks?: ReadonlyMap<string, import('./figures/place-addresses.ts').PlaceLink>;
    /**
     * On a page that holds one figure and nothing else: where that figure stands among its prose, as a path with a
     * fragment such as `/coast/#fig-coast`.
     */
    figureHome?: string;
    /** On the page of the whole text: the chapter that is being rendered. */
    printed?: {
      /** Its slug. */
      readonly chapter: string;
      /** Ids of the figures that an earlier chapter of the page holds already. */
      readonly again: ReadonlySet<string>;
    };
  }
}
