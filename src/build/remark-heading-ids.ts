import type { Heading, Root } from 'mdast';
import 'mdast-util-mdx-expression';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

const COMMENT = /^\/\*\s*#([a-z][a-z0-9-]*)\s*\*\/$/;

/**
 * Reads the address of a heading from the MDX comment at its end (`## 标题` and then `#four-zones` in a comment in
 * braces) and makes it the id. Authors type addresses because an id made from Chinese text is percent-encoded
 * when it is shared.
 * @throws through the file's messages, with line and remedy, when a heading has no address or shares one.
 */
export function remarkHeadingIds() {
  return (tree: Root, file: VFile): void => {
    const seen = new Map<string, number>();
    visit(tree, 'heading', (heading) => {
      const words = toString(heading).trim();
      const last = heading.children.at(-1);
      const id = last?.type === 'mdxTextExpression' ? COMMENT.exec(last.value.trim())?.[1] : undefined;
      if (id === undefined) {
        file.fail(
          `the heading “${words}” has no address. Add one at its end, in lower-case ASCII: ## ${words} {/* #short-id */}`,
          heading,
        );
      }
      const line = seen.get(id);
      if (line !== undefined) {
        file.fail(`the heading address #${id} is already used on line ${line}. Give “${words}” another one.`, heading);
      }
      seen.set(id, heading.position?.start.line ?? 0);
      heading.children.pop();
      const before = heading.children.at(-1);
      if (before?.type === 'text') before.value = before.value.trimEnd();
      heading.data = { ...heading.data, hProperties: { id } };
    });
  };
}

/** The id that the plugin gave a heading; empty before it. */
export function headingId({ data }: Heading): string {
  const id = (data as { readonly hProperties?: { readonly id?: unknown } } | undefined)?.hProperties?.id;
  return typeof id === 'string' ? id : '';
}
