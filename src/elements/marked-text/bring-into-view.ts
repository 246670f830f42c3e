/** Whether a reader can see a place of the text, and bringing it to where that is so. */

/** Part of the window's height above a place that the page is moved to. */
const ABOVE = 0.3;

/** Part of a box that scrolls, at each of its edges, where a table's heads may cover what is there. */
const EDGE = 0.25;

/** Whether a place is shown at all, in the window or out of it. */
export function isSeen(range: Range): boolean {
  return foldsOf(range.startContainer).length === 0 && range.getClientRects().length > 0;
}

/** Opens the details that a place or an element is folded into, and says whether there were any. */
export function unfold(place: Range | Element): boolean {
  const folds = foldsOf(place instanceof Range ? place.startContainer : place);
  for (const fold of folds) fold.open = true;
  return folds.length > 0;
}

/** Whether a place lies between the header that stays and the bar at the foot of the window. */
export function isInView(range: Range, bar: HTMLElement): boolean {
  const { top, height } = range.getBoundingClientRect();
  const [from, to] = clearPart(bar);
  // A line's box may be higher than the line.
  const middle = top + height / 2;
  return isSeen(range) && middle > from && middle < to;
}

/** Scrolls what scrolls until the place is in view; nothing moves when it is. */
export function bringIntoView(range: Range, bar: HTMLElement): void {
  scrollBoxes(range);
  if (isInView(range, bar)) return;
  const [from, to] = clearPart(bar);
  scrollBy({ top: range.getBoundingClientRect().top - from - (to - from) * ABOVE });
}

/** Scrolls what scrolls until the place is in the middle; what is too high for that begins at the top of what is clear. */
export function bringToMiddle(range: Range, bar: HTMLElement): void {
  scrollBoxes(range);
  const [from, to] = clearPart(bar);
  const { top, height } = range.getBoundingClientRect();
  scrollBy({ top: top - from - Math.max(0, to - from - height) / 2 });
}

function scrollBoxes(range: Range): void {
  for (let node = range.startContainer.parentElement; node && node !== document.body; node = node.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(node).overflow)) centreIn(node, range);
  }
}

/** Brings a place into the middle of a box that scrolls, unless it is well inside. */
function centreIn(box: Element, range: Range): void {
  const [frame, place] = [box.getBoundingClientRect(), range.getBoundingClientRect()];
  const across = place.left + place.width / 2 - frame.left - frame.width / 2;
  const down = place.top + place.height / 2 - frame.top - frame.height / 2;
  box.scrollBy({
    left: Math.abs(across) > frame.width * (0.5 - EDGE) ? across : 0,
    top: Math.abs(down) > frame.height * (0.5 - EDGE) ? down : 0,
  });
}

/** Top and bottom of the part of the window that nothing lies over, in pixels. */
function clearPart(bar: HTMLElement): readonly [number, number] {
  const header = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingBlockStart);
  return [header || 0, Math.min(bar.getBoundingClientRect().top, innerHeight)];
}

/** The closed details that a node is or stands in, unless it stands in their summary. */
function foldsOf(start: Node): readonly HTMLDetailsElement[] {
  const folds: HTMLDetailsElement[] = [];
  let isInSummary = false;
  for (let node: Node | null = start; node; node = node.parentNode) {
    if (node instanceof HTMLDetailsElement && !node.open && !isInSummary) folds.push(node);
    isInSummary = node instanceof HTMLElement && node.localName === 'summary';
  }
  return folds;
}
