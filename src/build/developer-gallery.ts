import type { AstroIntegration } from 'astro';

/** Under `astro dev` alone, a page that shows the kept pictures of all charts: `/gallery/`. */
export function developerGallery(): AstroIntegration {
  return {
    name: 'developer-gallery',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        if (command !== 'dev') return;
        injectRoute({ pattern: '/gallery', entrypoint: new URL('../pages/_gallery.astro', import.meta.url), prerender: true });
      },
    },
  };
}
