/** What the list of places does to the maps over it. */

/** So few places that each is named, whether or not its name has room beside others. */
const FEW = 6;

/**
 * Makes the maps follow the list: what is pointed at in it, with the pointer or the keys, stands out on them.
 * @param root holds the maps, whose links say in `data-slug` where they lead, and the list, whose items have these as ids
 * @param signal ends it
 * @returns brings out places by their ids and dims all others; without ids, all are as they were
 */
export function connectMapMarks(root: HTMLElement, signal: AbortSignal): (found: ReadonlySet<string> | undefined) => void {
  const onMap = Map.groupBy(root.querySelectorAll<SVGAElement>('svg a[data-slug]'), (link) => link.dataset['slug']);
  let pointed: readonly SVGAElement[] = [];
  const point = ({ target, type }: Event): void => {
    const item = target instanceof Element && /over|in$/.test(type) ? target.closest<HTMLElement | SVGElement>('.places__group li, svg a[data-slug]') : null;
    for (const link of pointed) delete link.dataset['pointed'];
    pointed = onMap.get(item?.dataset['slug'] ?? item?.id) ?? [];
    for (const link of pointed) link.dataset['pointed'] = '';
  };
  for (const type of ['pointerover', 'pointerleave', 'focusin', 'focusout']) root.addEventListener(type, point, { signal });
  return (found) => {
    for (const [slug = '', links] of onMap) {
      for (const link of links) {
        link.toggleAttribute('data-out', found?.has(slug) === false);
        link.toggleAttribute('data-found', found?.has(slug) === true);
        link.toggleAttribute('data-alone', found?.has(slug) === true && found.size <= FEW);
      }
    }
  };
}
