import { headWords } from '@/text/head.ts';
import { words } from '@/text/zh-CN.ts';
import type { PageFacts, PageFigure, PageName } from './page-facts.ts';
import { shareCards } from './share-cards.ts';

/** A thing of schema.org with its properties. */
export interface Thing {
  readonly '@type': string;
  readonly [property: string]: string | number | Thing | readonly (string | Thing)[];
}

const LANGUAGE = 'zh-CN';

const FILES = [
  ['csv', 'text/csv'],
  ['svg', 'image/svg+xml'],
  ['png', 'image/png'],
] as const;

/**
 * What a page is in the words of schema.org, as JSON-LD for a `<script>`; nothing for pages that search engines leave out.
 * Nothing either without a site: breadcrumbs, search and files must have whole addresses. The article has neither date nor
 * publisher, since neither is known, and figures name no licence, since none was given: `usageInfo` leads to what is known.
 */
export function structuredData(facts: PageFacts, site: URL | undefined): string | undefined {
  if (site === undefined) return undefined;
  const graph = things(facts, (path) => new URL(path, site).href);
  if (graph.length === 0) return undefined;
  // `</script>` in a text would end the script.
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': graph }).replaceAll('<', '\\u003c');
}

type WholeAddress = (path: string) => string;

function things(facts: PageFacts, whole: WholeAddress): Thing[] {
  const figures = facts.figures.map((figure) => dataset(figure, whole));
  switch (facts.kind) {
    case 'home':
      return [{ ...site(whole), ...about(facts, whole), potentialAction: searchAction(whole), isBasedOn: article }, ...figures];
    case 'chapter':
      return [{ '@type': 'Article', headline: facts.title, ...about(facts, whole), isPartOf: site(whole), isBasedOn: article }, breadcrumbs(facts, whole), ...figures];
    case 'page':
      return [{ '@type': 'WebPage', name: facts.title, ...about(facts, whole), isPartOf: site(whole) }, breadcrumbs(facts, whole), ...figures];
    case 'unlisted':
    case 'embed':
    case 'missing':
      return [];
  }
}

const article: Thing = {
  '@type': 'Article',
  name: headWords.article.title,
  author: { '@type': 'Person', name: headWords.article.author },
  inLanguage: LANGUAGE,
};

function site(whole: WholeAddress): Thing {
  return { '@type': 'WebSite', name: words.site.name, url: whole('/') };
}

function about(facts: PageFacts, whole: WholeAddress): Omit<Thing, '@type'> {
  return {
    description: facts.description,
    url: whole(facts.path),
    inLanguage: LANGUAGE,
    image: shareCards(facts).map(({ path }) => whole(path)),
  };
}

function searchAction(whole: WholeAddress): Thing {
  return {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${whole('/search/')}?q={search_term_string}` },
    'query-input': 'required name=search_term_string',
  };
}

function breadcrumbs({ title, path, parent }: PageFacts, whole: WholeAddress): Thing {
  const way: readonly PageName[] = [{ title: words.site.name, path: '/' }, ...(parent === undefined ? [] : [parent]), { title, path }];
  return { '@type': 'BreadcrumbList', itemListElement: way.map((step, index): Thing => ({ '@type': 'ListItem', position: index + 1, name: step.title, item: whole(step.path) })) };
}

function dataset({ id, kind, title, address }: PageFigure, whole: WholeAddress): Thing {
  return {
    '@type': 'Dataset',
    name: title,
    description: headWords.data(title),
    url: whole(address),
    // What maps rest on has licences of its own; how to quote is the same for all.
    usageInfo: whole(kind === 'map' ? '/about/#maps' : '/about/#cite'),
    distribution: FILES.map(([type, encodingFormat]) => ({ '@type': 'DataDownload', encodingFormat, contentUrl: whole(`/data/${id}.${type}`) })),
  };
}
