// Puts the desk on a port of this machine and takes it off again.
import { serve } from '@hono/node-server';
import type { AddressInfo } from 'node:net';
import { Fault } from '../kit/index.ts';

/** What `serveDesk` needs of the desk. */
type Application = { readonly fetch: (request: Request) => Response | Promise<Response> };
/** A desk that is being served: its address, and how to stop (open connections are cut). */
export type ServedDesk = { readonly url: string; close(): Promise<void> };

const refusals: Record<string, readonly [code: string, message: string, hint: string]> = {
  EADDRINUSE: ['desk.port-in-use', 'is already in use', 'Stop the program that holds it, or choose another: --port 4181.'],
  EACCES: ['desk.port-refused', 'may not be used by you', 'Choose a port above 1023: --port 4180.'],
  EADDRNOTAVAIL: ['desk.no-such-host', 'is not on this machine', 'Serve on 127.0.0.1.'],
};

/** Serves on `host` (127.0.0.1) and `port` (0 takes a free one). Throws Fault `desk.port-in-use`, `desk.port-refused`. */
export function serveDesk(app: Application, { port, host = '127.0.0.1' }: { port: number; host?: string }): Promise<ServedDesk> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: (request) => app.fetch(request), port, hostname: host }, ({ port: taken }: AddressInfo) => {
      const name = host === '127.0.0.1' ? 'localhost' : host;
      resolve({ url: `http://${name}:${taken}`, close: () => close(server) });
    });
    server.on('error', (error: NodeJS.ErrnoException) => {
      const [code, what, hint] = refusals[error.code ?? ''] ?? ['desk.not-served', 'cannot be served', 'See the cause.'];
      reject(new Fault(code, `port ${port} on ${host} ${what}`, hint, error));
    });
  });
}

function close(server: ReturnType<typeof serve>): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error === undefined ? resolve() : reject(error)));
    if ('closeAllConnections' in server) server.closeAllConnections();
  });
}
