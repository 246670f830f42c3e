/**
 * A term of the prose is a link to the glossary. Pointing at it, coming to it with the keyboard or tapping it opens a card
 * that says what it is; what that takes is loaded with the first one. Where it does not arrive, the link is a link.
 */
function tell(event: UIEvent & { readonly pointerType?: string }): void {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('.term>[href^="/t"]') : null;
  if (link === null) return;
  // A click of a mouse or of a key, which has no detail, follows the link. Safari before 18.2 does not say what has clicked.
  const isTap = event.detail > 0 && event.pointerType !== 'mouse';
  if (isTap) event.preventDefault();
  import('./term-card.ts').then(
    (card) => card.onIntent(link, event, isTap),
    () => void (isTap && location.assign(link.href)),
  );
}

document.addEventListener('pointerover', tell);
document.addEventListener('focusin', tell);
document.addEventListener('click', tell);
