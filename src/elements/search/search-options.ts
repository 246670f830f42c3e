/** The options of the search dialog: what they look like, and which of them the keys are at. */
import type { Hit, HitGroup } from '../../search/hits/rank.ts';
import type { Excerpts } from './search-excerpts.ts';
import { countNode, element, groupTitle, languageOf, markedNodes } from './search-view.ts';

/** Options that a window holds: the others are laid out when they come into view. */
const FIRST = 5;
const LATER = 'search-hit--later';
/** The class of an option that is a section. */
const SECTION = 'search-hit';

/** The options of a list box, one of them active while there are any. */
export interface Options {
  /** Shows these nodes, which may hold options in groups; the first section is active, what leads elsewhere only when there is none. */
  readonly replace: (nodes: readonly Node[]) => void;
  /** Moves on by so many options: one step round the ends, a longer one up to them. */
  readonly move: (step: number) => void;
  readonly active: () => HTMLAnchorElement | undefined;
  readonly isEmpty: () => boolean;
}

/** The options of `list`, which the keys of `field` (a combobox) reach by `aria-activedescendant`. */
export function createOptions(field: HTMLInputElement, list: HTMLElement): Options {
  let options: readonly HTMLAnchorElement[] = [];
  let active = -1;

  const activate = (index: number) => {
    options[active]?.setAttribute('aria-selected', 'false');
    active = index;
    const option = options[active];
    option?.setAttribute('aria-selected', 'true');
    if (option) field.setAttribute('aria-activedescendant', option.id);
    else field.removeAttribute('aria-activedescendant');
    return option;
  };

  return {
    replace: (nodes) => {
      list.replaceChildren(...nodes);
      options = [...list.querySelectorAll<HTMLAnchorElement>('a[role="option"]')];
      for (const [index, option] of options.entries()) {
        option.id = `search-option-${index}`;
        option.tabIndex = -1;
        option.setAttribute('aria-selected', 'false');
      }
      for (const option of options.slice(FIRST)) option.classList.add(LATER);
      list.hidden = options.length === 0;
      field.setAttribute('aria-expanded', String(options.length > 0));
      active = -1;
      // A reader who types and presses Enter gets where the text has it; what stands above is one key up.
      const section = options.findIndex((option) => option.classList.contains(SECTION));
      activate(section < 0 && options.length > 0 ? 0 : section);
    },
    move: (step) => {
      const last = options.length - 1;
      if (last < 0) return;
      const next = active + step;
      const isOneStep = Math.abs(step) === 1;
      const index = next > last ? (isOneStep ? 0 : last) : next < 0 ? (isOneStep ? last : 0) : next;
      activate(index)?.scrollIntoView({ block: 'nearest' });
    },
    active: () => options[active],
    isEmpty: () => options.length === 0,
  };
}

/** The first `most` sections of an answer, a group of options a page. */
export function optionGroups(groups: readonly HitGroup[], most: number, excerpts: Excerpts): readonly Node[] {
  let room = most;
  return groups.flatMap((group, index) => {
    const shown = group.hits.slice(0, room);
    room -= shown.length;
    if (shown.length === 0) return [];
    const id = `search-page-${index}`;
    return element(
      'div',
      { role: 'group', 'aria-labelledby': id },
      element('div', { id, role: 'presentation', class: 'search-page' }, ...groupTitle(group)),
      ...shown.map((hit) => optionNode(hit, group, excerpts)),
    );
  });
}

function optionNode(hit: Hit, group: HitGroup, excerpts: Excerpts): Node {
  return element(
    'a',
    { role: 'option', class: SECTION, href: hit.url, ...languageOf(group) },
    element(
      'span',
      { class: 'search-hit__line' },
      element('span', { class: 'search-hit__heading' }, ...markedNodes(hit.heading)),
      ' ',
      countNode(hit.count),
    ),
    excerpts.nodeFor(hit),
  );
}
