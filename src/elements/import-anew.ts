/** The address in the message of a failed import; Safari gives none, and forgets the failure by itself. */
const ADDRESS = /https?:\S+?\.js/;

/**
 * Makes an import that can be tried again. Chromium before 154 remembers that a script has failed for as long as the page
 * is open: the next try asks for it under another address. Who asks while a try is under way gets what it gives: under two
 * addresses the same script would run twice.
 * @param load imports one module: `() => import('./x.ts')`
 */
export function importAnew<Module>(load: () => Promise<Module>): () => Promise<Module> {
  let failed: string | undefined;
  let asked: Promise<Module> | undefined;
  return () =>
    (asked ??= (failed === undefined ? load() : (import(/* @vite-ignore */ `${failed}?${Date.now()}`) as Promise<Module>)).catch((error: unknown) => {
      failed = ADDRESS.exec(String(error))?.[0];
      asked = undefined;
      throw error;
    }));
}
