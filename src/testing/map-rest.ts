import type { Page } from '@playwright/test';

/** For how long nothing of a map may change, in milliseconds: longer than a map waits before it writes its view. */
const CALM = 300;

/**
 * Waits until the maps of a page have come to rest: an animation, the glide after a drag and the writing of the view
 * each begin a moment after what caused them, so that one look at the page would come too early.
 */
export async function rest(page: Page): Promise<void> {
  await page.evaluate(() => {
    delete document.documentElement.dataset['restState'];
  });
  await page.waitForFunction(
    (calm) => {
      const panes = [...document.querySelectorAll<HTMLElement>('.leaflet-map-pane')];
      const state = [location.search, ...panes.map(({ className, style }) => className + style.transform)].join(' ');
      const isMoving = document.querySelector('.leaflet-zoom-anim, .leaflet-pan-anim') !== null;
      const { dataset } = document.documentElement;
      if (isMoving || dataset['restState'] !== state) {
        dataset['restState'] = state;
        dataset['restSince'] = String(performance.now());
        return false;
      }
      return performance.now() - Number(dataset['restSince']) > calm;
    },
    CALM,
    { polling: 50 },
  );
}
