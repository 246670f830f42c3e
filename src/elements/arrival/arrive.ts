/**
 * Who comes by a link finds its target: out of a closed `<details>`, from an address that a chat program has added to, or
 * where it has moved to. It is announced, and a target that is not there is said to be missing. How it is marked, and kept clear of
 * what stays at the top, is said in `arrival.css` and by `scroll-padding`.
 */
import { arrivalWords } from '@/text/arrival.ts';
import { unfold } from '../marked-text/bring-into-view.ts';
import { readFragment } from './fragment.ts';
import { onceWatched } from './live-region.ts';
import { clearMissing, showMissing } from './missing-target.ts';
import { followRedirect, movedTo } from './redirects.ts';
import { isReturn } from './visit.ts';

/** Characters of a target that are said. */
const LONGEST_NAME = 40;

/**
 * Does what the fragment of the address asks for.
 * @param isOpening whether the reader has come with it, and not followed a link on the page
 */
export function arrive(isOpening: boolean): void {
  clearMissing();
  const asked = readFragment(location.hash, (id) => document.getElementById(id) !== null || movedTo(id) !== undefined);
  // Who loads the page anew or goes back to it knows where they are. In a passage, its own bar says so.
  const isPassage = new URLSearchParams(location.search).has('passage');
  const isSaid = !isPassage && !(isOpening && isReturn());
  if (asked?.kind === 'missing' && !isPassage) showMissing(asked.words);
  if (asked?.kind === 'place' && !followRedirect(asked.id)) {
    if (!asked.isExact) {
      // In the place of this entry of the history; the change brings us back here.
      location.replace(`#${encodeURIComponent(asked.id)}`);
      return;
    }
    const target = document.getElementById(asked.id);
    if (target !== null) {
      // Chromium has done so by itself; where nothing opens, nothing moves.
      if (unfold(target)) target.scrollIntoView();
      if (isSaid && target.localName !== 'main') announce(arrivalWords.arrived(nameOf(target)));
    }
  }
}

/** What a figure is called, the number of a claim, or how another target begins. */
function nameOf(target: HTMLElement): string {
  const text = (target.querySelector('.figure__title, .claim__link, .pair__number') ?? target).textContent.replace(/\s+/gu, ' ').trim();
  const characters = [...text];
  return characters.length > LONGEST_NAME ? `${characters.slice(0, LONGEST_NAME).join('')}…` : text;
}

let region: HTMLElement | undefined;

function announce(text: string): void {
  const filled = (region ??= addRegion());
  filled.textContent = '';
  onceWatched(filled, () => void filled.replaceChildren(text));
}

function addRegion(): HTMLElement {
  const made = document.createElement('p');
  made.role = 'status';
  made.className = 'visually-hidden arrival-status';
  document.body.append(made);
  return made;
}
