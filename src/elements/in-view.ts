/** Whether more than half of an element is in the window, or it fills more than half of the window. */
export function isMostlyInView(element: Element): boolean {
  const { top, bottom, height } = element.getBoundingClientRect();
  const visible = Math.min(bottom, innerHeight) - Math.max(top, 0);
  return height > 0 && visible > Math.min(height, innerHeight) / 2;
}
