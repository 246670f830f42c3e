import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { movedPages } from '../domain/redirects.ts';

/** Pages that search engines are not to list: figures alone, answers to questions, and the whole text a second time. */
const UNLISTED = ['/embed/', '/search/', '/print/'];

/**
 * Where the site will stand, as whoever builds it says in SITE_URL; nothing where they do not say.
 * @throws when it is not the root of an http address, since every link of the pages begins with `/`
 */
export function siteOf(given: string | undefined): string | undefined {
  if (given === undefined || given === '') return undefined;
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol)) {
    throw new Error(`SITE_URL is “${given}”: expected the address where the site will stand. Write it whole, such as https://example.org.`);
  }
  if (url.href !== `${url.origin}/`) {
    throw new Error(`SITE_URL is “${given}”: the site must stand at the root of a domain. Write ${url.origin} and serve it there.`);
  }
  return url.origin;
}

/** The files that consist of whole addresses, or, without a site, one warning that says what is left out. */
export function addressedFiles(site: string | undefined): AstroIntegration[] {
  if (site === undefined) return [warning()];
  const moved = new Set(movedPages().map(({ from }) => from));
  const isListed = (path: string): boolean => !moved.has(path) && !UNLISTED.some((start) => path.startsWith(start));
  // Search engines learn from each page in which languages it exists: said here a second time, it could only disagree.
  return [sitemap({ filter: (page) => isListed(page.slice(site.length)) }), feedOfChanges()];
}

/** `/changes.xml`. The underscore keeps its page out of sites without an address. */
function feedOfChanges(): AstroIntegration {
  return {
    name: 'feed-of-changes',
    hooks: {
      'astro:config:setup': ({ injectRoute }) => {
        injectRoute({ pattern: '/changes.xml', entrypoint: new URL('../pages/_changes.xml.ts', import.meta.url), prerender: true });
      },
    },
  };
}

function warning(): AstroIntegration {
  return {
    name: 'site-address',
    hooks: {
      'astro:build:done': ({ logger }) => {
        logger.warn(
          'SITE_URL is not set. Left out: canonical links, languages, structured data, sitemap-index.xml and the feed changes.xml. ' +
            'Pictures, tables and embed code give paths; messengers may not find the cards. Build with SITE_URL=https://… for all of it.',
        );
      },
    },
  };
}
