/** The line that says that a link led to nothing, with a way on. */
import sheet from '@/styles/arrival-index.css?url';
import { arrivalWords } from '@/text/arrival.ts';
import { awaitSheet } from '../await-sheet.ts';
import { onceWatched } from './live-region.ts';

let shown: HTMLElement | undefined;

/** Takes the line away. */
export function clearMissing(): void {
  shown?.remove();
  shown = undefined;
}

/**
 * Says under the heading of the page that its address leads nowhere.
 * @param words what to search for instead; may be empty
 */
export function showMissing(words: string): void {
  const heading = document.querySelector('main h1');
  // The page for what is not there says so itself, and searches.
  if (heading === null || document.querySelector('not-found') !== null) return;
  const line = document.createElement('p');
  line.className = 'missing-target';
  line.dataset['searchSkip'] = '';
  line.role = 'status';
  const link = document.createElement('a');
  link.href = words === '' ? '/search/' : `/search/?q=${encodeURIComponent(words)}`;
  link.textContent = arrivalWords.search(words);
  shown = line;
  // Without its look it says the same.
  void awaitSheet(sheet).then(() => {
    if (shown !== line) return;
    heading.after(line);
    onceWatched(line, () => {
      line.append(arrivalWords.missingTarget, link, '。');
      line.scrollIntoView({ block: 'nearest' });
    });
  });
}
