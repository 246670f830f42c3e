import type { ModuleImport } from './read-imports.ts';

/** What the files of one folder of `src` may import, besides each other. */
interface FolderRule {
  /** Folders of `src`, single files of it, and `content`. */
  readonly folders: readonly string[];
  /** Folders of which only the types may be used. */
  readonly typesOf?: readonly string[];
  /** Folders that a `<script>` may load for the browser: a component brings the element that enhances it. */
  readonly inScripts?: readonly string[];
  /** Packages, as patterns over the whole specifier. */
  readonly packages: readonly RegExp[];
}

const anything = /^/;
const astro = /^astro(:|\/|$)/;
/** Packages of nothing but types. */
const shapes = [/^geojson$/, /^topojson-specification$/];

const rules: Readonly<Record<string, FolderRule>> = {
  domain: { folders: ['content'], packages: [/^zod$/, /^astro\/zod$/, ...shapes] },
  drawing: { folders: [], packages: [/^d3-[a-z]+$/, ...shapes] },
  text: { folders: [], packages: [] },
  // In the browser: no package. What makes the index at build has them.
  search: { folders: ['text'], packages: [] },
  'search/build': { folders: [], packages: [/^pagefind$/, /^@gfx\/zopfli$/, /^parse5$/, /^opencc-js$/, /^pinyin-pro$/, /^astro$/, /^node:/] },
  // A tool apart: it drives the built site in the browser that the tests find.
  'search/bench': { folders: ['domain', 'testing'], packages: [/^@playwright\/test$/, /^pagefind$/, /^node:/] },
  // Pictures of figures are made of the built pages, like the search index.
  pictures: {
    folders: ['drawing', 'text'],
    packages: [/^astro$/, /^parse5$/, /^postcss$/, /^css-select$/, /^culori$/, /^subset-font$/, /^@resvg\/resvg-wasm$/, /^uqr$/, /^node:/],
  },
  elements: {
    // The style sheets of live maps, live charts, the search dialog, its marks, sharing, the cards of terms and sorted tables come when their scripts do, and not before.
    folders: ['drawing', 'text', 'search', 'styles/live-index.css?url', 'styles/chart-live-index.css?url', 'styles/dialog-index.css?url', 'styles/search-arrival-index.css?url', 'styles/arrival-index.css?url', 'styles/passage-link-index.css?url', 'styles/passage-arrival-index.css?url', 'styles/share-index.css?url', 'styles/term-card-index.css?url', 'styles/data-table-order-index.css?url'],
    packages: [/^leaflet($|\/)/, /^topojson-client$/, /^uqr$/, ...shapes],
  },
  figures: {
    // The frame of a figure prints the marks and sources that prose prints.
    folders: ['domain', 'drawing', 'text', 'components/prose'],
    inScripts: ['elements'],
    packages: [astro, /^topojson-client$/, ...shapes],
  },
  components: { folders: ['text'], typesOf: ['domain'], inScripts: ['elements'], packages: [astro] },
  // Authors write these with an id and nothing else, so they look up the record themselves.
  'components/prose': { folders: ['text', 'domain'], inScripts: ['elements'], packages: [astro] },
  // The same words as they stand on the page of claims, where authors write nothing.
  'components/claims': { folders: ['text', 'domain'], packages: [astro] },
  layouts: { folders: ['components', 'domain/redirects.ts', 'styles', 'text'], inScripts: ['elements'], packages: [astro] },
  styles: { folders: [], packages: [] },
  pages: {
    folders: [
      'build',
      'components',
      'content',
      'content.config.ts',
      'domain',
      'drawing',
      'elements',
      'figures',
      'layouts',
      'search',
      'styles',
      'text',
      // Which names can be set in it.
      'typeface/title-characters.txt?raw',
    ],
    packages: [anything],
  },
  // The words that authors may write are checked where their line is still known; the search draws where places lie.
  build: { folders: ['domain', 'drawing', 'text', 'figures/author-words.ts'], typesOf: ['search'], packages: [anything] },
  // The pages of places join what the atlas and the chart of memberships say of a place, and its small map, to where it lies.
  'build/places': {
    folders: [
      'domain',
      'drawing',
      'text',
      'figures/atlas-entries.ts',
      'figures/locator-names.ts',
      'figures/locator-record.ts',
      'figures/memberships-record.ts',
      'figures/place-addresses.ts',
      'figures/place-bonds.ts',
      'figures/place-views.ts',
    ],
    packages: [anything],
  },
  // A tool apart, like geodata: it reads the built site.
  typeface: { folders: [], packages: [/^node:/, /^parse5$/, /^subset-font$/] },
  'content.config.ts': { folders: ['domain'], packages: [astro] },
  testing: {
    folders: ['build', 'content', 'domain', 'drawing', 'elements', 'figures', 'pictures', 'search', 'text'],
    packages: [anything],
  },
};

const testPackages = [/^vitest$/, /^fast-check$/, /^node:/, /^@playwright\/test$/, /^@axe-core\//, /^topojson-client$/, /^opencc-js$/, /^jsqr$/];

/** How to do without an import that a rule forbids, by the folder that wants it. */
const remedies: Readonly<Record<string, string>> = {
  domain: 'Keep pixels, words and the DOM out of the subject, and let figures or components join them.',
  drawing: 'Pass the names and numbers in from the caller.',
  text: 'A text takes what it needs as an argument.',
  search: 'Pass the text to search in from the caller.',
  pictures: 'Read what is needed from the built pages.',
  elements: 'Read what is needed from the HTML that the element finds.',
  figures: 'Pass it in as a property from the page or the author.',
  components: 'Pass the value in as a property; only its type may be imported.',
  layouts: 'Let the page fill a slot of the layout.',
  styles: 'A style sheet stands by itself.',
  pages: 'Pages must work without the tests.',
  build: 'Let the plugin take it as an option.',
};

/**
 * Why `importer` may not import `imported`, as a sentence with the remedy, or `undefined` when it may.
 * @param importer path from the project root, such as `src/drawing/ribbon.ts`
 */
export function faultOf(importer: string, imported: ModuleImport): string | undefined {
  const own = folderOf(importer);
  const rule = rules[importer.split('/').slice(1, 3).join('/')] ?? rules[own];
  if (rule === undefined) {
    return `${importer} stands in ${own}, for which src/testing/import-rules.ts has no rule. Move it, or write the rule.`;
  }
  const { file, specifier, typeOnly, inScript } = imported;
  if (file === undefined) {
    const allowed = [...rule.packages, ...(isTest(importer) ? testPackages : [])].some((pattern) =>
      pattern.test(specifier),
    );
    return allowed ? undefined : sentence(importer, specifier, own, `the package ${specifier}`);
  }
  const target = folderOf(file);
  if (isOnlyForBuild(file) && rule === rules['search'] && !typeOnly && !isTest(importer)) {
    return sentence(importer, file, own, 'what runs at build only');
  }
  if (target === own || liesIn(file, rule.folders)) return undefined;
  // Tests beside the code may use the steps and pages that testing keeps for them.
  if (isTest(importer) && (target === 'content' || target === 'testing')) return undefined;
  if (inScript && liesIn(file, rule.inScripts ?? [])) return undefined;
  if (liesIn(file, rule.typesOf ?? [])) {
    return typeOnly ? undefined : sentence(importer, file, own, `more than the types of ${target}`);
  }
  return sentence(importer, file, own, target);
}

/** With it a dictionary or Pagefind's indexer would come to the reader. */
function isOnlyForBuild(file: string): boolean {
  return file.startsWith('src/search/build/');
}

function liesIn(file: string, folders: readonly string[]): boolean {
  return folders.some((folder) => `${file}/`.startsWith(folder === 'content' ? 'content/' : `src/${folder}/`));
}

function sentence(importer: string, imported: string, own: string, target: string): string {
  return `${importer} imports ${imported}: ${own} must not import ${target}. ${remedies[own] ?? 'Move it to where it may be used.'}`;
}

function isTest(path: string): boolean {
  return /\.(test|browser)\.ts$/.test(path);
}

/** `drawing` for `src/drawing/…`, `content` for `content/…`, and the name itself for a file that lies in `src`. */
function folderOf(path: string): string {
  const [top = '', second = ''] = path.split('/');
  return top === 'src' ? second : top;
}
