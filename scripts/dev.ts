// For working on Parley: the desk's API, restarted when its sources change, and the web pages with hot reloading in front of it.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const start = (args: readonly string[], cwd = root) => spawn(process.execPath, args, { cwd, stdio: 'inherit' });

const running = [
  start(['--watch', '--watch-preserve-output', 'src/cli/main.ts', 'serve', ...process.argv.slice(2)]),
  start([`${root}node_modules/vite/bin/vite.js`, 'dev', '--host', '127.0.0.1'], `${root}web`),
];
for (const child of running) child.on('exit', () => running.forEach((other) => other.kill()));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => running.forEach((child) => child.kill(signal)));
