import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './project-root.ts';

/** A text file of the project. */
export interface ProjectFile {
  /** From the project root, with `/`. */
  readonly path: string;
  readonly text: string;
}

/**
 * The files below a folder of the project that have one of the endings, in the order of their names; installed
 * packages are left out.
 * @param folder from the project root, such as `src`
 * @param endings with their dot, such as `.ts`
 */
export function projectFiles(folder: string, endings: readonly string[]): ProjectFile[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .sort((left, right) => (left.name < right.name ? -1 : 1))
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : projectFiles(path, endings);
      return endings.some((ending) => entry.name.endsWith(ending))
        ? [{ path, text: readFileSync(join(root, path), 'utf8') }]
        : [];
    });
}
