import type { CollectionEntry } from 'astro:content';
import { claimAnchor } from '../domain/claims.ts';
import type { Provenance, Slug } from '../domain/model.ts';

/** A marked block of a chapter. */
export interface ChapterBlock {
  /** Slug of its chapter. */
  readonly chapter: Slug;
  readonly provenance: Provenance;
  /** Ids of content/sources.json that it cites. */
  readonly sources: readonly string[];
  /** Addresses of the numbers that it prints: `observation/delta-area`. */
  readonly values: readonly string[];
  /** The address nearest above it: the claim that it is or follows under its heading, otherwise the heading. */
  readonly near: { readonly address: string; readonly claim: string | undefined; readonly heading: string };
}

/** The mark that each word for a block prints: see components/prose. */
const PROVENANCE: Readonly<Record<string, Provenance>> = { Claim: 'article', External: 'external', Derived: 'derived', EditorNote: 'editor' };

/** A heading with its address, or a block from its first tag to its last. Authors close blocks, and put none into another. */
const PART = /^#{2,3} (?<heading>.+?) \{\/\* #(?<id>[a-z0-9-]+) \*\/\}$|^<(?<word>Claim|External|Derived|EditorNote)\b(?<given>[^>]*)>(?<inside>[^]*?)^<\/\k<word>>$/gm;

/**
 * The marked blocks of chapters as they are written, in their order.
 * @param chapters in the order of the book
 */
export function chapterBlocks(chapters: readonly Pick<CollectionEntry<'chapters'>, 'id' | 'body'>[]): readonly ChapterBlock[] {
  return chapters.flatMap(({ id: chapter, body = '' }) => {
    let near: ChapterBlock['near'] = { address: `/${chapter}/`, claim: undefined, heading: '' };
    return [...body.matchAll(PART)].flatMap(({ groups = {} }): ChapterBlock[] => {
      const { heading, id, word = '', given = '', inside = '' } = groups;
      if (heading !== undefined) near = { address: `/${chapter}/#${id ?? ''}`, claim: undefined, heading };
      const provenance = PROVENANCE[word];
      if (provenance === undefined) return [];
      const claim = word === 'Claim' ? /\bid="([^"]+)"/.exec(given)?.[1] : undefined;
      if (claim !== undefined) near = { ...near, address: `/${chapter}/#${claimAnchor(claim)}`, claim };
      const sources = /\bsources="([^"]*)"/.exec(given)?.[1]?.split(/\s+/).filter((source) => source !== '') ?? [];
      return [{ chapter, provenance, sources, values: [...inside.matchAll(/<Value of="([^"]+)"/g)].map(([, address = '']) => address), near }];
    });
  });
}
