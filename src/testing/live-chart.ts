import { expect, type Locator, type Page } from '@playwright/test';

/** A chart of a page, in view and live. */
export async function liveChart(page: Page, address: string, id: string): Promise<Locator> {
  await page.goto(address);
  return awake(page, id);
}

/** A chart of the page that is open, in view and live. */
export async function awake(page: Page, id: string): Promise<Locator> {
  const figure = page.locator(`#fig-${id}`);
  await figure.locator('.chart').scrollIntoViewIfNeeded();
  await expect(figure).toHaveAttribute('data-state', 'live');
  return figure;
}

/** The marks of a place in the drawing that is shown. */
export const marksOf = (figure: Locator, place: string): Locator => figure.locator(`[data-mark][data-place="${place}"]`).filter({ visible: true });

/** The places that are marked as chosen in a chart. */
export const chosenIn = (figure: Locator): Promise<string[]> =>
  figure.locator('[data-chosen]').evaluateAll((marks) => [...new Set(marks.map((mark) => (mark as SVGElement).dataset['place'] ?? ''))]);

/** The names of a place in the prose. */
export const links = (page: Page, place: string): Locator => page.locator(`main :is(.claim, .aside) a[data-place="${place}"]`);

/** The line below a chart. */
export const readout = (figure: Locator): Locator => figure.locator('.chart__readout');

/**
 * Records what the page says of choices to a screen reader from now on, and not of maps that follow the prose; the
 * function gives what was said since it was last called, once nothing more is under way.
 */
export async function listen(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    const observer = new MutationObserver((changes) => {
      for (const { target } of changes) said.push(target.textContent?.trim() ?? '');
    });
    for (const status of document.querySelectorAll('main [role=status]')) observer.observe(status, { childList: true, characterData: true, subtree: true });
  });
  return async () => {
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    return page.evaluate(() => (window as unknown as { said: string[] }).said.splice(0).filter((words) => words !== '' && !words.startsWith('地图随正文')));
  };
}
