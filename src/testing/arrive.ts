import type { Page, Request } from '@playwright/test';

/**
 * Opens an address and waits until the page has come to rest: everything that it asked for is there, its fonts are in
 * use, and it neither draws nor computes any more, twice in a row, since one file may ask for the next.
 */
export async function arrive(page: Page, address: string): Promise<void> {
  const underWay = new Set<Request>();
  let asked = 0;
  const begin = (request: Request): void => {
    underWay.add(request);
    asked += 1;
  };
  const end = (request: Request): void => void underWay.delete(request);
  page.on('request', begin).on('requestfinished', end).on('requestfailed', end);
  await page.goto(address);
  for (let calm = 0; calm < 2; ) {
    const before = asked;
    await page.evaluate(idle);
    calm = underWay.size === 0 && asked === before ? calm + 1 : 0;
  }
  page.off('request', begin).off('requestfinished', end).off('requestfailed', end);
}

/** In the page: resolves once its fonts are there, two frames have been drawn, and it has nothing to do. */
async function idle(): Promise<void> {
  await document.fonts.ready;
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  await new Promise((resolve) => requestIdleCallback(resolve));
}
