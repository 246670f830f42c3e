/** The excerpts of a list of hits: those at hand at once, the others when they come into view. */
import type { Excerpt } from '../../search/hits/excerpt.ts';
import type { Hit } from '../../search/hits/rank.ts';
import { searchWords as words } from '../../text/search.ts';
import { element, markedNodes } from './search-view.ts';

/** How much of an excerpt's room is in view before it is fetched: a text is too heavy for half a line at an edge. */
const IN_VIEW = 0.7;

/** The excerpts of one list. */
export interface Excerpts {
  /** The element for the excerpt of a hit. While its text is on the way it keeps the room that it will take. */
  readonly nodeFor: (hit: Hit) => Node;
  /** Forgets the hits that are no longer on show. */
  readonly forget: () => void;
}

/**
 * @param scroller what the list scrolls in; the window when null
 * @param name the element that holds an excerpt
 * @param signal when it aborts, nothing more is fetched or shown
 */
export function createExcerpts(scroller: HTMLElement | null, name: 'p' | 'span', signal: AbortSignal): Excerpts {
  const waiting = new Map<Element, () => Promise<Excerpt>>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { intersectionRatio, target } of entries) {
        const read = waiting.get(target);
        if (intersectionRatio < IN_VIEW || !read) continue;
        waiting.delete(target);
        observer.unobserve(target);
        read().then(
          (excerpt) => target.replaceChildren(...excerptNodes(excerpt)),
          () => target.replaceChildren(words.noExcerpt),
        );
      }
    },
    { root: scroller, threshold: IN_VIEW },
  );
  const forget = () => {
    observer.disconnect();
    waiting.clear();
  };
  signal.addEventListener('abort', forget, { once: true });
  return {
    nodeFor: ({ detail }) => {
      if (typeof detail !== 'function') return element(name, { class: 'search-hit__excerpt' }, ...excerptNodes(detail));
      const place = element(name, { class: 'search-hit__excerpt search-hit__excerpt--later' });
      waiting.set(place, detail);
      observer.observe(place);
      return place;
    },
    forget,
  };
}

/** The excerpt with its marks, and an ellipsis where it was cut. */
function excerptNodes(excerpt: Excerpt): readonly (Node | string)[] {
  return [excerpt.cutBefore ? '…' : '', ...markedNodes(excerpt), excerpt.cutAfter ? '…' : ''];
}
