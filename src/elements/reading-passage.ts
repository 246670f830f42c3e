/** Blocks of the prose. Where the author has not said what the map brings out, it shows everything. */
const BLOCKS = ':is(.claim, .aside)';

/** Where a reader's eyes are taken to be, as a share of the window's height. */
const READING_LINE = 0.45;

/** How long the page must have stood still before a passage counts as being read, in milliseconds. */
const STILL = 180;

/**
 * Follows which passage beside a figure is being read, on screens that are wide enough for the figure to stay beside
 * its prose.
 * @param onRead called when it is another passage, with the ids of what its author brings out; with none before the
 *   first passage, and where the figure stands in the text
 * @param signal ends it
 */
export function followReading(figure: HTMLElement, onRead: (focus: readonly string[]) => void, signal: AbortSignal): void {
  const section = figure.closest<HTMLElement>('section.passage');
  if (section === null) return;
  let current = '';
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const look = (): void => {
    if (!isInWindow(figure)) return;
    const focus = getComputedStyle(figure).position === 'sticky' ? (readBlock(section)?.dataset['focus'] ?? '') : '';
    if (focus === current) return;
    current = focus;
    onRead(focus.split(/\s+/).filter((id) => id !== ''));
  };
  const wait = (): void => {
    clearTimeout(waiting);
    waiting = setTimeout(look, STILL);
  };
  window.addEventListener('scroll', wait, { signal, passive: true });
  window.addEventListener('resize', wait, { signal, passive: true });
  signal.addEventListener('abort', () => void clearTimeout(waiting));
  wait();
}

/** The last block that has come up to the reading line. */
function readBlock(section: HTMLElement): HTMLElement | undefined {
  // The last passages of a page cannot come up so far: the line comes down to them.
  const below = document.documentElement.scrollHeight - innerHeight - scrollY;
  const line = Math.max(innerHeight * READING_LINE, innerHeight - below);
  return [...section.querySelectorAll<HTMLElement>(BLOCKS)].findLast((block) => block.getBoundingClientRect().top <= line);
}

function isInWindow(element: HTMLElement): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}
