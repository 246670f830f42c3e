import { readFileSync } from 'node:fs';
import type { VFile } from 'vfile';
import { chapterSlugs, claims } from '../domain/claims.ts';
import type { Slug } from '../domain/model.ts';
import { suggestionFor } from '../domain/nearest-id.ts';
import { describe } from '../domain/parse-records.ts';

/** The slug of the chapter that the file at `path` is written for, or `undefined` for a file outside the chapters. */
export function chapterAt(path: string): Slug | undefined {
  return /\/content\/chapters\/[^/]+\/([^/]+)\.mdx$/.exec(path.replaceAll('\\', '/'))?.[1];
}

/**
 * Checks what a chapter's head says about its place in the article: the file's name, `order` and `paragraphs` repeat
 * for the author what the claims are filed under, so they must agree.
 * @throws through the file's messages, with the line of the field and what to write there
 */
export function checkChapterHead(chapter: Slug, file: VFile): void {
  const place = chapterSlugs.findIndex((slug) => slug === chapter);
  if (place === -1) {
    file.fail(
      `“${chapter}” is not a chapter.${suggestionFor(chapter, chapterSlugs)} Rename the file, or add the chapter to chapterSlugs in src/domain/claims.ts.`,
      { line: 1, column: 1 },
    );
  }
  const head: Readonly<Record<string, unknown>> = file.data.astro?.frontmatter ?? {};
  if (head['order'] !== place) {
    file.fail(
      `order is ${describe(head['order'])}, but ${chapter} is number ${place} of chapterSlugs in src/domain/claims.ts, counted from 0. Write order: ${place}`,
      { line: lineOfField('order', file), column: 1 },
    );
  }
  const restated = claims.filter((claim) => claim.chapter === chapter);
  const paragraphs = [...new Set(restated.map(({ paragraph }) => paragraph))];
  if (JSON.stringify(head['paragraphs']) !== JSON.stringify(paragraphs)) {
    const right = paragraphs.map((paragraph) => `'${paragraph}'`).join(', ');
    file.fail(
      `paragraphs is ${describe(head['paragraphs'])}, but content/claims.json gives this chapter ${paragraphs.join(', ')}. Write paragraphs: [${right}], or correct the claims.`,
      { line: lineOfField('paragraphs', file), column: 1 },
    );
  }
}

/** Line of a field in the head. The plugins get the text with its head blanked out, so the file is read again. */
function lineOfField(field: string, file: VFile): number {
  const lines = readFileSync(file.path, 'utf8').split('\n');
  return Math.max(1, lines.findIndex((line) => line.startsWith(`${field}:`)) + 1);
}
