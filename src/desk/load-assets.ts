// Loads the built web pages into memory once, at start. Takes the folder; returns every file by its address, the fallback page
// that answers deep links, and the content hashes that let a strict policy admit the inline code which the build itself wrote.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { Fault } from '../kit/index.ts';

/** One file of the built web. `forever` is true where the name holds the content's hash. */
export type Asset = { readonly body: Uint8Array<ArrayBuffer>; readonly type: string; readonly etag: string; readonly forever: boolean };

/** The built web: files by address, the page for deep links, and `'sha256-…'` sources for inline scripts and style attributes. */
export type Assets = {
  readonly files: ReadonlyMap<string, Asset>;
  readonly fallback: Asset;
  readonly scriptHashes: readonly string[];
  readonly styleHashes: readonly string[];
};

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
};

/** Reads the folder that the web build left. Throws Fault `desk.no-web` when it holds no fallback page. */
export function loadAssets(folder: string): Assets {
  const files = new Map<string, Asset>();
  for (const path of filesIn(folder)) {
    const address = `/${relative(folder, path).split(sep).join('/')}`;
    const body = new Uint8Array(readFileSync(path));
    files.set(address, {
      body,
      type: types[extname(path)] ?? 'application/octet-stream',
      etag: `"${createHash('sha256').update(body).digest('hex').slice(0, 20)}"`,
      forever: address.startsWith('/_app/immutable/'),
    });
  }
  const fallback = files.get('/fallback.html');
  if (fallback === undefined) {
    throw new Fault('desk.no-web', `${folder} holds no built web pages`, 'npm start builds them.');
  }
  const code = [...files].filter(([address]) => /\.(js|html)$/.test(address)).map(([, { body }]) => text(body));
  return {
    files,
    fallback,
    scriptHashes: hashes(text(fallback.body), /<script>([\s\S]*?)<\/script>/g),
    styleHashes: hashes(code.join('\n'), /style="([^"$\\]+)"/g),
  };
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
  } catch (cause) {
    throw new Fault('desk.no-web', `${folder} cannot be read`, 'npm start builds them.', cause);
  }
}

const text = (body: Uint8Array): string => new TextDecoder().decode(body);

function hashes(source: string, pattern: RegExp): string[] {
  const found = [...source.matchAll(pattern)].map(([, inline]) => inline ?? '');
  return [...new Set(found)].map((inline) => `'sha256-${createHash('sha256').update(inline, 'utf8').digest('base64')}'`);
}
