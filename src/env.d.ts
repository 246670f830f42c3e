/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** Ids of the maps on the page that is being rendered, in order, so that a place name links to one that is there. */
    maps?: readonly string[];
  }
}
