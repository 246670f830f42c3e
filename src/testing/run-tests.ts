/**
 * The whole of `npm test`: types, unit tests, the build, whole-site tests, browser tests, in this order, until the
 * first stage that fails. The last line holds the counts that the runners themselves report.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  add,
  countPlaywright,
  countVitest,
  none,
  oneFailure,
  settle,
  summarise,
  type Counts,
} from './count-results.ts';
import { root } from './project-root.ts';

interface Stage {
  readonly name: string;
  /** Program file below `node_modules`, and its arguments. */
  readonly command: readonly [program: string, ...args: string[]];
  /** Reads the runner's report; a stage without one is not a test, and counts only when it fails. */
  readonly count?: (report: unknown) => Counts;
}

const results = mkdtempSync(join(tmpdir(), 'test-results-'));
const resultsFile = join(results, 'results.json');
const vitest = (config: string): Stage['command'] => [
  'vitest/vitest.mjs',
  'run',
  '--config',
  `src/testing/${config}`,
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${resultsFile}`,
];

const stages: readonly Stage[] = [
  { name: 'types', command: ['astro/bin/astro.mjs', 'check'] },
  { name: 'unit tests', command: vitest('vitest.config.ts'), count: countVitest },
  { name: 'build', command: ['astro/bin/astro.mjs', 'build'] },
  { name: 'whole-site tests', command: vitest('vitest.site.config.ts'), count: countVitest },
  {
    name: 'browser tests',
    command: ['@playwright/test/cli.js', 'test', '--config', 'src/testing/playwright.config.ts'],
    count: countPlaywright,
  },
];

let total = none;
let failedStage: string | undefined;
for (const stage of stages) {
  const counts = runStage(stage);
  total = add(total, counts);
  if (counts.failed > 0) {
    failedStage = stage.name;
    break;
  }
}
rmSync(results, { recursive: true, force: true });
if (failedStage !== undefined) console.log(`\nStopped at: ${failedStage}.`);
console.log(`\n${summarise(total)}`);
process.exitCode = failedStage === undefined ? 0 : 1;

function runStage({ name, command: [program, ...args], count }: Stage): Counts {
  console.log(`\n── ${name}`);
  const start = performance.now();
  rmSync(resultsFile, { force: true });
  const { status, error } = spawnSync(process.execPath, [join(root, 'node_modules', program), ...args], {
    cwd: root,
    stdio: 'inherit',
    // Canonical links, site map, feed and structured data exist only with an address: SITE_URL= tests the build without one.
    env: { SITE_URL: 'https://jiangsu.example', ...process.env, ASTRO_TELEMETRY_DISABLED: '1', RESULTS_FILE: resultsFile },
  });
  if (error !== undefined) console.error(`${name} could not start: ${error.message}`);
  console.log(`── ${name}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
  const exitCode = status ?? 1;
  if (count === undefined) return exitCode === 0 ? none : oneFailure;
  return settle(readCounts(count), exitCode);
}

function readCounts(count: (report: unknown) => Counts): Counts {
  try {
    return count(JSON.parse(readFileSync(resultsFile, 'utf8')));
  } catch (error) {
    console.error(`The runner left no report that can be read: ${String(error)}`);
    return oneFailure;
  }
}
