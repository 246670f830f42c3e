import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { changes } from '@/domain/changes.ts';
import { headWords } from '@/text/head.ts';

const ADDRESS = '/changes.xml';

/**
 * What has become new on the site, as RSS 2.0. An entry's guid is its id here, not its link, which several may share.
 * @throws without a site: src/build/addressed-files.ts serves the feed only where there is one
 */
export const GET: APIRoute = ({ site }) => {
  if (site === undefined) throw new Error(`${ADDRESS} needs whole addresses: set SITE_URL.`);
  const feed = new URL(ADDRESS, site).href;
  return rss({
    title: headWords.feed,
    description: headWords.feedDescription,
    site,
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    // Feeds name themselves: https://www.rssboard.org/rss-profile#namespace-elements-atom-link
    customData: `<language>zh-CN</language><atom:link href="${feed}" rel="self" type="application/rss+xml"/>`,
    items: changes.map(({ id, date, title, text, address }) => ({
      title,
      description: text,
      pubDate: new Date(`${date}T00:00:00Z`),
      link: new URL(address, site).href,
      customData: `<guid isPermaLink="false">${feed}#${id}</guid>`,
    })),
  });
};
