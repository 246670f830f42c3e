import ts from 'typescript';

/** A piece of text in a program, without its quotes. */
export interface StringLiteral {
  /** Counted from 1. */
  readonly line: number;
  readonly text: string;
}

/** Every text in quotes or backquotes of a TypeScript file; a template is its pieces between the expressions. */
export function stringLiterals(path: string, code: string): StringLiteral[] {
  const file = ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true);
  const found: StringLiteral[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) {
      found.push({ line: file.getLineAndCharacterOfPosition(node.getStart()).line + 1, text: node.text });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}
