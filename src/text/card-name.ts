/**
 * The name of the card of a page, in its head and as a file: `home` for `/`, `a-b` for `/a/b/`.
 * @param path of the page, without query and fragment
 */
export function cardName(path: string): string {
  return path.replaceAll(/^\/|\/$|\.html$/g, '').replaceAll('/', '-') || 'home';
}
