// Markdown becomes a Page: YAML front matter tells where it comes from, the body becomes plain paragraphs.
// Refuses unknown keys and values that are not texts, with line and column; the page is still made from the rest.
import { isMap, isScalar, LineCounter, parseDocument, type Node } from 'yaml';
import { issue, type Issue, type Place } from '../kit/index.ts';
import { makePage, type Found, type Given, type Pages } from './make-page.ts';

const keys = ['outlet', 'published', 'title', 'source', 'url', 'retracted'] as const;
type FrontKey = (typeof keys)[number];
const isFrontKey = (key: string): key is FrontKey => (keys as readonly string[]).includes(key);
type Front = Partial<Record<FrontKey, string>>;

const fence = /^---[ \t]*\n([\s\S]*?)(?:^|\n)---[ \t]*(?:\n|$)/;

/** The page of one Markdown file. Front matter is optional. */
export function pageFromMarkdown(name: string, source: string, given: Given = {}): Pages {
  const found = fence.exec(source);
  if (found === null && /^---[ \t]*\n/.test(source)) {
    return {
      pages: [],
      issues: [
        issue('wire.front-matter', 'the front matter opened by "---" in line 1 is never closed; end it with a line "---"', name, {
          line: 1,
          column: 1,
        }),
      ],
    };
  }
  const { front, places, issues } = found === null ? { front: {}, places: {}, issues: [] } : readFront(name, found[1] ?? '');
  const text = markdownText(found === null ? source : source.slice(found[0].length));
  if (text === '') return { pages: [], issues: [...issues, issue('wire.empty', `${name} has no text below its front matter`, name)] };
  const made = makePage(name, { text, ...front } satisfies Found, given);
  // A bad date is told where it stands.
  const placed = made.issues.map((trouble) => {
    const at = keys.flatMap((key) => (trouble.message.startsWith(`${key} "`) ? (places[key] ?? []) : []))[0];
    return at === undefined ? trouble : { ...trouble, at };
  });
  return { pages: [made.page], issues: [...issues, ...placed] };
}

type FrontRead = { front: Front; places: Partial<Record<FrontKey, Place>>; issues: Issue[] };

function readFront(name: string, yaml: string): FrontRead {
  const lines = new LineCounter();
  // The fence is line 1; the counter starts at 1 for the line below it.
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: line + 1, column: col };
  };
  const document = parseDocument(yaml, { lineCounter: lines, schema: 'failsafe', prettyErrors: false });
  const read: FrontRead = { front: {}, places: {}, issues: [] };
  for (const error of document.errors) read.issues.push(issue('wire.front-matter', error.message, name, place(error.pos[0])));
  const root = document.contents;
  if (root === null) return read;
  if (!isMap(root)) {
    read.issues.push(issue('wire.front-matter', 'the front matter is not a list of keys; write "outlet: name" and so on', name, place(0)));
    return read;
  }
  for (const { key, value } of root.items) takePair(name, key as Node, value as Node | null, place, read);
  return read;
}

function takePair(name: string, key: Node, value: Node | null, place: (offset: number) => Place, read: FrontRead): void {
  const at = place(key.range?.[0] ?? 0);
  const word = isScalar(key) ? String(key.value) : '';
  if (!isFrontKey(word)) {
    read.issues.push(issue('wire.unknown-key', `"${word}" is not a key of a report; known are ${keys.join(', ')}`, name, at));
    return;
  }
  const valueAt = place(value?.range?.[0] ?? key.range?.[0] ?? 0);
  if (!isScalar(value) || typeof value.value !== 'string' || value.value.trim() === '') {
    read.issues.push(issue('wire.bad-value', `"${word}" needs a text after it; leave the line out if it is not known`, name, valueAt));
    return;
  }
  read.front[word] = value.value;
  read.places[word] = valueAt;
}

const inline: readonly [RegExp, string][] = [
  [/!\[([^\]]*)\]\([^)]*\)/g, '$1'],
  [/\[([^\]]+)\]\([^)]*\)/g, '$1'],
  [/(\*\*|__)(?=\S)(.+?)(?<=\S)\1/g, '$2'],
  [/(?<![\w*])\*(?=\S)([^*]+?)(?<=\S)\*(?![\w*])/g, '$1'],
  [/(?<!\w)_(?=\S)([^_]+?)(?<=\S)_(?!\w)/g, '$1'],
  [/`([^`]+)`/g, '$1'],
  [/\\([\\`*_{}[\]()#+.!>-])/g, '$1'],
];
const lineMarks = /^\s{0,3}(?:#{1,6}\s+|>\s?|[-*+]\s+)/;

/** The words of a Markdown text: paragraphs parted by a blank line, soft line ends as blanks, marks of structure and emphasis left out. */
export function markdownText(source: string): string {
  return source
    .split(/\n[ \t]*\n/)
    .flatMap((block) => block.split(/\n(?=\s{0,3}(?:[-*+]\s|#{1,6}\s))/))
    .map((block) =>
      block
        .split('\n')
        .map((line) => line.replace(lineMarks, '').trim())
        .join(' ')
        .trim(),
    )
    .filter((block) => block !== '' && !/^(?:-{3,}|\*{3,}|_{3,})$/.test(block))
    .map((block) => inline.reduce((text, [pattern, put]) => text.replace(pattern, put), block))
    .join('\n\n');
}
