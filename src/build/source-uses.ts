import { cities } from '../domain/cities.ts';
import type { Slug } from '../domain/model.ts';
import { places } from '../domain/places.ts';
import { factKinds, restingFacts, type RestingFact } from '../domain/resting-facts.ts';
import { sources } from '../domain/sources.ts';
import { aboutWords, type SourceUse } from '../text/about.ts';
import type { ChapterBlock } from './chapter-blocks.ts';

const { uses: words } = aboutWords;

/** What sources and numbers a block has, and where it stands. */
export type CitingBlock = Pick<ChapterBlock, 'sources' | 'values' | 'near'>;

/** What the site says, by where it says it. */
export interface Citing {
  readonly blocks: readonly CitingBlock[];
  readonly figures: readonly { readonly name: string; readonly address: string; readonly sources: readonly string[] }[];
  /** Where the atlas shows a structure or a feature. */
  readonly addressOnAtlas: (id: Slug) => string;
  /** Where all documents stand in one table. */
  readonly documents: string;
}

/** The slugs of all that has a page under /places/. */
const pages: ReadonlySet<Slug> = new Set([...cities, ...places].map(({ slug }) => slug));

/**
 * All that rests on each source, by its id: passages, figures, and facts by their kinds.
 * @throws for a source on which nothing rests, since readers would look for it in vain
 */
export function sourceUses(citing: Citing): ReadonlyMap<string, readonly SourceUse[]> {
  return new Map(
    sources.map(({ id, title }) => {
      const uses = usesOf(id, citing).filter(({ items }) => items.length > 0);
      if (uses.length === 0) throw new Error(`content/sources.json: nothing rests on “${id}” (${title}). Cite it in content/facts or in a chapter, or remove it.`);
      return [id, uses];
    }),
  );
}

function usesOf(source: string, citing: Citing): SourceUse[] {
  const blocks = citing.blocks.filter(({ sources }) => sources.includes(source));
  // Two blocks may follow one claim.
  const passages = new Map(blocks.map(({ near }) => [near.address, { name: near.claim === undefined ? near.heading : words.after(near.claim), address: near.address }]));
  const facts = Map.groupBy(restingFacts.filter(({ sources }) => sources.includes(source)), ({ kind }) => kind);
  const factsOf = (kind: RestingFact['kind']): SourceUse => ({
    label: words[kind],
    items: (facts.get(kind) ?? []).map((fact) => ({ name: fact.name, address: addressOf(fact, blocks, citing) })),
  });
  return [
    { label: words.passages, items: [...passages.values()] },
    { label: words.figures, items: citing.figures.filter(({ sources }) => sources.includes(source)).map(({ name, address }) => ({ name, address })) },
    ...factKinds.map(factsOf),
  ];
}

/** Where the site states a fact together with its source. */
function addressOf({ kind, id }: RestingFact, blocks: readonly CitingBlock[], { addressOnAtlas, documents }: Citing): string | undefined {
  switch (kind) {
    case 'structure':
    case 'feature':
      return addressOnAtlas(id);
    case 'document':
      return documents;
    case 'number':
      return blocks.find(({ values }) => values.includes(id))?.near.address;
    case 'population':
    case 'position':
      return pages.has(id) ? `/places/${id}/#where` : undefined;
    case 'term':
      return `/terms/#${id}`;
  }
}
