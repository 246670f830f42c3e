/** Going from mark to mark of a chart with the keys. */

/**
 * The mark that a key leads to; `undefined` for a key that leads nowhere. Left and right follow the order of the marks
 * and reach every one; up and down go to the nearest in that direction.
 */
export function neighbourOf(marks: readonly SVGElement[], mark: SVGElement, key: string): SVGElement | undefined {
  const index = marks.indexOf(mark);
  switch (key) {
    case 'ArrowRight':
      return marks[index + 1];
    case 'ArrowLeft':
      return marks[index - 1];
    case 'Home':
      return marks[0];
    case 'End':
      return marks.at(-1);
    case 'ArrowDown':
    case 'ArrowUp':
      return nearest(marks, mark, key === 'ArrowDown' ? 1 : -1);
    default:
      return undefined;
  }
}

function nearest(marks: readonly SVGElement[], mark: SVGElement, way: 1 | -1): SVGElement | undefined {
  const from = middle(mark);
  let best: SVGElement | undefined;
  let shortest = Infinity;
  for (const candidate of marks) {
    const { x, y } = middle(candidate);
    const forwards = (y - from.y) * way;
    // Sideways counts double: the mark straight below is meant, not the closest one.
    const distance = forwards + 2 * Math.abs(x - from.x);
    if (forwards > 2 && distance < shortest) {
      best = candidate;
      shortest = distance;
    }
  }
  return best;
}

/** The middle of a mark, or of its line in a list where it is drawn elsewhere too. */
function middle(mark: SVGElement): { x: number; y: number } {
  const { left, top, width, height } = (mark.querySelector('.chart-band') ?? mark).getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}
