import type { Locator, Page } from '@playwright/test';

/** Waits until a new size of the window has reached what depends on the size of a container. */
function settled(page: Page): Promise<void> {
  return page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  );
}

/**
 * Elements that reach beyond the right edge of the window and make the page scroll sideways, outermost first, as
 * `div.name (412 px)`; an element inside a box that scrolls or clips by itself does no harm.
 */
export async function sidewaysOverflow(page: Page): Promise<string[]> {
  await settled(page);
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const overflow = document.documentElement.scrollWidth - width;
    if (overflow <= 0) return [];
    const contained = (element: Element): boolean => {
      for (let box = element.parentElement; box !== null && box !== document.body; box = box.parentElement) {
        if (getComputedStyle(box).overflowX !== 'visible') return true;
      }
      return false;
    };
    const culprits = [...document.body.querySelectorAll('*')]
      .filter((element) => element.getBoundingClientRect().right > width + 0.5 && !contained(element))
      .slice(0, 5)
      .map(
        (element) =>
          `${element.tagName.toLowerCase()}${element.id ? `#${element.id}` : ''}.${element.getAttribute('class') ?? ''} (right edge ${Math.round(element.getBoundingClientRect().right)} px of ${width})`,
      );
    return [`the page is ${overflow} px too wide`, ...culprits];
  });
}

/** Texts that stand on the page in letters smaller than `smallest` CSS pixels, drawings included, as `“南通” 9.6 px`. */
export async function smallTexts(page: Page, smallest: number): Promise<string[]> {
  await settled(page);
  return page.evaluate((least) => {
    const found = new Set<string>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const text = node.textContent?.trim() ?? '';
      const element = node.parentElement;
      if (text === '' || element === null || !element.checkVisibility({ visibilityProperty: true })) continue;
      // checkVisibility() alone takes the text of a drawing for visible that a container query has hidden.
      if (element.getClientRects().length === 0) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const box = range.getBoundingClientRect();
      // What only a screen reader gets is clipped to a pixel.
      if (box.width <= 1 || box.height <= 1 || element.closest('.visually-hidden') !== null) continue;
      const matrix = element instanceof SVGGraphicsElement ? element.getScreenCTM() : null;
      const scale = matrix === null ? 1 : Math.hypot(matrix.c, matrix.d);
      const size = Number.parseFloat(getComputedStyle(element).fontSize) * scale;
      if (size < least - 0.05)
        found.add(
          `“${text.slice(0, 20)}” ${size.toFixed(1)} px in <${element.tagName.toLowerCase()} class="${element.getAttribute('class') ?? ''}">`,
        );
    }
    return [...found].slice(0, 12);
  }, smallest);
}

/** How far the page jumped while it loaded: the sum of the layout shifts until now (CLS). */
export async function layoutShift(page: Page): Promise<number> {
  await settled(page);
  return page.evaluate(() => {
    const observer = new PerformanceObserver(() => undefined);
    observer.observe({ type: 'layout-shift', buffered: true });
    const shifts = observer.takeRecords() as (PerformanceEntry & { value: number })[];
    return shifts.reduce((sum, { value }) => sum + value, 0);
  });
}

/** Those elements of a locator that can be seen now, by the beginning of their HTML. */
export async function visibleOnes(elements: Locator): Promise<string[]> {
  return elements
    .filter({ visible: true })
    .evaluateAll((found) => found.map((element) => element.outerHTML.slice(0, 120)));
}
