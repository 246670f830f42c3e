/**
 * An address of this site as others are to be given it: whole where the build was told where the site will stand
 * (SITE_URL), else the path alone.
 * @param path path on this site, with query and fragment where there are any
 * @param site where the site will stand
 */
export function publicAddress(path: string, site: URL | undefined): string {
  return site === undefined ? path : new URL(path, site).href;
}
