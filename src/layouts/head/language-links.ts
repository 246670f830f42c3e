/** Languages of the site, and what the paths of their pages begin with; the slugs are the same in each. */
const roots = { 'zh-CN': '/', en: '/en/' } as const;

/** A language that the site may be written in. */
export type Language = keyof typeof roots;

/** What a reader gets whose language the site lacks. */
const FALLBACK: Language = 'zh-CN';

/** Which page is the same in which language, for `<link rel="alternate" hreflang>`. */
export interface LanguageLink {
  /** A language, or `x-default` for every other. */
  readonly language: Language | 'x-default';
  readonly href: string;
}

/**
 * The versions of a page, itself among them: search engines heed them only when each version names all of them.
 * None without a site, since a path is no answer there.
 * @param path of the page, in any of its languages
 * @param languages in which the page exists
 */
export function languageLinks(path: string, languages: readonly Language[], site: URL | undefined): LanguageLink[] {
  if (site === undefined) return [];
  const own = path.startsWith(roots.en) ? roots.en : roots['zh-CN'];
  const href = (language: Language): string => new URL(`${roots[language]}${path.slice(own.length)}`, site).href;
  return [...languages.map((language) => ({ language, href: href(language) })), { language: 'x-default', href: href(FALLBACK) }];
}
