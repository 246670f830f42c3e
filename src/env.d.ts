/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /**
     * Where the names of places in the page's prose lead, by id: `href` is the place's page or the view that shows it, `map`
     * the map of this page on which a script chooses it. A name without an entry is no link.
     */
    placeLinks?: ReadonlyMap<string, { readonly href: string; readonly map: string | undefined }>;
    /**
     * On a page that holds one figure and nothing else: where that figure stands among its prose, as a path with a
     * fragment such as `/coast/#fig-coast`.
     */
    figureHome?: string;
    /** On the page that sets the article beside its restatement. */
    beside?: {
      /** Slug of the chapter that is being rendered. */
      readonly chapter: string;
      /** Titles of all figures, by id. */
      readonly figures: ReadonlyMap<string, string>;
    };
    /** On the page of the whole text: the chapter that is being rendered. */
    printed?: {
      /** Its slug. */
      readonly chapter: string;
      /** Ids of the figures that an earlier chapter of the page holds already. */
      readonly again: ReadonlySet<string>;
    };
  }
}
