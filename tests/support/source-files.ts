/** Reads the project's own source with the TypeScript compiler, for tests of its architecture. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

export const root = path.resolve(__dirname, '..', '..');

export interface Import {
  readonly specifier: string;
  /** Path from the root, for a file of the project; undefined for a package. */
  readonly target: string | undefined;
  readonly typeOnly: boolean;
}

export interface SourceFile {
  /** From the root, with slashes: `src/model/span.ts`. */
  readonly path: string;
  readonly lines: number;
  readonly imports: readonly Import[];
  readonly strings: readonly string[];
  /** Every template with something to fill in, as a pattern with a group for each gap. */
  readonly templates: readonly RegExp[];
  /** Lines of every function with a body in braces. */
  readonly functionLines: readonly number[];
  readonly hasDefaultExport: boolean;
}

/** Every file under `folder` (from the root) whose name ends in one of `endings`, as paths from the root. */
export function filesUnder(folder: string, ...endings: readonly string[]): readonly string[] {
  return readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.parentPath.includes('node_modules'))
    .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();
}

export function textOf(file: string): string {
  return readFileSync(path.join(root, file), 'utf8');
}

export function readSource(file: string): SourceFile {
  const text = textOf(file);
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  const nodes = descendants(tree);
  return {
    path: file,
    lines: text.split('\n').length - 1,
    imports: nodes.flatMap((node) => importOf(file, node)),
    strings: nodes.filter(isString).map((node) => node.text),
    templates: nodes.filter(ts.isTemplateExpression).map(patternOf),
    functionLines: nodes.filter(hasBlockBody).map((node) => linesOf(tree, node)),
    hasDefaultExport: nodes.some(isDefaultExport),
  };
}

function descendants(node: ts.Node): readonly ts.Node[] {
  const nodes: ts.Node[] = [];
  const visit = (child: ts.Node) => {
    nodes.push(child);
    ts.forEachChild(child, visit);
  };
  visit(node);
  return nodes;
}

function importOf(file: string, node: ts.Node): readonly Import[] {
  const found = specifierOf(node);
  if (!found) return [];
  const { specifier, typeOnly } = found;
  if (!specifier.startsWith('.')) return [{ specifier, target: undefined, typeOnly }];
  const target = path.posix.join(path.posix.dirname(file), specifier);
  return [{ specifier, target: /\.\w+$/.test(target) ? target : withEnding(target), typeOnly }];
}

function withEnding(module: string): string {
  return existsSync(path.join(root, `${module}.tsx`)) ? `${module}.tsx` : `${module}.ts`;
}

/** `import … from 'x'`, `export … from 'x'`, `import('x')` and `require('x')`. */
function specifierOf(node: ts.Node): { specifier: string; typeOnly: boolean } | undefined {
  if (ts.isImportDeclaration(node)) return literal(node.moduleSpecifier, node.importClause?.isTypeOnly);
  if (ts.isExportDeclaration(node)) return literal(node.moduleSpecifier, node.isTypeOnly);
  return ts.isCallExpression(node) && loadsModule(node.expression) ? literal(node.arguments[0]) : undefined;
}

function literal(node: ts.Node | undefined, typeOnly = false) {
  return node && ts.isStringLiteral(node) ? { specifier: node.text, typeOnly } : undefined;
}

function loadsModule(callee: ts.Node): boolean {
  return (
    callee.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(callee) && callee.text === 'require')
  );
}

function isString(node: ts.Node): node is ts.Node & { text: string } {
  return (
    ts.isStringLiteral(node) ||
    ts.isNoSubstitutionTemplateLiteral(node) ||
    ts.isTemplateHead(node) ||
    ts.isTemplateMiddleOrTemplateTail(node)
  );
}

/** `delete-${table}` → /^delete-(.+)$/ */
function patternOf({ head, templateSpans }: ts.TemplateExpression): RegExp {
  const pieces = [head.text, ...templateSpans.map((span) => span.literal.text)];
  const escaped = pieces.map((piece) => piece.replace(/[^\w-]/g, '\\$&'));
  return new RegExp(`^${escaped.join('(.+)')}$`);
}

function hasBlockBody(node: ts.Node): boolean {
  return ts.isFunctionLike(node) && 'body' in node && !!node.body && ts.isBlock(node.body as ts.Node);
}

function linesOf(tree: ts.SourceFile, node: ts.Node): number {
  const line = (position: number) => tree.getLineAndCharacterOfPosition(position).line;
  return line(node.getEnd()) - line(node.getStart(tree)) + 1;
}

function isDefaultExport(node: ts.Node): boolean {
  return (
    (ts.isExportAssignment(node) && !node.isExportEquals) ||
    (ts.canHaveModifiers(node) &&
      (ts.getModifiers(node) ?? []).some((modifier) => modifier.kind === ts.SyntaxKind.DefaultKeyword))
  );
}
