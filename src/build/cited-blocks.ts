import type { CollectionEntry } from 'astro:content';
import { claimAnchor } from '../domain/claims.ts';

/** A block of a chapter that names its sources. */
export interface CitedBlock {
  /** Ids of content/sources.json that it cites. */
  readonly sources: readonly string[];
  /** Addresses of the numbers that it prints: `observation/delta-area`. */
  readonly values: readonly string[];
  /** The address nearest above it: the claim that it is or follows under its heading, otherwise the heading. */
  readonly near: { readonly address: string; readonly claim: string | undefined; readonly heading: string };
}

/** A heading with its address, a claim, or a block with sources from its first tag to its last. Authors close blocks, and put none into another. */
const PART = /^#{2,3} (?<heading>.+?) \{\/\* #(?<id>[a-z0-9-]+) \*\/\}$|^<Claim id="(?<claim>[^"]+)"|^<(?<word>External|Derived)\b[^>]*\bsources="(?<sources>[^"]*)"[^>]*>(?<inside>[^]*?)^<\/\k<word>>$/gm;

/**
 * The blocks of chapters that cite sources, as they are written, in their order.
 * @param chapters in the order of the book
 */
export function citedBlocks(chapters: readonly Pick<CollectionEntry<'chapters'>, 'id' | 'body'>[]): readonly CitedBlock[] {
  return chapters.flatMap(({ id: chapter, body = '' }) => {
    let near: CitedBlock['near'] = { address: `/${chapter}/`, claim: undefined, heading: '' };
    return [...body.matchAll(PART)].flatMap(({ groups = {} }): CitedBlock[] => {
      const { heading, id = '', claim, sources, inside = '' } = groups;
      if (heading !== undefined) near = { address: `/${chapter}/#${id}`, claim: undefined, heading };
      if (claim !== undefined) near = { ...near, address: `/${chapter}/#${claimAnchor(claim)}`, claim };
      if (sources === undefined) return [];
      return [{ sources: sources.trim().split(/\s+/), values: [...inside.matchAll(/<Value of="([^"]+)"/g)].map(([, address = '']) => address), near }];
    });
  });
}
