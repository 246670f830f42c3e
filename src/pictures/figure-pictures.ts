/** Astro integration: after a build, every figure as `/data/<id>.svg` and `/data/<id>.png`; in dev, the last build's. */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { words } from '../text/zh-CN.ts';
import { composePicture } from './compose-picture.ts';
import { embeddedFaces, missingCharacters } from './faces.ts';
import { rasterise } from './rasterise.ts';
import { readFigure, type ReadSheet } from './read-figure.ts';
import { serveLastBuild } from './serve-last-build.ts';
import { serialise, svg, type SvgElement } from './svg-tree.ts';

/** Pixels of a PNG for a CSS pixel: sharp on the screens of phones. */
const PNG_SCALE = 2;

/** Writes the pictures of all figures that have a page under `/embed/`. */
export function figurePictures(): AstroIntegration {
  let [outDir, site] = ['', ''];
  return {
    name: 'figure-pictures',
    hooks: {
      'astro:config:done': ({ config }) => {
        outDir = fileURLToPath(config.outDir);
        site = config.site ?? '';
      },
      'astro:server:setup': ({ server }) => {
        serveLastBuild(server, outDir, 'data');
      },
      'astro:build:done': async ({ dir, logger }) => {
        const start = performance.now();
        const root = fileURLToPath(dir);
        const pages = (await readdir(join(root, 'embed'))).sort();
        await mkdir(join(root, 'data'), { recursive: true });
        // One after another: two cores and one instance of each WebAssembly module gain nothing from more at once.
        for (const id of pages) {
          try {
            await writePictures(id, root, site, logger);
          } catch (error) {
            const reason = error instanceof Error ? error.message.replace(/^pictures: /, '') : String(error);
            throw new Error(`pictures: the figure “${id}” (${relative('', join(root, 'embed', id))}/): ${reason}`, { cause: error });
          }
        }
        logger.info(`${pages.length} figures as SVG and PNG in ${((performance.now() - start) / 1000).toFixed(1)} s`);
      },
    },
  };
}

async function writePictures(id: string, root: string, site: string, logger: { warn: (message: string) => void }): Promise<void> {
  const readSheet: ReadSheet = (address) => readFileSync(join(root, address), 'utf8');
  const figure = readFigure(await readFile(join(root, 'embed', id, 'index.html'), 'utf8'), readSheet);
  const address = site === '' ? figure.address : new URL(figure.address, site).href;
  const { root: tree } = composePicture(figure, { site: words.site.name, address });
  const missing = missingCharacters(tree);
  if (missing !== '') logger.warn(`the figure “${id}” uses characters that its typefaces lack: ${missing}; run npm run typeface`);
  await writeFile(join(root, 'data', `${id}.svg`), serialise(withFaces(tree, await embeddedFaces(tree))));
  await writeFile(join(root, 'data', `${id}.png`), await rasterise(serialise(tree), PNG_SCALE));
}

/** A tree with a style sheet that carries its typefaces. */
function withFaces(root: SvgElement, css: string): SvgElement {
  const [title = '', description = '', ...rest] = root.children;
  return { ...root, children: [title, description, svg('style', {}, css), ...rest] };
}
