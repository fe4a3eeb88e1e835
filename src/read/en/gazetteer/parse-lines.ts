// The gazetteer's YAML is kept to one flow-style entry a line, so that it can be read a hundred times faster than YAML at large:
// comments, blank lines, and `- { key: value, … }` with plain or double-quoted texts, true, false, lists and maps. Anything else
// is refused with its line. The tests hold it against a full YAML reader on every file.

export type Flow = string | boolean | Flow[] | { [key: string]: Flow };
export type ParsedLine = { line: number; value: Flow } | { line: number; column: number; wrong: string };

type Cursor = { text: string; at: number };

const quoted = /"(?:[^"\\]|\\["\\/])*"/y;
const plain = /[^,\]}]*/y;
const key = /[A-Za-z0-9-]+(?=: )/y;

/** Every entry of the text with its line (from 1), or what is wrong with the line. */
export function parseLines(text: string): ParsedLine[] {
  const parsed: ParsedLine[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line === '' || line.startsWith('#')) continue;
    parsed.push(parseLine(line, index + 1));
  }
  return parsed;
}

function parseLine(line: string, number: number): ParsedLine {
  const cursor: Cursor = { text: line, at: 2 };
  const wrong = (what: string): ParsedLine => ({ line: number, column: cursor.at + 1, wrong: what });
  if (!line.startsWith('- {')) return wrong('a line holds one entry: - { key: value, … }');
  const value = readValue(cursor);
  if (value === undefined) return wrong('this is not a value: a text, "a text", [a list] or { a: map }');
  skipSpace(cursor);
  return cursor.at < line.length ? wrong('something stands after the entry') : { line: number, value };
}

function readValue(cursor: Cursor): Flow | undefined {
  skipSpace(cursor);
  const first = cursor.text[cursor.at];
  if (first === '{') return readMap(cursor);
  if (first === '[') return readList(cursor);
  if (first === '"') return readQuoted(cursor);
  return readPlain(cursor);
}

function readMap(cursor: Cursor): Flow | undefined {
  const map: { [key: string]: Flow } = {};
  cursor.at += 1;
  for (skipSpace(cursor); !take(cursor, '}');) {
    key.lastIndex = cursor.at;
    const name = key.exec(cursor.text)?.[0];
    if (name === undefined) return undefined;
    cursor.at += name.length + 2;
    const value = readValue(cursor);
    if (value === undefined || Object.hasOwn(map, name)) return undefined;
    map[name] = value;
    skipSpace(cursor);
    if (!take(cursor, ',') && cursor.text[cursor.at] !== '}') return undefined;
    skipSpace(cursor);
  }
  return map;
}

function readList(cursor: Cursor): Flow | undefined {
  const list: Flow[] = [];
  cursor.at += 1;
  for (skipSpace(cursor); !take(cursor, ']');) {
    const value = readValue(cursor);
    if (value === undefined) return undefined;
    list.push(value);
    skipSpace(cursor);
    if (!take(cursor, ',') && cursor.text[cursor.at] !== ']') return undefined;
    skipSpace(cursor);
  }
  return list;
}

function readQuoted(cursor: Cursor): string | undefined {
  quoted.lastIndex = cursor.at;
  const found = quoted.exec(cursor.text)?.[0];
  if (found === undefined) return undefined;
  cursor.at += found.length;
  return found.slice(1, -1).replace(/\\(.)/g, '$1');
}

function readPlain(cursor: Cursor): string | boolean | undefined {
  plain.lastIndex = cursor.at;
  const text = (plain.exec(cursor.text)?.[0] ?? '').trimEnd();
  cursor.at = plain.lastIndex;
  if (text === '' || /^[\s'"&*!|>%@`#?-]|[[{]|: | #/.test(text)) return undefined;
  return text === 'true' ? true : text === 'false' ? false : text;
}

function skipSpace(cursor: Cursor): void {
  while (cursor.text[cursor.at] === ' ') cursor.at += 1;
}

function take(cursor: Cursor, sign: string): boolean {
  if (cursor.text[cursor.at] !== sign) return false;
  cursor.at += 1;
  return true;
}
