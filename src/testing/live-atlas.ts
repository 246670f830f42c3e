import { expect, type Locator, type Page } from '@playwright/test';

/** The atlas, live. */
export async function liveAtlas(page: Page, query = ''): Promise<Locator> {
  await page.goto(`/atlas/${query}`);
  const atlas = page.locator('atlas-map');
  await expect(atlas).toHaveAttribute('data-state', 'live');
  return atlas;
}

/** A feature of the live atlas in one of its layers; shapes of cities stand on the ground too. */
export const feature = (atlas: Locator, id: string): Locator => atlas.locator(`.map__live path[data-feature="${id}"]:not(.is-away)`);

/**
 * A place of the window at which a feature of the map lies on top: lines and marks may cover the middle of a city.
 * @param id id of a feature that is drawn in some shown layer
 */
export async function spotOn(atlas: Locator, id: string): Promise<{ x: number; y: number }> {
  const spot = await atlas.evaluate((host, wanted) => {
    for (const path of host.querySelectorAll(`.map__live path[data-feature="${wanted}"]`)) {
      const { left, top, width, height } = path.getBoundingClientRect();
      for (let step = 1; step < 400; step += 1) {
        const x = left + (width * ((step * 7) % 20)) / 20;
        const y = top + (height * Math.floor(step / 20)) / 20;
        if (document.elementFromPoint(x, y) === path) return { x, y };
      }
    }
    return undefined;
  }, id);
  if (spot === undefined) throw new Error(`nothing of ${id} lies on top`);
  return spot;
}

/** The panel that says what the chosen entry is. */
export const panel = (atlas: Locator): Locator => atlas.locator('.atlas__panel');

/** The head of an entry in the list. */
export const entry = (atlas: Locator, id: string): Locator => atlas.locator(`#at-${id} > summary`);

/** Opens a part of what stands beside the map. */
export async function open(atlas: Locator, part: '图层' | '列表' | '图例'): Promise<void> {
  await atlas.locator('.atlas__part-choice', { hasText: part }).click();
}

/** What a screen reader has been told, from now on. */
export async function announcements(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const said: string[] = [];
    const region = document.querySelector('.atlas__announcement');
    if (region !== null) new MutationObserver(() => void said.push(region.textContent)).observe(region, { childList: true, characterData: true, subtree: true });
    Object.assign(window, { said });
  });
  return () => page.evaluate(() => (window as unknown as { said: string[] }).said);
}
