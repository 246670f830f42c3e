/** What the card of a page is made of, read from the page. */
import { attribute, findAll, findOne, parsePage, textOf, type PageElement, type PageNode } from '../page-tree.ts';

/** The words of a page that a card shows. */
export interface CardWords {
  /** 第一章; nothing on pages that are no part of the text. */
  readonly kicker: string;
  /** In the clauses that should not be broken. */
  readonly title: readonly string[];
  readonly standfirst: string;
  /** The figure that the page shows first: a map where it has one; nothing where it has no figure. */
  readonly figure: ShownFigure | undefined;
}

/** A figure as a page shows it. */
export interface ShownFigure {
  /** `zones` */
  readonly id: string;
  /** What the page mutes on it, by `data-feature`. */
  readonly muted: readonly string[];
}

/**
 * Reads a built page.
 * @throws when it has no h1 or no description.
 */
export function readCard(html: string): CardWords {
  const page = parsePage(html);
  const title = findOne(page, 'h1', 'a page with a card');
  const description = findOne(page, 'meta[name="description"]', 'a page with a card');
  return {
    kicker: findAll(page, '.chapter__numeral, .home__kicker').slice(0, 1).map(textOf).join(''),
    title: clausesOfTitle(title),
    standfirst: attribute(description, 'content') ?? '',
    figure: shownFigure(page),
  };
}

function shownFigure(page: PageNode): ShownFigure | undefined {
  const figures = findAll(page, 'figure[data-figure]');
  const figure = figures.find((each) => attribute(each, 'data-kind') === 'map') ?? figures[0];
  if (figure === undefined) return undefined;
  return { id: attribute(figure, 'data-figure') ?? '', muted: findAll(figure, '.map-drawing .is-muted').flatMap((drawn) => attribute(drawn, 'data-feature') ?? []) };
}

/** A title in the phrases that its page keeps together. */
function clausesOfTitle(title: PageElement): string[] {
  const phrases = findAll(title, 'span').map(textOf);
  return phrases.length > 0 ? phrases : [textOf(title)];
}
