import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './project-root.ts';

/**
 * Stops the whole-site tests before the first one when there is no built site to look at.
 * @throws when `dist/index.html` does not exist.
 */
export default function requireBuild(): void {
  if (!existsSync(join(root, 'dist/index.html'))) {
    throw new Error(
      'dist/index.html does not exist: the whole-site tests read the built site. Run “npm run build” first.',
    );
  }
}
