import { getCollection, type CollectionEntry } from 'astro:content';

/** The chapters in the order of the book. */
export async function chaptersInOrder(): Promise<CollectionEntry<'chapters'>[]> {
  return (await getCollection('chapters')).sort((left, right) => left.data.order - right.data.order);
}
