import type { Plugin } from 'vite';

/** The module that Vite puts around every `import()` of a build. */
const HELPER = '\0vite/preload-helper.js';

/**
 * Vite plugin: an `import()` stays one. Vite's own helper around it asks for what the file will import as well, and weighs more
 * than a kilobyte at once in every page; here the few files that come with an intent come one after another instead.
 */
export function plainImports(): Plugin {
  return {
    name: 'plain-imports',
    enforce: 'pre',
    // Leaves out the lists of those files.
    configEnvironment: (name) => (name === 'client' ? { build: { modulePreload: false } } : undefined),
    load: (id) => (id === HELPER ? 'export const __vitePreload = (load) => load();' : undefined),
  };
}
