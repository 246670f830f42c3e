/** Whole-site test: what content/redirects.json makes of a page, and where the build stops. The site itself may have none. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildWith } from './spoiled-build.ts';

const redirects = [
  { from: '/sea/', to: '/coast/' },
  { from: '/sea/#tide', to: '/coast/#why-the-coast' },
  { from: '/coast/#harbours', to: '/atlas/?place=nantong' },
  { from: '/coast/#c-4-1a', to: '/coast/#c-4-1b' },
  { from: '/shore/', to: '/coast/#beach' },
];

test('pages and places that have moved lead on, and the build stops at those that lead nowhere', { timeout: 120_000 }, async () => {
  const pages: Record<string, string> = {};
  const { exitCode, output } = await buildWith({ file: 'content/redirects.json', change: () => JSON.stringify(redirects) }, async (site) => {
    for (const path of ['sea', 'coast', 'atlas']) pages[path] = await readFile(join(site, path, 'index.html'), 'utf8');
  });

  expect(pages['sea']).toContain('<noscript><meta http-equiv="refresh" content="0; url=/coast/"></noscript>');
  expect(pages['sea']).toContain('<a href="/coast/" data-moved-to>/coast/</a>');
  expect(pages['sea']).toContain('<meta name="robots" content="noindex">');
  expect(listOf(pages['sea'])).toEqual({ tide: '/coast/#why-the-coast' });
  expect(listOf(pages['coast'])).toEqual({ harbours: '/atlas/?place=nantong', 'c-4-1a': '/coast/#c-4-1b' });
  expect(pages['atlas'], 'a page without places that have moved carries no list').not.toContain('data-redirects');

  expect(exitCode, output).not.toBe(0);
  expect(output.match(/content\/redirects\.json · record \d.*/g)).toEqual([
    'content/redirects.json · record 4 (/coast/#c-4-1a) · field from: #c-4-1a still exists on /coast/. Remove the redirect, or give what stands there now another id.',
    'content/redirects.json · record 5 (/shore/) · field to: /coast/ has no #beach. Name an id that stands there.',
  ]);
});

function listOf(page = ''): unknown {
  return JSON.parse(/<script type="application\/json" data-redirects>(.*?)<\/script>/.exec(page)?.[1] ?? 'null');
}
