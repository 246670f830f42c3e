/** The address in the message of a failed import; Safari gives none, and forgets the failure by itself. */
const ADDRESS = /https?:\S+?\.js/;

/**
 * Makes an import that can be tried again. Chromium before 154 remembers that a script has failed for as long as the page
 * is open: the next try asks for it under another address.
 * @param load imports one module: `() => import('./x.ts')`
 */
export function importAnew<Module>(load: () => Promise<Module>): () => Promise<Module> {
  let failed: string | undefined;
  return async () => {
    try {
      return await (failed === undefined ? load() : (import(/* @vite-ignore */ `${failed}?${Date.now()}`) as Promise<Module>));
    } catch (error) {
      failed = ADDRESS.exec(String(error))?.[0];
      throw error;
    }
  };
}
