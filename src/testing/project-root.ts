import { fileURLToPath } from 'node:url';

/** Absolute path of the folder that holds `package.json`, without a slash at its end. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/** The two import aliases of `tsconfig.json`, for tools that do not read it. */
export const alias = {
  '@': `${root}/src`,
  '@content': `${root}/content`,
};
