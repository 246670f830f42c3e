/** Browser tests over the site in `dist/`, served as a host would serve it. */
import { defineConfig } from '@playwright/test';
import { findChromium } from './find-chromium.ts';
import { root } from './project-root.ts';

const port = Number(process.env['TEST_PORT'] ?? 4399);
const address = `http://127.0.0.1:${port}`;
const chromium = await findChromium();

export default defineConfig({
  testDir: '..',
  testMatch: '**/*.browser.ts',
  outputDir: `${root}/test-results`,
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  retries: 0,
  timeout: 30_000,
  reporter: process.env['RESULTS_FILE']
    ? [['line'], ['json', { outputFile: process.env['RESULTS_FILE'] }]]
    : [['line']],
  use: {
    baseURL: address,
    browserName: 'chromium',
    viewport: { width: 1280, height: 900 },
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    trace: 'off',
    launchOptions: {
      executablePath: chromium.executablePath,
      env: { ...definedVariables(), ...chromium.env },
      args: [
        ...chromium.args,
        // A browser that asks its maker for updates would count as a request to another host.
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
  webServer: {
    // --ignore-lock keeps the server in front, where the test runner can end it.
    command: `"${process.execPath}" node_modules/astro/bin/astro.mjs preview --ignore-lock --host 127.0.0.1 --port ${port}`,
    cwd: root,
    url: `${address}/`,
    reuseExistingServer: false,
    stdout: 'ignore',
    stderr: 'pipe',
    env: { ASTRO_TELEMETRY_DISABLED: '1' },
  },
});

function definedVariables(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
