/** Whole-site tests: they read the finished pages in `dist/`, so `npm run build` comes first. */
import { defineConfig } from 'vitest/config';
import { alias, root } from './project-root.ts';

export default defineConfig({
  root,
  resolve: { alias },
  test: {
    include: ['src/**/*.site.test.ts'],
    exclude: ['**/node_modules/**'],
    environment: 'node',
    globalSetup: [new URL('./require-build.ts', import.meta.url).pathname],
    // Builds of spoiled copies run one beside another: more than two at once only slow each other down.
    maxConcurrency: 2,
    testTimeout: 30_000,
  },
});
