import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { root } from './project-root.ts';

/** How a build ended, and all that it wrote on the screen. */
export interface BuildOutcome {
  readonly exitCode: number;
  readonly output: string;
}

/** Variables of the build, such as `SITE_URL`. */
export type Variables = Readonly<Record<string, string>>;

/** A change to one file of the project. */
export interface Slip {
  /** From the project root. */
  readonly file: string;
  readonly change: (text: string) => string;
}

/**
 * Builds a copy of the project in which an author has made one slip, and takes the copy away again.
 * @param look looks at what was built, as far as it was, before it is taken away; gets the folder of the site
 * @param variables what the publisher says: none of this process reach the build
 * @throws when the change finds nothing to change: then the test would prove nothing.
 */
export async function buildWith({ file, change }: Slip, look?: (site: string) => Promise<void>, variables: Variables = {}): Promise<BuildOutcome> {
  const folder = await mkdtemp(join(tmpdir(), 'spoiled-'));
  try {
    for (const name of ['astro.config.mjs', 'package.json', 'tsconfig.json', 'src', 'content', 'public']) {
      await cp(join(root, name), join(folder, name), {
        recursive: true,
        filter: (path) => !path.endsWith('node_modules'),
      });
    }
    await linkPackages(folder);
    const text = await readFile(join(folder, file), 'utf8');
    const changed = change(text);
    if (changed === text) throw new Error(`the slip changes nothing in ${file}: adapt it to what the file holds now`);
    await writeFile(join(folder, file), changed);
    const outcome = await build(folder, variables);
    await look?.(join(folder, 'dist'));
    return outcome;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Links each package by itself: the caches that a build keeps in `node_modules` must not be shared. */
async function linkPackages(folder: string): Promise<void> {
  await mkdir(join(folder, 'node_modules'));
  const names = (await readdir(join(root, 'node_modules'))).filter((name) => !name.startsWith('.'));
  await Promise.all(
    names.map((name) => symlink(join(root, 'node_modules', name), join(folder, 'node_modules', name), 'junction')),
  );
}

function build(folder: string, variables: Variables): Promise<BuildOutcome> {
  // The variables of the test runner would make the build take itself for a test.
  const kept = ['PATH', 'HOME', 'TMPDIR', 'TEMP', 'SystemRoot'].flatMap((name) =>
    process.env[name] === undefined ? [] : [[name, process.env[name]]],
  );
  const child = spawn(
    process.execPath,
    ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', join(folder, 'dist')],
    {
      cwd: folder,
      env: { ...Object.fromEntries(kept), ...variables, NO_COLOR: '1', ASTRO_TELEMETRY_DISABLED: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (chunk: string) => (output += chunk));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ exitCode: code ?? 1, output: stripVTControlCharacters(output) }));
  });
}
