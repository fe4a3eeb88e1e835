// One source file as the doors see it. Takes a path and its text (TypeScript, JavaScript or Svelte); returns what it imports,
// which of the world's doors it touches, and how long it is. Uses TypeScript's own parser, so comments and strings do not count.
import { posix } from 'node:path';
import ts from 'typescript';

/** An import, export-from or dynamic import. `to` is a path within the repository, a package's name, or `node:…`. */
export type Import = { to: string; kind: 'file' | 'package' | 'node' | 'virtual'; typeOnly: boolean; line: number };

export type Source = {
  path: string;
  lines: number;
  imports: Import[];
  /** Globals that reach out of a pure room: `Date`, `process`, `fetch`, `Temporal.Now`, `Math.random` … */
  touches: { name: string; line: number }[];
  /** Whether it defines anything, or only passes on (`export … from`). */
  defines: boolean;
};

const worldly = new Set([
  'Date',
  'process',
  'fetch',
  'performance',
  'crypto',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'queueMicrotask',
  'console',
  'globalThis',
  'XMLHttpRequest',
  'WebSocket',
  'EventSource',
  'localStorage',
  'navigator',
  'require',
  'Deno',
  'Bun',
  'eval',
  'Function',
]);
const worldlyMembers = new Set(['Temporal.Now', 'Math.random', 'import.meta']);

/** Reads one file. */
export function readSource(path: string, text: string): Source {
  const scripts = path.endsWith('.svelte') ? svelteScripts(text) : [{ code: text, line: 0 }];
  const source: Source = { path, lines: countLines(text), imports: [], touches: [], defines: false };
  for (const { code, line } of scripts) readScript(source, code, line);
  return source;
}

const countLines = (text: string): number => text.split('\n').length - (text.endsWith('\n') ? 1 : 0);

function svelteScripts(text: string): { code: string; line: number }[] {
  return [...text.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)].map((found) => {
    const begin = found.index + found[0].indexOf('>') + 1;
    return { code: found[1] ?? '', line: text.slice(0, begin).split('\n').length - 1 };
  });
}

function readScript(source: Source, code: string, firstLine: number): void {
  const file = ts.createSourceFile(source.path.replace(/\.svelte$/, '.ts'), code, ts.ScriptTarget.Latest, true);
  const declared = declaredNames(file);
  const lineOf = (node: ts.Node) => firstLine + file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1;
  const add = (node: ts.Node, specifier: ts.Node | undefined, typeOnly: boolean) => {
    if (specifier !== undefined && ts.isStringLiteralLike(specifier)) {
      source.imports.push({ ...target(source.path, specifier.text), typeOnly, line: lineOf(node) });
    }
  };
  source.defines ||= file.statements.some((statement) => !(ts.isExportDeclaration(statement) && statement.moduleSpecifier !== undefined));
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node, node.moduleSpecifier, isTypeOnly(node.importClause));
    else if (ts.isExportDeclaration(node)) add(node, node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node, node.argument.literal, true);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [specifier] = node.arguments;
      add(node, specifier, false);
      if (specifier === undefined || !ts.isStringLiteralLike(specifier))
        source.touches.push({ name: 'import(computed)', line: lineOf(node) });
    } else if (ts.isPropertyAccessExpression(node) && worldlyMembers.has(node.getText(file))) {
      source.touches.push({ name: node.getText(file), line: lineOf(node) });
    } else if (ts.isMetaProperty(node)) source.touches.push({ name: node.getText(file), line: lineOf(node) });
    else if (ts.isIdentifier(node) && worldly.has(node.text) && !declared.has(node.text) && isReference(node)) {
      source.touches.push({ name: node.text, line: lineOf(node) });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
}

function target(from: string, specifier: string): Pick<Import, 'to' | 'kind'> {
  if (specifier.startsWith('.')) return { to: posix.join(posix.dirname(from), specifier), kind: 'file' };
  if (specifier.startsWith('/')) return { to: specifier, kind: 'file' };
  if (specifier.startsWith('$')) return { to: specifier, kind: 'virtual' };
  if (specifier.startsWith('node:')) return { to: specifier, kind: 'node' };
  const parts = specifier.split('/');
  return { to: specifier.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? specifier), kind: 'package' };
}

function isTypeOnly(clause: ts.ImportClause | undefined): boolean {
  if (clause === undefined) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const { name, namedBindings } = clause;
  if (name !== undefined || namedBindings === undefined || !ts.isNamedImports(namedBindings)) return false;
  return namedBindings.elements.length > 0 && namedBindings.elements.every((element) => element.isTypeOnly);
}

/** Names that the file binds itself: a parameter called `process` is not the world's. */
function declaredNames(file: ts.SourceFile): Set<string> {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    const binds = ts.isVariableDeclaration(node) || ts.isParameter(node) || ts.isBindingElement(node) || ts.isFunctionDeclaration(node);
    if ((binds || ts.isImportSpecifier(node) || ts.isImportClause(node)) && node.name !== undefined && ts.isIdentifier(node.name))
      names.add(node.name.text);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return names;
}

/** Whether an identifier is used as a value or type of its own, and is not the name of a member. */
function isReference(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isQualifiedName(parent)) return parent.left === node;
  if (ts.isShorthandPropertyAssignment(parent)) return true;
  const memberNames =
    ts.isPropertyAssignment(parent) ||
    ts.isPropertySignature(parent) ||
    ts.isMethodDeclaration(parent) ||
    ts.isPropertyDeclaration(parent) ||
    ts.isMethodSignature(parent);
  if (memberNames && parent.name === node) return false;
  return !(
    (ts.isBindingElement(parent) && parent.propertyName === node) ||
    ts.isImportSpecifier(parent) ||
    ts.isExportSpecifier(parent) ||
    ts.isJsxAttribute(parent)
  );
}
