/**
 * A term of the prose is a link to the glossary. Pointing at it, coming to it with the keyboard or tapping it opens a card
 * that says what it is; what that takes is loaded with the first one. Where it does not arrive, and in browsers without
 * popovers, the link is a link.
 */
import { importAnew } from './import-anew.ts';

const load = importAnew(() => import('./term-card.ts'));

/** The link to the glossary that an event happened at. */
export function termAt({ target }: Event): HTMLAnchorElement | null {
  return target instanceof Element ? target.closest<HTMLAnchorElement>('.term>[href^="/terms/"]') : null;
}

function tell(event: UIEvent & { readonly pointerType?: string }): void {
  const link = termAt(event);
  if (!link?.showPopover) return;
  // A click of a mouse or of a key, which has no detail, follows the link. Safari before 18.2 and Firefox before 129 do not
  // say what has clicked: the kind of device tells.
  const isTap = event.detail > 0 && (event.pointerType ? event.pointerType !== 'mouse' : !matchMedia('(hover)').matches);
  if (isTap) event.preventDefault();
  load().then(
    ({ onIntent }) => onIntent(link, event, isTap),
    () => void (isTap && location.assign(link.href)),
  );
}

document.addEventListener('pointerover', tell);
document.addEventListener('focusin', tell);
document.addEventListener('click', tell);
