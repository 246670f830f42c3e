/** A chapter as the page of the whole text holds it. */
interface PrintedChapter {
  /** Slug of the chapter, which is the address of its title on that page. */
  readonly id: string;
  readonly headings: readonly { readonly slug: string; readonly text: string }[];
}

/**
 * Makes sure that no two headings of the whole text share an address, since all of them stand on one page, /print/.
 * @throws an Error that names both chapters, the heading and the remedy
 */
export function checkPrintedIds(chapters: readonly PrintedChapter[]): void {
  const holders = new Map(chapters.map(({ id }) => [id, `the title of content/chapters/zh-CN/${id}.mdx`]));
  for (const { id, headings } of chapters) {
    for (const { slug, text } of headings) {
      const holder = holders.get(slug);
      if (holder !== undefined) {
        throw new Error(
          `content/chapters/zh-CN/${id}.mdx: the heading “${text}” has the address #${slug}, which is also that of ${holder}. Both stand on /print/: give one of them another address.`,
        );
      }
      holders.set(slug, `“${text}” in content/chapters/zh-CN/${id}.mdx`);
    }
  }
}
