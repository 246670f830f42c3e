/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /**
     * Where the names of places in the page's prose lead: by id, the address of the first map that shows the place,
     * on this page or the home page. A place that no map shows has none.
     */
    placeAddresses?: ReadonlyMap<string, string>;
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
