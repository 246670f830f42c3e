// The whole build on one page: chapters from MDX, one HTML file a page, the search index last.
import mdx from '@astrojs/mdx';
import { unified } from '@astrojs/markdown-remark';
import { defineConfig, envField } from 'astro/config';
import remarkCjkFriendly from 'remark-cjk-friendly';
import { addressedFiles, siteOf } from './src/build/addressed-files.ts';
import { checkRedirects } from './src/build/check-redirects.ts';
import { claimAddresses } from './src/build/claim-addresses.ts';
import { developerGallery } from './src/build/developer-gallery.ts';
import { remarkPassagePlaces } from './src/build/places/passage-places.ts';
import { plainImports } from './src/build/plain-imports.ts';
import { rehypePassages } from './src/build/rehype-passages.ts';
import { remarkAuthorWords } from './src/build/remark-author-words.ts';
import { remarkBlocks } from './src/build/remark-blocks.ts';
import { remarkHeadingIds } from './src/build/remark-heading-ids.ts';
import { remarkPlaceNames } from './src/build/remark-place-names.ts';
import { remarkValues } from './src/build/remark-values.ts';
import { aliases } from './src/domain/aliases.ts';
import { divisionNames } from './src/domain/division-names.ts';
import { placeNames } from './src/domain/gazetteer.ts';
import { glossary } from './src/domain/glossary.ts';
import { figurePictures } from './src/pictures/figure-pictures.ts';
import { sharedPictures } from './src/pictures/shared-pictures.ts';
import { searchIndex } from './src/search/build/search-index.ts';

// The public address is known only to whoever deploys: `SITE_URL=https://… npm run build`.
const site = siteOf(process.env.SITE_URL);

export default defineConfig({
  ...(site === undefined ? {} : { site }),
  // What only the publisher knows: see README, “Deploy”.
  env: {
    schema: {
      CONTACT_URL: envField.string({ context: 'server', access: 'public', optional: true, url: true }),
      MAP_REVIEW_NUMBER: envField.string({ context: 'server', access: 'public', optional: true, min: 1 }),
    },
  },
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  // A line break in a component is no blank: where words must stay apart, it says so with {' '}.
  compressHTML: 'jsx',
  markdown: {
    syntaxHighlight: false,
    processor: unified({
      // remark-cjk-friendly: `这是**第一段。**后面` is emphasis in Chinese and literal asterisks in CommonMark.
      remarkPlugins: [remarkCjkFriendly, remarkHeadingIds, remarkAuthorWords, remarkValues, remarkBlocks, remarkPlaceNames, remarkPassagePlaces],
      rehypePlugins: [rehypePassages],
      gfm: true,
      // Chinese quotation marks are typed by the author; smart punctuation would turn them round.
      smartypants: false,
    }),
  },
  integrations: [mdx(), claimAddresses(), checkRedirects(), figurePictures(), sharedPictures(), searchIndex({ glossary, respell: { names: [...placeNames, ...divisionNames], aliases } }), developerGallery(), addressedFiles(site)],
  vite: {
    plugins: [plainImports()],
    build: {
      // A data: URI would need a wider policy, and small files cost one cached request.
      assetsInlineLimit: 0,
    },
  },
});
