/** What the list of places does to the maps over it. */

/** So few places that each is named and tinted, whether or not there is room for that beside others. */
const FEW = 8;

/**
 * Makes the maps follow the list: what is pointed at in it, with the pointer or the keys, stands out on them.
 * @param root holds the maps, whose links say in `data-slug` where they lead, and the list, whose items have these as ids
 * @param signal ends it
 * @returns brings out places by their ids and dims all others; without ids, all are as they were
 */
export function connectMapMarks(root: HTMLElement, signal: AbortSignal): (found: ReadonlySet<string> | undefined) => void {
  const onMap = Map.groupBy(root.querySelectorAll<SVGAElement>('svg a[data-slug]'), (link) => link.dataset['slug'] ?? '');
  let pointed: readonly SVGAElement[] = [];
  const pointAt = (slug: string): void => {
    for (const link of pointed) delete link.dataset['pointed'];
    pointed = onMap.get(slug) ?? [];
    for (const link of pointed) link.dataset['pointed'] = '';
  };
  const pointAtTarget = ({ target }: Event): void => {
    const place = target instanceof Element ? target.closest<HTMLElement | SVGElement>('.places__group li, svg a[data-slug]') : null;
    pointAt(place?.dataset['slug'] ?? place?.id ?? '');
  };
  for (const type of ['pointerover', 'focusin']) root.addEventListener(type, pointAtTarget, { signal });
  for (const type of ['pointerleave', 'focusout']) root.addEventListener(type, () => { pointAt(''); }, { signal });
  return (found) => {
    for (const [slug, links] of onMap) {
      const isFound = found?.has(slug);
      for (const link of links) {
        link.toggleAttribute('data-out', isFound === false);
        link.toggleAttribute('data-found', isFound === true);
        link.toggleAttribute('data-alone', isFound === true && (found?.size ?? 0) <= FEW);
      }
    }
  };
}
