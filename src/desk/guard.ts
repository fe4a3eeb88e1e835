// What every answer of the desk carries, and whom the desk answers at all: strict headers, and no foreign host names
// (a page elsewhere must not reach a desk on this machine by pointing its own name here).
import type { MiddlewareHandler } from 'hono';
import { Fault } from '../kit/index.ts';
import type { Assets } from './load-assets.ts';

const loopback = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Refuses requests for other hosts than this machine, and other deeds than reading. Throws Fault `desk.foreign-host`, `desk.read-only`. */
export const guardRequests: MiddlewareHandler = async (context, next) => {
  const { hostname } = new URL(context.req.url);
  if (!loopback.has(hostname)) {
    throw new Fault(
      'desk.foreign-host',
      `this desk does not answer for "${hostname}"`,
      'Open it as http://localhost, on the machine where it runs.',
    );
  }
  if (!['GET', 'HEAD'].includes(context.req.method)) {
    throw new Fault('desk.read-only', `${context.req.method} is not for this desk`, 'Only GET: the board is recomputed, never edited.');
  }
  await next();
};

/** Sets the security headers: nothing from elsewhere, no inline code but what the build itself wrote. */
export function secure(assets: Pick<Assets, 'scriptHashes' | 'styleHashes'>): MiddlewareHandler {
  const styleAttributes = assets.styleHashes.length === 0 ? "'none'" : `'unsafe-hashes' ${assets.styleHashes.join(' ')}`;
  const policy = [
    "default-src 'none'",
    `script-src ${["'self'", ...assets.scriptHashes].join(' ')}`,
    "style-src 'self'",
    `style-src-attr ${styleAttributes}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
  const headers = {
    'content-security-policy': policy,
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': 'camera=(), geolocation=(), microphone=()',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
  };
  return async (context, next) => {
    await next();
    for (const [name, value] of Object.entries(headers)) context.header(name, value);
  };
}
