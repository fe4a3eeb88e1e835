// One YAML file. Takes its path and text; returns its plain value and where each part of it stands.
// Refuses tabs, aliases, several documents, what is not text, and nesting so deep that no dossier needs it.
import { Composer, isCollection, isMap, isNode, isPair, isSeq, LineCounter, Parser, visit, type CST, type Document } from 'yaml';
import { issue, type Issue, type Place } from '../kit/index.ts';

/** A step into a value: a key or an index. */
export type Step = string | number;

/** A YAML file that could be read. `place` gives line and column of a part: of its value, or of the key it stands under. */
export type Sheet = {
  path: string;
  value: unknown;
  place(steps: readonly Step[], part?: 'key' | 'value'): Place;
};

const mostCharacters = 4_000_000;
const mostDepth = 64;

/** Reads one YAML file; `sheet` is undefined when it cannot be read, and then there is at least one issue. */
export function readSheet(path: string, text: string): { sheet: Sheet | undefined; issues: Issue[] } {
  const refused = (code: string, message: string, at?: Place) => ({ sheet: undefined, issues: [issue(code, message, path, at)] });
  if (text.length > mostCharacters) {
    return refused('dossier.too-large', `${path} has ${text.length} characters: more than ${mostCharacters}. Split it into several files.`);
  }
  // Control characters other than tab, line feed and carriage return: a binary file under a YAML name.
  const control = /[\0-\x08\x0b\x0c\x0e-\x1f]/.exec(text);
  if (control !== null)
    return refused('dossier.not-text', `${path} is not a text file. Write YAML in UTF-8.`, placeIn(text, control.index));

  const lines = new LineCounter();
  const tokens = [...new Parser(lines.addNewLine).parse(text)];
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(Math.min(offset, text.length));
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const tooDeep = tokens.map(deepSpot).find((offset) => offset !== undefined);
  if (tooDeep !== undefined) {
    return refused('dossier.too-deep', `${path} nests more than ${mostDepth} levels deep. Write it flatter.`, at(tooDeep));
  }
  const documents = [...new Composer({ uniqueKeys: true }).compose(tokens, true, text.length)];
  const [document, second] = documents;
  if (document === undefined) return refused('dossier.empty', `${path} is empty.`);
  const issues = syntaxIssues(path, text, document, at);
  if (second !== undefined) {
    const message = `${path} holds several documents. Keep one, without "---" lines.`;
    issues.push(issue('dossier.several-documents', message, path, at(second.range[0])));
  }
  visit(document, {
    Pair: (_, { key }) => {
      if (!isCollection(key)) return;
      const message = `${path} has a list or a map as a key. Keys are words; check the brackets and the "?" here.`;
      issues.push(issue('dossier.bad-key', message, path, at(key.range?.[0] ?? 0)));
    },
    Alias: (_, node) => {
      const message = `${path} uses the alias "*${node.source}". Write the value out: each line of a dossier should be readable alone.`;
      issues.push(issue('dossier.alias', message, path, at(node.range?.[0] ?? 0)));
    },
  });
  if (issues.length > 0) return { sheet: undefined, issues };
  const value: unknown = document.toJS();
  if (value === null || value === undefined) return refused('dossier.empty', `${path} is empty. Fill it, or remove it.`);
  return { sheet: { path, value, place: (steps, part = 'value') => at(offsetOf(document, steps, part)) }, issues };
}

/** Where the nesting first passes the limit, found without recursion. */
function deepSpot(root: CST.Token): number | undefined {
  const open: [CST.Token, number][] = [[root, 0]];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [token, depth] = next;
    if (depth > mostDepth) return token.offset;
    if (token.type === 'document' && token.value !== undefined) open.push([token.value, depth]);
    if (!('items' in token)) continue;
    for (const { key, value } of token.items) {
      for (const inner of [key, value]) if (inner) open.push([inner, depth + 1]);
    }
  }
  return undefined;
}

/** What the YAML parser found wrong, one issue a line, in words that say what to do. */
function syntaxIssues(path: string, text: string, document: Document.Parsed, at: (offset: number) => Place): Issue[] {
  const issues: Issue[] = [];
  const seen = new Set<number>();
  const rows = text.split('\n');
  for (const { code, message, pos } of [...document.errors, ...document.warnings]) {
    const place = at(pos[0]);
    if (seen.has(place.line)) continue;
    seen.add(place.line);
    const tab = /^ *\t/.exec(rows[place.line - 1] ?? '');
    if (code === 'TAB_AS_INDENT' || tab !== null) {
      const where = tab === null ? place : { line: place.line, column: tab[0].length };
      issues.push(
        issue('yaml.tab', `line ${place.line} is indented with a tab. YAML allows spaces only: write two spaces a level.`, path, where),
      );
    } else if (code === 'DUPLICATE_KEY') {
      const key = /^[^:]*/.exec((rows[place.line - 1] ?? '').slice(place.column - 1))?.[0] ?? '';
      issues.push(issue('yaml.duplicate-key', `"${key}" is written twice in one map. Keep one of them.`, path, place));
    } else {
      const mend = 'Check the indentation, the colons and the quotes here.';
      issues.push(issue(`yaml.${code.toLowerCase().replaceAll('_', '-')}`, `not YAML: ${message}. ${mend}`, path, place));
    }
  }
  // One tab makes much of what follows it look wrong; mending the tabs comes first.
  const tabs = issues.filter(({ code }) => code === 'yaml.tab');
  return tabs.length > 0 ? tabs : issues;
}

/** Offset of a part; of its nearest part that exists, when it does not. */
function offsetOf(document: Document.Parsed, steps: readonly Step[], part: 'key' | 'value'): number {
  let node: unknown = document.contents;
  let offset = startOf(node) ?? 0;
  for (const [index, step] of steps.entries()) {
    let key: unknown;
    let value: unknown;
    if (isSeq(node)) value = node.items[Number(step)];
    else if (isMap(node)) {
      const pair = node.items.find((item) => isPair(item) && isNode(item.key) && String(item.key) === String(step));
      [key, value] = [pair?.key, pair?.value];
    }
    const last = index === steps.length - 1;
    const found = last && part === 'key' ? (startOf(key) ?? startOf(value)) : (startOf(value) ?? startOf(key));
    if (found === undefined) return offset;
    offset = found;
    node = value;
  }
  return offset;
}

const startOf = (node: unknown): number | undefined => (isNode(node) || isCollection(node) ? node.range?.[0] : undefined);

function placeIn(text: string, offset: number): Place {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
