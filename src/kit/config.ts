// Settings from the environment, read once at the start and handed on. Nothing else reads the environment.
import { Fault } from './fault.ts';
import type { LogLevel } from './log.ts';

export type Config = {
  /** Folder of the embedded ledger. PARLEY_DATA, default `data`. */
  data: string;
  /** Port of the desk on loopback. PARLEY_PORT, default 4180; 0 takes a free one. */
  port: number;
  /** PARLEY_LOG: debug, info, warn or error; default warn. */
  log: LogLevel;
  /** PARLEY_DEBUG: with any value, defects show their stack. */
  debug: boolean;
};

const levels: readonly LogLevel[] = ['debug', 'info', 'warn', 'error'];
const isLevel = (text: string): text is LogLevel => (levels as readonly string[]).includes(text);

/** A port from text. Throws Fault `config.bad-port`. */
export function parsePort(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new Fault('config.bad-port', `"${text}" is not a port`, 'Give a number from 0 (any free port) to 65535.');
}

/** The settings in an environment. Throws Fault `config.*` naming the variable's value and the mend. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const log = env['PARLEY_LOG'] ?? 'warn';
  if (!isLevel(log)) throw new Fault('config.bad-log-level', `PARLEY_LOG is "${log}"`, `Set it to one of ${levels.join(', ')}.`);
  return {
    data: env['PARLEY_DATA'] ?? 'data',
    port: parsePort(env['PARLEY_PORT'] ?? '4180'),
    log,
    debug: (env['PARLEY_DEBUG'] ?? '') !== '',
  };
}
