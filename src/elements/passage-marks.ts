/** A passage of the page that names a place: a claim, or a note beside the claims. */
export interface NamingPassage {
  readonly element: HTMLElement;
  /** Its number or mark, and what it says or else the heading that it stands under: `1.3a 徐州的双重中心定位`. */
  readonly label: string;
}

/** What counts as a passage of the prose. */
const PASSAGES = 'main :is(.claim[id], .aside)';

/**
 * Marks the links to places in the prose and the passages that hold them, and gives those passages in the order of the
 * page. Marks that the same map has set before go.
 * @param owner id of the map on which the places are chosen
 * @param places ids of the places; none takes the marks away
 * @param gists what claims say in a few words, by their number
 */
export function markPassages(owner: string, places: ReadonlySet<string>, gists: Readonly<Record<string, string>>): NamingPassage[] {
  for (const marked of document.querySelectorAll<HTMLElement>(`[data-chosen="${owner}"]`)) delete marked.dataset['chosen'];
  if (places.size === 0) return [];
  const found: NamingPassage[] = [];
  let heading = '';
  // In the order of the page, so that each passage meets the heading that it stands under just before it.
  for (const element of document.querySelectorAll<HTMLElement>(`main :is(h2, h3), ${PASSAGES}`)) {
    if (!element.matches(PASSAGES)) {
      heading = element.textContent.trim();
      continue;
    }
    const links = [...element.querySelectorAll<HTMLElement>('a[data-place]')].filter(({ dataset }) => places.has(dataset['place'] ?? ''));
    if (links.length === 0) continue;
    for (const marked of [element, ...links]) marked.dataset['chosen'] = owner;
    const mark = markOf(element);
    found.push({ element, label: `${mark} ${gists[mark] ?? heading}`.trim() });
  }
  return found;
}

/** A claim's number, or the words of a note's mark. */
function markOf(passage: HTMLElement): string {
  const claim = /^c-(\d+)-(\w+)$/.exec(passage.id);
  return claim === null ? (passage.querySelector('.provenance')?.textContent.trim() ?? '') : `${claim[1]}.${claim[2]}`;
}
