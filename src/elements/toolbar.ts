/**
 * Makes the buttons of a `role="toolbar"` one tab stop: the arrow keys, Home and End go from button to button, and the
 * one that had the focus last keeps the tab stop (WAI-ARIA Authoring Practices, “Toolbar”).
 * @param signal ends it
 */
export function connectToolbar(toolbar: HTMLElement, signal: AbortSignal): void {
  const buttons = [...toolbar.querySelectorAll('button')];
  const stopAt = (current: HTMLButtonElement | undefined): void => {
    for (const button of buttons) button.tabIndex = button === current ? 0 : -1;
  };
  stopAt(buttons[0]);
  toolbar.addEventListener('focusin', ({ target }) => void stopAt(buttons.find((button) => button === target)), { signal });
  toolbar.addEventListener(
    'keydown',
    (event) => {
      const here = buttons.findIndex((button) => button === event.target);
      const next = nextOf(event.key, here, buttons.length);
      if (here < 0 || next === undefined) return;
      event.preventDefault();
      buttons[next]?.focus();
    },
    { signal },
  );
}

/** Where a key leads from a position; `undefined` for a key that leads nowhere. */
function nextOf(key: string, here: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowRight':
      return (here + 1) % count;
    case 'ArrowLeft':
      return (here + count - 1) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}
