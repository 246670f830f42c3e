import { readFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { fragmentId, pagePath, redirects, type Redirect } from '../domain/redirects.ts';

/** A build step that reads the finished pages and stops when a redirect leads nowhere, or away from what is still there. */
export function checkRedirects(): AstroIntegration {
  return {
    name: 'check-redirects',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const faults = await redirectFaults(redirects, (path) => readFile(new URL(`.${path}index.html`, dir), 'utf8').catch(() => undefined));
        if (faults.length > 0) throw new Error(faults.join('\n'));
      },
    },
  };
}

/**
 * What is wrong with redirects, as sentences for who wrote them; none when all is well.
 * @param readPage gives the HTML of the page at a path such as `/coast/`, or `undefined` when there is none
 */
export async function redirectFaults(list: readonly Redirect[], readPage: (path: string) => Promise<string | undefined>): Promise<readonly string[]> {
  const faults = list.map(async ({ from, to }, index): Promise<readonly string[]> => {
    const where = `content/redirects.json · record ${String(index + 1)} (${from})`;
    const [source, target] = await Promise.all([readPage(pagePath(from)), readPage(pagePath(to))]);
    return [...sourceFaults(from, source).map((fault) => `${where} · field from: ${fault}`), ...targetFaults(to, target).map((fault) => `${where} · field to: ${fault}`)];
  });
  return (await Promise.all(faults)).flat();
}

function sourceFaults(from: string, page: string | undefined): readonly string[] {
  const id = fragmentId(from);
  // The page that leads on is one as well.
  if (id === '') return page === undefined || isMovedPage(page) ? [] : [`the page ${from} still exists. Remove the redirect or the page.`];
  if (page === undefined) return [`there is no page ${pagePath(from)}, so that nobody would be led on. Add a redirect from ${pagePath(from)} too.`];
  return hasId(page, id) ? [`#${id} still exists on ${pagePath(from)}. Remove the redirect, or give what stands there now another id.`] : [];
}

function targetFaults(to: string, page: string | undefined): readonly string[] {
  const id = fragmentId(to);
  if (page === undefined) return [`there is no page ${pagePath(to)}. Name one that exists.`];
  const place = pagePath(to) === '/atlas/' ? (/[?&]place=([^&#]+)/.exec(to)?.[1] ?? '') : '';
  if (place !== '' && !hasId(page, `at-${place}`)) return [`the atlas has no place “${place}”. Name one of its list.`];
  return id === '' || hasId(page, id) ? [] : [`${pagePath(to)} has no #${id}. Name an id that stands there.`];
}

function isMovedPage(page: string): boolean {
  return page.includes(' data-moved-to');
}

function hasId(page: string, id: string): boolean {
  return page.includes(` id="${id}"`);
}
