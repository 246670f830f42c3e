/** The indexes of a site in several languages, as one: which of them a question on a page goes to. */
import { type IndexFiles, networkFiles, openIndex, type SearchIndex } from './pagefind-index.ts';

/** The indexes that a page asks. */
export interface SiteIndex {
  /**
   * What a needle (in normal form) is to be asked of: the index of the page's language and, for Chinese characters on a
   * page of another language, the Chinese one too. The files of a joint index are the Chinese one's.
   * @throws {SearchFailure} when the Chinese index cannot be opened; another try opens it anew
   */
  readonly indexFor: (needle: string) => Promise<SearchIndex>;
}

/**
 * Opens the index of a page's language; the Chinese one of another page when it is first needed.
 * @param language what `<html lang>` of the page says
 * @throws {SearchFailure} with the reason
 */
export async function openSite(language: string, files: (language: string) => IndexFiles = networkFiles): Promise<SiteIndex> {
  const own = await openIndex(files(language));
  const chinese = isChinese(language) ? undefined : own.languages.find(isChinese);
  let other: Promise<SearchIndex> | undefined;
  return {
    indexFor: async (needle) => {
      if (chinese === undefined || !/\p{Script=Han}/u.test(needle)) return own;
      other ??= openIndex(files(chinese));
      try {
        return joined(own, await other);
      } catch (error) {
        other = undefined;
        throw error;
      }
    },
  };
}

function isChinese(language: string): boolean {
  return /^zh\b/i.test(language);
}

function joined(own: SearchIndex, chinese: SearchIndex): SearchIndex {
  return {
    sectionsWith: async (needle) => (await Promise.all([own, chinese].map((index) => index.sectionsWith(needle)))).flat(),
    readFile: chinese.readFile,
  };
}
