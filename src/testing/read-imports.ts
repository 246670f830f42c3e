import { posix } from 'node:path';
import ts from 'typescript';

/** One import, re-export or dynamic import of a module. */
export interface ModuleImport {
  /** As it is written: `./model.ts`, `@/text/zh-CN.ts`, `leaflet`. */
  readonly specifier: string;
  /** The path from the project root for a file of the project, else `undefined`. */
  readonly file: string | undefined;
  /** `import type` or `export type`: gone before the code runs. */
  readonly typeOnly: boolean;
  /** `import(…)`: fetched when the code comes to it. */
  readonly dynamic: boolean;
  /** Written in a `<script>` of a component: the browser loads it, the component itself does not use it. */
  readonly inScript: boolean;
}

/**
 * Every import in the text of a `.ts`, `.js`, `.astro` or `.mdx` file.
 * @param path the file's path from the project root, with `/`; its ending says how to read the text
 */
export function readImports(path: string, text: string): ModuleImport[] {
  if (!path.endsWith('.astro')) return importsOf(path, codeOf(path, text), false);
  const frontmatter = /^\s*---\r?\n([\s\S]*?)\r?\n---/.exec(text)?.[1] ?? '';
  const scripts = [...text.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)].map((match) => match[1] ?? '');
  return [...importsOf(path, frontmatter, false), ...scripts.flatMap((script) => importsOf(path, script, true))];
}

function codeOf(path: string, text: string): string {
  // In MDX an import stands at the beginning of a line; the prose around it is no TypeScript.
  if (path.endsWith('.mdx')) return (text.match(/^(?:import|export)\s.*$/gm) ?? []).join('\n');
  return text;
}

function importsOf(path: string, code: string, inScript: boolean): ModuleImport[] {
  const found: ModuleImport[] = [];
  const add = (specifier: ts.Expression | undefined, typeOnly: boolean, dynamic = false): void => {
    if (specifier === undefined || !ts.isStringLiteralLike(specifier)) return;
    found.push({ specifier: specifier.text, file: fileOf(path, specifier.text), typeOnly, dynamic, inScript });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node))
      add(node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword);
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], false, true);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
      add(node.argument.literal as ts.Expression, true);
    ts.forEachChild(node, visit);
  };
  const kind = path.endsWith('.js') ? ts.ScriptKind.JS : ts.ScriptKind.TS;
  visit(ts.createSourceFile(path, code, ts.ScriptTarget.Latest, false, kind));
  return found;
}

function fileOf(importer: string, specifier: string): string | undefined {
  if (specifier.startsWith('@/')) return `src/${specifier.slice(2)}`;
  if (specifier.startsWith('@content/')) return `content/${specifier.slice(9)}`;
  if (specifier.startsWith('.')) return posix.join(posix.dirname(importer), specifier.replace(/\?.*$/, ''));
  return undefined;
}
