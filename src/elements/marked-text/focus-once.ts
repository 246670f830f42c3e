/** Gives an element the focus, which it may not have by itself, for as long as it keeps it; nothing moves. */
export function focusOnce(element: HTMLElement): void {
  if (!element.matches('a, button, [tabindex]')) {
    element.tabIndex = -1;
    element.addEventListener('blur', () => void element.removeAttribute('tabindex'), { once: true });
  }
  element.focus({ preventScroll: true });
}
