// Finds the Chromium that the browser tests drive. On Debian as root it installs one; elsewhere it names the one line that would.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { Fault } from '../src/kit/index.ts';

const variables = ['PARLEY_CHROMIUM', 'PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH', 'CHROMIUM', 'CHROME_PATH', 'CHROME_BIN'];
const programs = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge'];
const elsewhere = [
  '/usr/lib/chromium/chromium',
  '/snap/bin/chromium',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];
const install = 'apt-get update && apt-get install -y --no-install-recommends chromium';

/** The path of a Chromium on this machine, or undefined. A variable that names one comes first. */
export function findChromium(env: NodeJS.ProcessEnv = process.env): string | undefined {
  const named = variables.map((name) => env[name]).filter((path) => path !== undefined && path !== '');
  const onPath = (env['PATH'] ?? '').split(delimiter).flatMap((folder) => programs.map((name) => join(folder, name)));
  return [...named, ...onPath, ...elsewhere].find((path) => path !== undefined && runs(path));
}

/** As `findChromium`, but installs one where that can be done. Throws Fault `chromium.missing` with the line that would. */
export function needChromium(): string {
  const found = findChromium();
  if (found !== undefined) return found;
  const debian = existsSync('/etc/debian_version');
  if (debian && process.getuid?.() === 0) {
    process.stderr.write('Installing Chromium for the browser tests …\n');
    const { status, stderr } = spawnSync('sh', ['-c', install], {
      encoding: 'utf8',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    const installed = findChromium();
    if (status === 0 && installed !== undefined) return installed;
    throw new Fault('chromium.missing', `Chromium could not be installed:\n${stderr}`.trimEnd(), install);
  }
  const line = debian ? `sudo sh -c '${install}'` : 'npx playwright install chromium, then PARLEY_CHROMIUM=<its path>';
  throw new Fault('chromium.missing', 'the browser tests need Chromium, and there is none on this machine', line);
}

function runs(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false; // Not there, or not for us: the next place may do.
  }
}

if (import.meta.main) {
  try {
    process.stdout.write(`${needChromium()}\n`);
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    process.stderr.write(`${error.message}\n${error.hint}\n`);
    process.exitCode = 1;
  }
}
