import type { Plugin } from 'vite';

/** The module that Vite puts around every `import()` of a build. */
const HELPER = '\0vite/preload-helper.js';

/**
 * Vite plugin: an `import()` stays one. Vite's own helper around it asks for what the file will import as well, and weighs more
 * than a kilobyte at once in every page; here the few files that come with an intent come one after another instead.
 */
export function plainImports(): Plugin {
  let isReplaced = false;
  return {
    name: 'plain-imports',
    enforce: 'pre',
    apply: 'build',
    // Leaves out the lists of those files.
    configEnvironment: (name) => (name === 'client' ? { build: { modulePreload: false } } : undefined),
    load: (id) => {
      if (id !== HELPER) return undefined;
      isReplaced = true;
      return 'export const __vitePreload = (load) => load();';
    },
    // Under another name the helper would come back unnoticed, until some page is too heavy.
    buildEnd() {
      if (this.environment.name === 'client' && !isReplaced) this.error(`Vite has no module “${HELPER.slice(1)}” any more: correct src/build/plain-imports.ts, or remove it.`);
    },
  };
}
