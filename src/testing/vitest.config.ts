/** Unit tests: everything that needs neither a built site nor a browser. */
import { defineConfig } from 'vitest/config';
import { alias, root } from './project-root.ts';

export default defineConfig({
  root,
  resolve: { alias },
  test: {
    include: ['src/**/*.test.ts'],
    exclude: ['**/node_modules/**', 'src/**/*.site.test.ts'],
    environment: 'node',
    // The files of a worker share what they import: without that, importing takes twice as long as testing. A test that
    // changes a global thing puts it back.
    isolate: false,
  },
});
