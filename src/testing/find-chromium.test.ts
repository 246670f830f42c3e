import { describe, expect, test } from 'vitest';
import { findChromium, type Machine } from './find-chromium.ts';

const shipped = {
  executablePath: '/tmp/chromium-1/chromium',
  args: ['--no-sandbox'],
  env: { LD_LIBRARY_PATH: '/tmp/chromium-1/lib' },
};

/** What a machine answers that the browser of the package is not made for. */
const unfit: Pick<Machine, 'unpackShipped'> = {
  unpackShipped: async () => {
    throw new Error('it is made for linux x64, and this is linux arm64');
  },
};

function machine(answers: Partial<Machine> & { files?: readonly string[] }): Machine {
  const { files = [], ...rest } = answers;
  return {
    platform: 'linux',
    isRoot: false,
    variables: { PATH: '/usr/local/bin:/usr/bin' },
    starts: (path) => files.includes(path),
    unpackShipped: async () => shipped,
    ...rest,
  };
}

describe('which browser the tests use', () => {
  test('the one that CHROMIUM_PATH names comes before every other', async () => {
    const found = await findChromium(
      machine({
        variables: { CHROMIUM_PATH: '/opt/my/chrome', PATH: '/usr/bin' },
        files: ['/opt/my/chrome', '/usr/bin/chromium'],
      }),
    );
    expect(found.executablePath).toBe('/opt/my/chrome');
  });

  test('a CHROMIUM_PATH that leads nowhere is an error that quotes it, not a reason to take another browser', async () => {
    const wrong = machine({
      variables: { CHROMIUM_PATH: '/opt/typo', PATH: '/usr/bin' },
      files: ['/usr/bin/chromium'],
    });
    await expect(findChromium(wrong)).rejects.toThrow(/CHROMIUM_PATH is “\/opt\/typo”.*Correct it, or unset it/s);
  });

  test.each([['/usr/bin/chromium'], ['/usr/local/bin/google-chrome-stable'], ['/usr/bin/microsoft-edge']])(
    'an installed %s is found on the PATH',
    async (path) => {
      expect((await findChromium(machine({ ...unfit, files: [path] }))).executablePath).toBe(path);
    },
  );

  test('an application of macOS is found', async () => {
    const path = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    expect((await findChromium(machine({ ...unfit, platform: 'darwin', files: [path] }))).executablePath).toBe(path);
  });

  test('a program of Windows is found', async () => {
    const found = await findChromium(
      machine({
        ...unfit,
        platform: 'win32',
        variables: { ProgramFiles: 'C:/Program Files' },
        starts: (path) => path.endsWith('msedge.exe'),
      }),
    );
    expect(found.executablePath).toContain('Microsoft/Edge/Application/msedge.exe');
  });

  test('the one of the npm package comes before one that is installed, with its settings', async () => {
    expect(await findChromium(machine({ files: ['/usr/bin/chromium'] }))).toEqual(shipped);
  });

  test('the sandbox is switched off for root, and for nobody else', async () => {
    const files = ['/usr/bin/chromium'];
    expect((await findChromium(machine({ ...unfit, files, isRoot: true }))).args).toContain('--no-sandbox');
    expect((await findChromium(machine({ ...unfit, files, isRoot: false }))).args).toEqual([]);
  });

  test('the error names every place that was tried and what to do', async () => {
    const message = await findChromium(machine(unfit)).then(
      () => 'found one',
      (error: unknown) => String(error),
    );
    expect(message).toContain('CHROMIUM_PATH: not set');
    expect(message).toContain('/usr/bin/google-chrome: none there that starts');
    expect(message).toContain('@sparticuz/chromium: it is made for linux x64, and this is linux arm64');
    expect(message).toContain('Install Chromium, Chrome or Edge, or set CHROMIUM_PATH');
  });
});
