import { expect, type Locator, type Page } from '@playwright/test';

/** A chapter with the zones map. */
export const CHAPTER = '/functional-zones/';

/** The zones map of the chapter, live. */
export async function liveZones(page: Page, address = CHAPTER): Promise<Locator> {
  await page.goto(address);
  const figure = page.locator('#fig-zones');
  await figure.locator('.map__stage').scrollIntoViewIfNeeded();
  await expect(figure).toHaveAttribute('data-state', 'live');
  return figure;
}

/** A shape of the live map. */
export const shape = (figure: Locator, code: string): Locator => figure.locator(`.map__live path[data-feature="${code}"]`);

/** The panel that says what a chosen place is. */
export const panel = (figure: Locator): Locator => figure.locator('.map__panel');

