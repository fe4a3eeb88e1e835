// Bytes become text. Takes a file's bytes; gives its text with newlines as \n, and says which encoding was guessed.
// Refuses binary and empty files. Changes nothing else: spans point into what comes out of here.
import { issue, type Issue } from '../kit/index.ts';

/** The longest file or line that is read as one piece, in UTF-16 units (8 Mi). Longer input is a dump of something else. */
export const longestText = 8 * 1024 * 1024;

const marks: readonly { bytes: readonly number[]; encoding: string }[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
];

const signatures: readonly { bytes: readonly number[]; what: string }[] = [
  { bytes: [0x25, 0x50, 0x44, 0x46, 0x2d], what: 'a PDF' },
  { bytes: [0x50, 0x4b, 0x03, 0x04], what: 'a ZIP archive or office document' },
  { bytes: [0x1f, 0x8b], what: 'a gzip archive' },
  { bytes: [0x89, 0x50, 0x4e, 0x47], what: 'a PNG image' },
  { bytes: [0xff, 0xd8, 0xff], what: 'a JPEG image' },
];

const startsWith = (bytes: Uint8Array, head: readonly number[]): boolean => head.every((byte, at) => bytes[at] === byte);

/**
 * Text of a file: by its byte order mark, else UTF-8, else the encoding it declares itself (HTML, XML), else windows-1252 with a
 * warning `wire.encoding`. `text` is absent, with an error, for an empty (`wire.empty`) or binary (`wire.binary`) file.
 */
export function decodeBytes(name: string, bytes: Uint8Array): { text?: string; issues: Issue[] } {
  if (bytes.length === 0) return { issues: [issue('wire.empty', `${name} is empty; there is nothing to read`, name)] };
  const signature = signatures.find((known) => startsWith(bytes, known.bytes));
  if (signature !== undefined) return { issues: [binary(name, `${name} is ${signature.what}, not text`)] };
  const mark = marks.find((known) => startsWith(bytes, known.bytes));
  const { text: raw, guessed } =
    mark === undefined ? decodeUnmarked(bytes) : { text: new TextDecoder(mark.encoding).decode(bytes), guessed: undefined };
  if (raw.includes('\0')) return { issues: [binary(name, `${name} holds null bytes: it is a binary file, not text`)] };
  const text = raw.replace(/\r\n?/g, '\n');
  if (text.trim() === '') return { issues: [issue('wire.empty', `${name} holds only blanks; there is nothing to read`, name)] };
  if (guessed === undefined) return { text, issues: [] };
  const message = `${name} is not UTF-8; read as ${guessed}. Check its accents and quotation marks, or save it as UTF-8`;
  return { text, issues: [issue('wire.encoding', message, name, undefined, 'warning')] };
}

const binary = (name: string, message: string): Issue =>
  issue('wire.binary', `${message}. Give text, Markdown, HTML, RSS, Atom or JSON lines`, name);

function decodeUnmarked(bytes: Uint8Array): { text: string; guessed: string | undefined } {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), guessed: undefined };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const declared = declaredEncoding(bytes);
    return declared === undefined
      ? { text: new TextDecoder('windows-1252').decode(bytes), guessed: 'windows-1252' }
      : { text: declared.decode(bytes), guessed: undefined };
  }
}

/** What `<meta charset=…>` or `<?xml encoding=…?>` says in the first 1,024 bytes, if it is an encoding other than UTF-8 that is known here. */
function declaredEncoding(bytes: Uint8Array): TextDecoder | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  const label = /(?:charset|encoding)\s*=\s*["']?([\w-]+)/i.exec(head)?.[1];
  if (label === undefined || /^utf-?8$/i.test(label)) return undefined;
  try {
    return new TextDecoder(label);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
