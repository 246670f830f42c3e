/** The list of hits on /search/: a section a page, the first of them at once, the rest after they are painted. */
import type { Hit, HitGroup } from '../search/rank.ts';
import { createExcerpts, type Excerpts } from './search-excerpts.ts';
import { painted } from './search-painted.ts';
import { countNode, element, groupTitle, languageOf, markedNodes } from './search-view.ts';

/** Hits that are made before the first are painted: a window full of them. */
const FIRST = 10;
/** Hits that are made between two frames after that. */
const AT_ONCE = 60;

/** The list, filled anew with each answer. */
export interface HitList {
  /** Shows these groups and then calls `onShown`, unless others came meanwhile. */
  readonly show: (groups: readonly HitGroup[], onShown: () => void) => void;
  readonly isEmpty: () => boolean;
}

/** The hits in `list`, an element that holds nothing else. */
export function createHitList(list: HTMLElement): HitList {
  const excerpts = createExcerpts(null, 'p');
  let newest = 0;

  const fill = async (groups: readonly HitGroup[], ticket: number): Promise<boolean> => {
    let made = 0;
    for (const [index, group] of groups.entries()) {
      const { section, items } = groupNodes(group, index);
      list.append(section);
      for (const hit of group.hits) {
        items.append(hitNode(hit, group, excerpts));
        made += 1;
        if (made % AT_ONCE !== FIRST) continue;
        await painted();
        if (ticket !== newest) return false;
      }
    }
    return true;
  };

  return {
    show: (groups, onShown) => {
      newest += 1;
      excerpts.forget();
      list.replaceChildren();
      void fill(groups, newest).then((isWhole) => isWhole && onShown());
    },
    isEmpty: () => !list.hasChildNodes(),
  };
}

function groupNodes(group: HitGroup, index: number): { readonly section: Node; readonly items: HTMLElement } {
  const id = `page-${index}`;
  const items = element('ol', { class: 'search-hits' });
  const title = element('h2', { id, class: 'search-page' }, ...groupTitle(group));
  return { section: element('section', { 'aria-labelledby': id, class: 'search-group' }, title, items), items };
}

function hitNode(hit: Hit, group: HitGroup, excerpts: Excerpts): Node {
  return element(
    'li',
    { class: 'search-hit', ...languageOf(group) },
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
