// Content ids: what a thing is decides what it is called, so adding it twice adds nothing.
// Takes a kind prefix and a JSON value; returns `page_…`, `st_…`. Knows nothing of what the kinds mean.
import { createHash } from 'node:crypto';

/** A value that JSON can hold. `undefined` members are left out, as JSON.stringify leaves them out. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json | undefined };

/** JSON with members in code-unit order at every depth: equal values give equal text, byte for byte. */
export function canonicalJson(value: Json): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (isList(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const members: string[] = [];
  for (const key of Object.keys(value).sort()) {
    const member = value[key];
    if (member !== undefined) members.push(`${JSON.stringify(key)}:${canonicalJson(member)}`);
  }
  return `{${members.join(',')}}`;
}

// Array.isArray does not narrow a union that holds a readonly array.
const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

/** SHA-256 of a text, in lower-case hex (64 digits). */
export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** `contentId('page', { outlet, text })` gives `page_` and the first 20 hex digits (80 bits) of the content's hash. */
export function contentId(kind: string, content: Json): string {
  return `${kind}_${sha256(canonicalJson(content)).slice(0, 20)}`;
}
