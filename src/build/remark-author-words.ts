import { basename } from 'node:path';
import type { Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { claims } from '../domain/claims.ts';
import { suggestionFor } from '../domain/nearest-id.ts';
import { namedPlaces } from '../domain/named-places.ts';
import { sources } from '../domain/sources.ts';
import { structures } from '../domain/structures.ts';
import { authorWords, isAuthorWord } from '../figures/author-words.ts';

type AuthorElement = MdxJsxFlowElement | MdxJsxTextElement;

/**
 * Checks every component of a chapter while its line is still known: the name, its attributes, the claims, places
 * and sources that it points to, and that each claim of the chapter stands exactly once.
 * @throws through the file's messages, naming the word, the known one nearest to it and the remedy.
 */
export function remarkAuthorWords() {
  return (tree: Root, file: VFile): void => {
    const chapter = basename(file.path, '.mdx');
    const claimLines = new Map<string, number>();
    const termLines = new Map<string, number>();
    visit(tree, ['mdxJsxFlowElement', 'mdxJsxTextElement'], (node) => {
      const element = node as AuthorElement;
      if (element.name === null || /^[a-z]/.test(element.name)) return;
      checkName(element, file);
      if (element.name === 'Claim') checkClaim(element, chapter, claimLines, file);
      if (element.name === 'Term') checkOnce(element, termLines, file);
      if (element.name === 'Place') checkKnown(element, 'id', new Set(namedPlaces.map(({ id }) => id)), 'content/facts', file);
      if (attribute(element, 'focus') !== undefined) {
        checkKnown(element, 'focus', new Set(structures.map(({ id }) => id)), 'content/facts', file);
      }
      if (attribute(element, 'sources') !== undefined) {
        checkKnown(element, 'sources', new Set(sources.map(({ id }) => id)), 'content/sources.json', file);
      }
    });
    for (const claim of claims) {
      if (claim.chapter === chapter && !claimLines.has(claim.id)) {
        file.fail(
          `claim ${claim.id} (${claim.gist}) has no place in this chapter. Restate it in <Claim id="${claim.id}">…</Claim>.`,
        );
      }
    }
  };
}

function checkName(element: AuthorElement, file: VFile): void {
  const name = element.name ?? '';
  if (!isAuthorWord(name)) {
    file.fail(
      `<${name}> is not known.${suggestionFor(name, Object.keys(authorWords))} Authors may write: ${Object.keys(authorWords).join(', ')}.`,
      element,
    );
  }
  const { required, optional } = authorWords[name];
  for (const field of required) {
    if (!attribute(element, field)) file.fail(`<${name}> needs ${field}="…".`, element);
  }
  const allowed: readonly string[] = [...required, ...optional];
  for (const given of element.attributes) {
    const field = given.type === 'mdxJsxAttribute' ? given.name : '{…}';
    if (!allowed.includes(field)) {
      file.fail(
        `<${name}> has no attribute ${field}. ${allowed.length > 0 ? `It takes: ${allowed.join(', ')}.` : 'It takes none.'}`,
        element,
      );
    }
  }
}

function checkClaim(element: AuthorElement, chapter: string, lines: Map<string, number>, file: VFile): void {
  checkKnown(element, 'id', new Set(claims.map(({ id }) => id)), 'content/claims.json', file);
  checkOnce(element, lines, file);
  const claim = claims.find(({ id }) => id === attribute(element, 'id'));
  if (claim !== undefined && claim.chapter !== chapter) {
    file.fail(`claim ${claim.id} belongs to ${claim.chapter}.mdx. Move it there, or correct the id.`, element);
  }
}

function checkOnce(element: AuthorElement, lines: Map<string, number>, file: VFile): void {
  const id = attribute(element, 'id') ?? '';
  const line = lines.get(id);
  if (line !== undefined) {
    file.fail(
      `<${element.name} id="${id}"> already stands on line ${line}. Each has one place: join the two, or correct the id.`,
      element,
    );
  }
  lines.set(id, element.position?.start.line ?? 0);
}

function checkKnown(
  element: AuthorElement,
  field: string,
  known: ReadonlySet<string>,
  where: string,
  file: VFile,
): void {
  for (const id of (attribute(element, field) ?? '').split(/\s+/)) {
    if (known.has(id)) continue;
    file.fail(
      `<${element.name} ${field}="${id}">: “${id}” is not in ${where}.${suggestionFor(id, known)} Correct it, or add the record.`,
      element,
    );
  }
}

function attribute(element: AuthorElement, name: string): string | undefined {
  for (const given of element.attributes) {
    if (given.type === 'mdxJsxAttribute' && given.name === name && typeof given.value === 'string') return given.value;
  }
  return undefined;
}
