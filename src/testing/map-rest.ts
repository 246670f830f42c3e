import type { Page } from '@playwright/test';

/**
 * For how long nothing may change, in milliseconds: longer than a map waits before it writes its view, and longer than
 * a page must have stood still before a map follows what is read on it.
 */
const CALM = 300;

/**
 * Waits until a page and its maps have come to rest: an animation, the glide after a drag, the writing of the view and
 * the following of what is read each begin a moment after what caused them, so that one look at the page would come
 * too early.
 */
export async function rest(page: Page): Promise<void> {
  await page.evaluate(() => {
    delete document.documentElement.dataset['restState'];
  });
  await page.waitForFunction(
    (calm) => {
      const panes = [...document.querySelectorAll<HTMLElement>('.leaflet-map-pane')];
      const state = [location.search, scrollY, ...panes.map(({ className, style }) => className + style.transform)].join(' ');
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
    // In step with the frames: the page has heard of its scrolling by then.
    { polling: 'raf' },
  );
}
