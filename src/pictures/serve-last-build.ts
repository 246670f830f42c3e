/** In dev, pictures are those of the last build: making them takes longer than a page may. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { HookParameters } from 'astro';

const CONTENT_TYPES: Readonly<Record<string, string>> = { svg: 'image/svg+xml', png: 'image/png' };

/** Answers requests for pictures in a folder of the site with the files of the last build, where there are any. */
export function serveLastBuild({ middlewares }: HookParameters<'astro:server:setup'>['server'], outDir: string, folder: string): void {
  middlewares.use(`/${folder}`, (request, response, next) => {
    const [, name = '', type = ''] = /^\/([\w-]+)\.(svg|png)(?:[?#]|$)/.exec(request.url ?? '') ?? [];
    if (name === '') return next();
    readFile(join(outDir, folder, `${name}.${type}`)).then(
      (content) => {
        response.setHeader('Content-Type', CONTENT_TYPES[type] ?? '');
        response.end(content);
      },
      // No build yet.
      () => next(),
    );
  });
}
