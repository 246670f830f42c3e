import type { CollectionEntry } from 'astro:content';
import type { Slug } from '../domain/model.ts';

/**
 * Where each term is explained, by its id: `/coast/#term-port-city`.
 * @param chapters in the order of the book
 */
export function termHomes(chapters: readonly CollectionEntry<'chapters'>[]): ReadonlyMap<Slug, string> {
  return new Map(
    chapters.flatMap(({ id, body = '' }) => [...body.matchAll(/<Term id="([^"]+)"/g)].map(([, term = '']): [Slug, string] => [term, `/${id}/#term-${term}`])),
  );
}
