import { execFile, execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { FoundChromium } from './find-chromium.ts';
import { root } from './project-root.ts';

const run = promisify(execFile);

/**
 * Unpacks the Chromium that the npm package `@sparticuz/chromium` carries into the temporary folder, once for each
 * version of the package, and gives what it takes to start it.
 * @throws when the package does not fit this machine or its browser does not start.
 */
export async function unpackShippedChromium(): Promise<FoundChromium> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(`it is made for linux x64, and this is ${process.platform} ${process.arch}`);
  }
  const folder = join(tmpdir(), `chromium-${packageVersion()}-${process.getuid?.() ?? 0}`);
  if (!existsSync(folder)) await unpackInto(folder);
  const executablePath = join(folder, 'chromium');
  const env = { ...fontSettings(folder), ...sharedLibrarySettings(executablePath, folder) };
  // The package has no sandbox helper; the tests open nothing but the site itself.
  return { executablePath, args: ['--no-sandbox'], env };
}

function packageFolder(): string {
  return join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..');
}

function packageVersion(): string {
  const { version } = JSON.parse(readFileSync(join(packageFolder(), 'package.json'), 'utf8')) as { version: string };
  return version;
}

/**
 * Unpacks beside the target and renames at the end: whoever sees the folder sees all of it. The package unpacks into
 * whatever the temporary folder is, and takes a file that is already there for its own: hence a process with one of its own.
 */
async function unpackInto(folder: string): Promise<void> {
  const staging = await mkdtemp(`${folder}-`);
  try {
    const script = `
      import chromium, { inflate } from '@sparticuz/chromium';
      await chromium.executablePath();
      await inflate(${JSON.stringify(join(packageFolder(), 'bin/al2023.tar.br'))});
    `;
    await run(process.execPath, ['--input-type=module', '--eval', script], {
      cwd: root,
      env: { ...process.env, TMPDIR: staging },
    });
    await writeFile(join(staging, 'fonts/fonts.conf'), fontConfiguration(join(folder, 'fonts')));
    await rename(staging, folder).catch((error: unknown) => {
      // Another run was quicker; its folder is as good.
      if (!existsSync(folder)) throw error;
    });
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}

/** On a machine without any font settings Chromium would draw no text: then the package's Latin font serves. */
function fontSettings(folder: string): Record<string, string> {
  return existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: join(folder, 'fonts') };
}

function fontConfiguration(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${folder}</dir><cachedir>${folder}/cache</cachedir></fontconfig>
`;
}

/** The package carries the few libraries that a bare machine lacks; one that has its own keeps them. */
function sharedLibrarySettings(executablePath: string, folder: string): Record<string, string> {
  if (starts(executablePath, {})) return {};
  const settings = { LD_LIBRARY_PATH: join(folder, 'al2023/lib') };
  if (starts(executablePath, settings)) return settings;
  throw new Error(
    `${executablePath} does not start, with or without the libraries of the package. Delete ${folder} to unpack it anew`,
  );
}

function starts(executablePath: string, env: Record<string, string>): boolean {
  try {
    execFileSync(executablePath, ['--version', '--no-sandbox'], {
      env: { ...process.env, ...env },
      stdio: 'ignore',
      timeout: 30_000,
    });
    return true;
  } catch {
    return false;
  }
}
