/** Astro integration: after a build, the cards that its pages name and the posters that they link to; in dev, the last build's. */
import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Picture } from './blocks.ts';
import { missingCharacters } from './faces.ts';
import { pictureWords } from './picture-words.ts';
import { PictureMaker } from './picture-maker.ts';
import { rasterise } from './rasterise.ts';
import { serveLastBuild } from './serve-last-build.ts';
import { serialise } from './svg-tree.ts';
import { builtPages, wantedPictures } from './wanted-pictures.ts';

/** Writes `/cards/<name>.png`, `/cards/<name>-square.png` and `/posters/<name>.png`. */
export function sharedPictures(): AstroIntegration {
  let outDir = '';
  let site: URL | undefined;
  return {
    name: 'shared-pictures',
    hooks: {
      'astro:config:done': ({ config }) => {
        outDir = fileURLToPath(config.outDir);
        site = config.site === undefined ? undefined : new URL(config.site);
      },
      'astro:server:setup': ({ server }) => {
        for (const folder of ['cards', 'posters']) serveLastBuild(server, outDir, folder);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const start = performance.now();
        const root = fileURLToPath(dir);
        const pages = builtPages(root);
        const wanted = wantedPictures(pages);
        const maker = new PictureMaker(pages, (address) => readFileSync(join(root, address), 'utf8'), pictureWords(site));
        const write = async (file: string, compose: () => Picture): Promise<void> => {
          try {
            const { root: tree } = compose();
            const missing = missingCharacters(tree);
            if (missing !== '') logger.warn(`${file} uses characters that its typefaces lack: ${missing}; run npm run typeface`);
            await writeFile(join(root, file), await rasterise(serialise(tree), 1));
          } catch (error) {
            const reason = error instanceof Error ? error.message.replace(/^pictures: /, '') : String(error);
            throw new Error(`pictures: ${file}: ${reason}`, { cause: error });
          }
        };
        await mkdir(join(root, 'cards'), { recursive: true });
        await mkdir(join(root, 'posters'), { recursive: true });
        for (const name of wanted.cards) {
          await write(`cards/${name}.png`, () => maker.card(name));
          await write(`cards/${name}-square.png`, () => maker.square(name));
        }
        for (const name of wanted.posters) await write(`posters/${name}.png`, () => maker.poster(name));
        logger.info(`${wanted.cards.length} cards, as many squares and ${wanted.posters.length} posters in ${((performance.now() - start) / 1000).toFixed(1)} s`);
      },
    },
  };
}
