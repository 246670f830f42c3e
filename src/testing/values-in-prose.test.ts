import { describe, expect, test } from 'vitest';
import { observations } from '@/domain/observations.ts';
import { projectFiles } from './project-files.ts';

interface Use {
  readonly where: string;
  readonly id: string;
  /** The ids that the block around it cites; `undefined` in a note of the editor, which cites none. */
  readonly cited: readonly string[] | undefined;
  /** What stands before it in its clause. */
  readonly before: string;
}

/** Every `<Value>` of the chapters that prints an observation. */
const uses: readonly Use[] = projectFiles('content/chapters', ['.mdx']).flatMap(({ path, text }) =>
  [...text.matchAll(/<Value of="observation\/([a-z0-9-]+)" \/>/g)].map(({ 1: id = '', index }) => {
    const above = text.slice(0, index);
    const block = [...above.matchAll(/^<(?:External|Derived|Claim|EditorNote)\b[^>]*>/gm)].at(-1)?.[0] ?? '';
    return {
      where: `${path}:${String(above.split('\n').length)}`,
      id,
      cited: /sources="([^"]*)"/.exec(block)?.[1]?.trim().split(/\s+/),
      before: /[^。；\n]*$/.exec(above)?.[0] ?? '',
    };
  }),
);

function recordOf(id: string): (typeof observations)[number] | undefined {
  return observations.find((observation) => observation.id === id);
}

describe('numbers of outside documents', () => {
  test('stand in blocks that cite where they come from', () => {
    const faults = uses.flatMap(({ where, id, cited }) => {
      const sources = recordOf(id)?.evidence.sources ?? [];
      return cited === undefined || sources.some((source) => cited.includes(source))
        ? []
        : [`${where} prints ${id}, which rests on ${sources.join(' ')}: add one of these to the sources of the block.`];
    });
    expect(faults).toEqual([]);
  });

  test('are called 约 where the document says so', () => {
    const faults = uses.flatMap(({ where, id, before }) =>
      recordOf(id)?.approximate !== true || before.includes('约') ? [] : [`${where} prints ${id} as exact, and the record calls it approximate: write 约 before it.`],
    );
    expect(faults).toEqual([]);
  });

  test('are all printed: a record that no chapter needs is not kept', () => {
    expect(observations.filter(({ id }) => !uses.some((use) => use.id === id)).map(({ id }) => id)).toEqual([]);
  });
});
