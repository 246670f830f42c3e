import type { APIRoute } from 'astro';

/**
 * Everything may be read: pages that are not to be listed say so themselves, and must be read to be understood. The line of
 * the site map needs a whole address (RFC 9309 knows none; sitemaps.org does).
 */
export const GET: APIRoute = ({ site }) => {
  const sitemap = site === undefined ? [] : ['', `Sitemap: ${new URL('/sitemap-index.xml', site).href}`];
  return new Response(`${['User-agent: *', 'Disallow:', ...sitemap].join('\n')}\n`, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
};
