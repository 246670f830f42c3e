/**
 * The list of hits on /search/: a section a page, the first hits at once, the rest after they are painted; of a very long
 * list what stands after {@link WHOLE} hits only when its reader comes near.
 */
import type { Hit, HitGroup } from '../../search/hits/rank.ts';
import { createExcerpts, type Excerpts } from './search-excerpts.ts';
import { painted } from './search-painted.ts';
import { countNode, element, groupTitle, languageOf, markedNodes } from './search-view.ts';

/** Hits that are made before the first are painted: a window full of them. */
const FIRST = 6;
/** Hits that are made between two frames after that. */
const AT_ONCE = 60;
/** Hits that are made without being asked for. */
const WHOLE = 200;

/** How far below the window a long list goes on. */
const NEAR = '1500px';

/** The list, filled anew with each answer. */
export interface HitList {
  /** Shows these groups and then calls `onShown`, unless others came meanwhile. */
  readonly show: (groups: readonly HitGroup[], onShown: () => void) => void;
  readonly isEmpty: () => boolean;
}

/** The hits in `list`, an element that holds nothing else; it grows until `signal` aborts. */
export function createHitList(list: HTMLElement, signal: AbortSignal): HitList {
  const excerpts = createExcerpts(null, 'p', signal);
  let newest = 0;

  const fill = async (groups: readonly HitGroup[], ticket: number, onShown: () => void): Promise<void> => {
    let made = 0;
    for (const [index, group] of groups.entries()) {
      const { section, items } = groupNodes(group, index);
      list.append(section);
      for (const hit of group.hits) {
        items.append(hitNode(hit, group, excerpts, made >= FIRST));
        made += 1;
        if (made === WHOLE) onShown();
        if (made % AT_ONCE !== FIRST) continue;
        await (made < WHOLE ? painted() : isNear(items, signal));
        if (ticket !== newest || signal.aborted) return;
      }
    }
    if (made < WHOLE) onShown();
  };

  return {
    show: (groups, onShown) => {
      newest += 1;
      excerpts.forget();
      list.replaceChildren();
      void fill(groups, newest, onShown);
    },
    isEmpty: () => !list.hasChildNodes(),
  };
}

/** When the end of `items` comes near the window; never when they are taken away, or when `signal` aborts. */
function isNear(items: HTMLElement, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        observer.disconnect();
        resolve();
      },
      { rootMargin: `0px 0px ${NEAR} 0px` },
    );
    const last = items.lastElementChild;
    if (last) observer.observe(last);
    signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  });
}

function groupNodes(group: HitGroup, index: number): { readonly section: Node; readonly items: HTMLElement } {
  const id = `page-${index}`;
  const items = element('ol', { class: 'search-hits' });
  const title = element('h2', { id, class: 'search-page' }, ...groupTitle(group));
  return { section: element('section', { 'aria-labelledby': id, class: 'search-group' }, title, items), items };
}

/** @param isLater whether it is likely out of view when it is made: then the browser lays it out when it is not */
function hitNode(hit: Hit, group: HitGroup, excerpts: Excerpts, isLater: boolean): Node {
  return element(
    'li',
    { class: isLater ? 'search-hit search-hit--later' : 'search-hit', ...languageOf(group) },
    element(
      'div',
      { class: 'search-hit__line' },
      element('a', { href: hit.url, 'data-hit': '', class: 'search-hit__heading' }, ...markedNodes(hit.heading)),
      ' ',
      countNode(hit.count),
    ),
    excerpts.nodeFor(hit),
  );
}
