import { expect, test as base } from '@playwright/test';

interface Fixtures {
  /** What went wrong on the page while the test looked at it; the test fails at its end when anything did. */
  problems: string[];
}

/** A test whose page may not write errors, lose a request, or ask another host for anything. */
export const test = base.extend<Fixtures>({
  problems: [
    async ({ page, baseURL }, use) => {
      const problems: string[] = [];
      const origin = new URL(baseURL ?? 'http://127.0.0.1').origin;
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning')
          problems.push(`console ${message.type()}: ${message.text()} (${message.location().url})`);
      });
      page.on('pageerror', (error) => problems.push(`uncaught: ${error.stack ?? error.message}`));
      page.on('request', (request) => {
        const url = new URL(request.url());
        if (['http:', 'https:', 'ws:', 'wss:'].includes(url.protocol) && url.origin !== origin)
          problems.push(`request to another host: ${url.href}`);
      });
      page.on('requestfailed', (request) =>
        problems.push(`request failed: ${request.url()} (${request.failure()?.errorText ?? 'no reason given'})`),
      );
      page.on('response', (response) => {
        if (response.status() >= 400) problems.push(`answer ${response.status()}: ${response.url()}`);
      });
      await use(problems);
      expect(problems, 'what the browser complained of').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
