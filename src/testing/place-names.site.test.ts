import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultTreeAdapter as tree, type DefaultTreeAdapterTypes as Html } from 'parse5';
import { describe, expect, test } from 'vitest';
import { chapterPaths, readPages, readSite, siteFolder } from './built-site.ts';
import { attribute, lineage, select, selectTags, type HtmlElement } from './html-tree.ts';
import { root } from './project-root.ts';

// Everything here is read anew from the gazetteer, the chapters and the built pages, without the plugin under test.
const forms: readonly { name: string; place?: string }[] = JSON.parse(readFileSync(join(root, 'content/gazetteer.json'), 'utf8'));

const onMaps = new Set(
  readdirSync(join(siteFolder, 'data/maps')).flatMap((file) => {
    const { features = {} }: { features?: object } = JSON.parse(readSite(`/data/maps/${file}`).toString('utf8'));
    return Object.keys(features);
  }),
);

interface Mention {
  readonly name: string;
  readonly place: string | undefined;
  readonly at: number;
}

interface Passage {
  readonly text: string;
  /** Where each run of text begins and ends that no link, term or code holds. */
  readonly free: readonly (readonly [from: number, to: number])[];
  readonly links: readonly Mention[];
}

/** Longest forms of the gazetteer in a text, from its beginning on. */
function mentionsIn(text: string): Mention[] {
  const mentions: Mention[] = [];
  for (let at = 0; at < text.length; ) {
    const [longest] = forms.filter(({ name }) => text.startsWith(name, at)).toSorted((one, other) => other.name.length - one.name.length);
    if (longest !== undefined) mentions.push({ name: longest.name, place: longest.place, at });
    at += longest?.name.length ?? 1;
  }
  return mentions;
}

/** The paragraphs and tight list items of a chapter's prose. */
function passagesOf(document: Html.Document): Passage[] {
  const isProse = (element: HtmlElement): boolean =>
    (element.tagName === 'p' || (element.tagName === 'li' && selectTags(element, 'p', 'ul', 'ol').length === 0)) &&
    lineage(element).some((holder) => attribute(holder, 'class') === 'passage') &&
    lineage(element).every((holder) => !holder.tagName.startsWith('fig') && attribute(holder, 'data-search-skip') === undefined);
  return select(document, isProse).map((element) => {
    let text = '';
    const free: [number, number][] = [];
    const links: Mention[] = [];
    const read = (node: Html.ParentNode, isFree: boolean): void => {
      for (const child of node.childNodes) {
        const at = text.length;
        if (tree.isTextNode(child)) {
          text += child.value;
          if (isFree) free.push([at, text.length]);
        } else if (tree.isElementNode(child)) {
          read(child, isFree && !['a', 'dfn', 'code'].includes(child.tagName));
          const place = attribute(child, 'data-place');
          if (place !== undefined) links.push({ name: text.slice(at), place, at });
        }
      }
    };
    read(element, true);
    return { text, free, links };
  });
}

/** What the author of a chapter has settled by hand: `xuzhou=徐州` for each `<Place>`, and the texts of each `<Plain>`. */
function settledIn(path: string): { readonly forced: ReadonlySet<string>; readonly forbidden: readonly string[] } {
  const source = readFileSync(join(root, `content/chapters/zh-CN/${path.replaceAll('/', '')}.mdx`), 'utf8');
  const bare = (words = ''): string => words.replace(/<[^>]*>/g, '');
  return {
    forced: new Set([...source.matchAll(/<Place id="([^"]*)">(.*?)<\/Place>/g)].map(([, id = '', words]) => `${id}=${bare(words)}`)),
    forbidden: [...source.matchAll(/<Plain>([\s\S]*?)<\/Plain>/g)].map(([, words]) => bare(words)),
  };
}

describe('in every paragraph, a place is a link where it is first named', () => {
  const pages = readPages();

  test.each(chapterPaths())('%s', (path) => {
    const document = pages.find((page) => page.path === path)?.document;
    const passages = document === undefined ? [] : passagesOf(document);
    const { forced, forbidden } = settledIn(path);
    const faults = passages.flatMap(({ text, free, links }) => {
      const mentions = mentionsIn(text);
      const open = mentions.filter(
        ({ name, at, place }) =>
          place !== undefined && onMaps.has(place) && !forbidden.some((words) => words.includes(name)) &&
          free.some(([from, to]) => from <= at && at + name.length <= to),
      );
      const byHand = (link: Mention): boolean => forced.has(`${link.place ?? ''}=${link.name}`);
      return [
        ...open.filter(({ place }) => !links.some((link) => link.place === place)).map(({ name }) => `${name} is no link`),
        ...links.filter(({ place }, index) => links.findIndex((link) => link.place === place) < index).map(({ name }) => `${name} is a second link`),
        ...links
          .filter((link) => !byHand(link) && open.some(({ place, at }) => place === link.place && at < link.at))
          .map(({ name }) => `${name} is named before its link`),
        ...links
          .filter((link) => !byHand(link) && !mentions.some(({ name, place, at }) => name === link.name && place === link.place && at === link.at))
          .map(({ name, place }) => `${name} is no name of ${place ?? ''} here`),
      ].map((fault) => `${fault}: ${text.slice(0, 60)}`);
    });
    expect(faults).toEqual([]);
    expect(passages.flatMap(({ links }) => links).length, 'links in the prose').toBe(
      document === undefined ? 0 : selectTags(document, 'a').filter((link) => attribute(link, 'data-place') !== undefined).length,
    );
    expect(passages.length, 'passages').toBeGreaterThan(10);
  });
});
