import type { Page } from '@playwright/test';

/**
 * Holds back what a page asks for at some addresses, so that a test can look at the page before it has come.
 * @param addresses as a pattern for `page.route`
 * @returns lets it come, and all that is asked for there later
 */
export async function holdBack(page: Page, addresses: string): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  await page.route(addresses, async (route) => {
    await promise;
    await route.continue();
  });
  return resolve;
}
