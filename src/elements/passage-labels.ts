import { PASSAGES } from './passage-marks.ts';

/** A passage as a list names it. */
export interface LabelledPassage {
  readonly element: HTMLElement;
  /** Its number or mark, and what it says or else the heading that it stands under: `1.3a 徐州的双重中心定位`. */
  readonly label: string;
}

/**
 * Labels for passages of the prose.
 * @param passages in the order of the page
 * @param gists what claims say in a few words, by their number
 */
export function labelPassages(passages: readonly HTMLElement[], gists: Readonly<Record<string, string>>): LabelledPassage[] {
  const labelled: LabelledPassage[] = [];
  let heading = '';
  // In the order of the page, so that each passage meets the heading that it stands under just before it.
  for (const element of document.querySelectorAll<HTMLElement>(`main :is(h2, h3), ${PASSAGES}`)) {
    if (!element.matches(PASSAGES)) heading = element.textContent.trim();
    else if (passages.includes(element)) {
      const mark = markOf(element);
      labelled.push({ element, label: `${mark} ${gists[mark] ?? heading}`.trim() });
    }
  }
  return labelled;
}

/** A claim's number, or the words of a note's mark. */
function markOf(passage: HTMLElement): string {
  const claim = /^c-(\d+)-(\w+)$/.exec(passage.id);
  return claim === null ? (passage.querySelector('.provenance')?.textContent.trim() ?? '') : `${claim[1]}.${claim[2]}`;
}
