/** The address of a path of this site, wherever the site is mounted: `/search/` → `/base/search/`. */
export function sitePath(path: string): string {
  return import.meta.env.BASE_URL.replace(/\/$/, '') + path;
}
