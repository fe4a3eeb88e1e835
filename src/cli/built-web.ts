// The built web pages: builds them when their sources have changed since, and says where they are.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { Fault } from '../kit/index.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The folder of the built pages. Throws Fault `web.build-failed`. */
export function builtWeb(): string {
  const { status, error } = spawnSync(process.execPath, ['scripts/build-web.ts'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0)
    throw new Fault(
      'web.build-failed',
      'the web pages could not be built',
      'See the lines above; npm ci installs what the build needs.',
      error,
    );
  return `${root}web/build`;
}
