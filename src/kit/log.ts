// Leveled log lines for whoever runs the program. A Logger is handed in; nothing here chooses where lines go by itself.

export type LogLevel = 'debug' | 'info' | 'warn' | 'error';
export type LogFields = { readonly [name: string]: string | number | boolean | null };
/** Where a room reports what it does. Messages name the thing; figures go into `fields`. */
export type Logger = { readonly [level in LogLevel]: (message: string, fields?: LogFields) => void };

const order: readonly LogLevel[] = ['debug', 'info', 'warn', 'error'];

/** A logger that hands every line at or above `level` to `write`, as one JSON object a line. */
export function openLogger(write: (line: string) => void, level: LogLevel = 'info'): Logger {
  const least = order.indexOf(level);
  const at =
    (name: LogLevel) =>
    (message: string, fields: LogFields = {}) => {
      if (order.indexOf(name) >= least) write(`${JSON.stringify({ level: name, message, ...fields })}\n`);
    };
  return { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') };
}

/** A logger that says nothing. */
export const silent: Logger = openLogger(() => {}, 'error');
