import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { claims } from '../domain/claims.ts';
import type { Slug, StructureKind } from '../domain/model.ts';
import { suggestionFor } from '../domain/nearest-id.ts';
import { namedPlaces } from '../domain/named-places.ts';
import { sources } from '../domain/sources.ts';
import { structures } from '../domain/structures.ts';
import { values } from '../domain/values.ts';
import { authorWords, wordRule, type PassageView, type WordRule } from '../figures/author-words.ts';
import { attribute, lineOf, type AuthorElement } from './author-element.ts';
import { passFigures } from './chapter-figures.ts';
import { passViews } from './passage-views.ts';
import { chapterAt, checkChapterHead } from './check-chapter-head.ts';

const claimIds = new Set(claims.map(({ id }) => id));
const placeIds = new Set(namedPlaces.map(({ id }) => id));
const sourceIds = new Set(sources.map(({ id }) => id));
const valueAddresses = new Set(values.keys());

/**
 * Checks every component of a chapter while its line is still known: the name, its attributes, the claims, places,
 * sources and values that it points to, and that each claim and figure stands once. Tells the page which figures it holds.
 * @throws through the file's messages, naming the word, the known one nearest to it and the remedy.
 */
export function remarkAuthorWords() {
  return (tree: Root, file: VFile): void => {
    const chapter = chapterAt(file.path);
    if (chapter !== undefined) checkChapterHead(chapter, file);
    const claimLines = new Map<string, number>();
    const termLines = new Map<string, number>();
    const figureLines = new Map<Slug, number>();
    const views: PassageView[] = [];
    let figure: Slug | undefined;
    visit(tree, ['heading', 'mdxJsxFlowElement', 'mdxJsxTextElement'], (node) => {
      if (node.type === 'heading') {
        if (node.depth === 2) figure = undefined;
        return;
      }
      const element = node as AuthorElement;
      if (element.name === null || /^[a-z]/.test(element.name)) return;
      const rule = ruleOf(element, element.name, file);
      checkAttributes(element, rule, file);
      if (element.name === 'Claim') checkClaim(element, chapter, claimLines, file);
      if (element.name === 'Term') checkOnce(element, termLines, file);
      if (element.name === 'Place') checkKnown(element, 'id', placeIds, 'content/facts', file);
      if (element.name === 'Value') checkValue(element, file);
      if (element.name === 'Part') checkPart(element, chapter, file);
      if (rule.figure !== undefined) {
        checkFigure(element, rule.figure, chapter, figureLines, file);
        figure ??= rule.figure;
      }
      if (rule.focus !== undefined) checkFocus(element, rule.focus, file);
      if (rule.guidesMap === true && attribute(element, 'focus') !== undefined) {
        checkKnown(element, 'focus', placeIds, 'content/facts', file);
        views.push(viewOf(element, figure));
      }
      if (rule.required.includes('sources')) checkKnown(element, 'sources', sourceIds, 'content/sources.json', file);
    });
    if (chapter !== undefined) checkComplete(chapter, claimLines, file);
    passFigures([...figureLines.keys()], file);
    passViews(views, file);
  };
}

function ruleOf(element: AuthorElement, name: string, file: VFile): WordRule {
  const known = Object.keys(authorWords);
  return (
    wordRule(name) ??
    file.fail(`<${name}> is not known.${suggestionFor(name, known)} Authors may write: ${known.join(', ')}.`, element)
  );
}

/** What a block asks of the map beside its passage, which is the first figure above it under the same h2. */
function viewOf(element: AuthorElement, figure: Slug | undefined): PassageView {
  const id = attribute(element, 'id');
  return {
    focus: (attribute(element, 'focus') ?? '').trim().split(/\s+/),
    figure,
    block: `<${element.name ?? ''}${id === undefined ? '' : ` id="${id}"`}>`,
    line: lineOf(element),
  };
}

function checkAttributes(element: AuthorElement, { required, focus, guidesMap }: WordRule, file: VFile): void {
  const name = element.name ?? '';
  for (const field of required) {
    if (!attribute(element, field)?.trim()) file.fail(`<${name}> needs ${field}="…".`, element);
  }
  const allowed: readonly string[] = focus === undefined && guidesMap === undefined ? required : [...required, 'focus'];
  for (const given of element.attributes) {
    const field = given.type === 'mdxJsxAttribute' ? given.name : '{…}';
    if (!allowed.includes(field)) {
      file.fail(
        `<${name}> has no attribute ${field}. ${allowed.length > 0 ? `It takes: ${allowed.join(', ')}.` : 'It takes none.'}`,
        element,
      );
    }
    if (typeof given.value !== 'string') {
      file.fail(`<${name}>: the value of ${field} cannot be checked. Write it in quotes: ${field}="…".`, element);
    }
  }
}

function checkClaim(
  element: AuthorElement,
  chapter: Slug | undefined,
  lines: Map<string, number>,
  file: VFile,
): void {
  checkKnown(element, 'id', claimIds, 'content/claims.json', file);
  checkOnce(element, lines, file);
  const claim = claims.find(({ id }) => id === attribute(element, 'id'));
  if (claim !== undefined && claim.chapter !== chapter) {
    file.fail(`claim ${claim.id} belongs to ${claim.chapter}.mdx. Move it there, or correct the id.`, element);
  }
}

/** Which parts there are, the page that has them knows. */
function checkPart(element: AuthorElement, chapter: Slug | undefined, file: VFile): void {
  if (chapter === undefined) return;
  const id = attribute(element, 'id') ?? '';
  file.fail(`<Part id="${id}"> stands in a chapter, and only content/pages/zh-CN/about.mdx has parts. Move it there, or remove it.`, element);
}

function checkComplete(chapter: Slug, lines: ReadonlyMap<string, number>, file: VFile): void {
  let before = 1;
  for (const { id, gist } of claims.filter((claim) => claim.chapter === chapter)) {
    const line = lines.get(id);
    if (line === undefined) {
      file.fail(`claim ${id} (${gist}) has no place in this chapter. Restate it in <Claim id="${id}">…</Claim>.`, {
        line: before,
        column: 1,
      });
    }
    before = line;
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
  lines.set(id, lineOf(element));
}

function checkFigure(
  element: AuthorElement,
  figure: Slug,
  chapter: Slug | undefined,
  lines: Map<Slug, number>,
  file: VFile,
): void {
  if (chapter === undefined) {
    file.fail(
      `<${element.name}> stands outside the chapters, and only the page of a chapter carries what figures need. Move it to a file in content/chapters/zh-CN, and link to that chapter from here.`,
      element,
    );
  }
  const line = lines.get(figure);
  if (line !== undefined) {
    file.fail(
      `<${element.name}> already stands on line ${line}, and a figure has one address on its page. Keep one of them, and link to it: [……](#fig-${figure}).`,
      element,
    );
  }
  lines.set(figure, lineOf(element));
}

function checkFocus(element: AuthorElement, kind: StructureKind, file: VFile): void {
  const focus = attribute(element, 'focus');
  const known = structures.filter((structure) => structure.kind === kind).map(({ id }) => id);
  if (focus === undefined || known.includes(focus)) return;
  const given = structures.find(({ id }) => id === focus)?.kind;
  const other = Object.keys(authorWords).find((name) => given !== undefined && wordRule(name)?.focus === given);
  file.fail(
    `<${element.name} focus="${focus}">: “${focus}” is not ${kind === 'area' ? 'an' : 'a'} ${kind} in content/facts.${other === undefined ? suggestionFor(focus, known) : ` <${other}> knows it.`} Choose one of: ${known.join(', ')}; or leave focus out.`,
    element,
  );
}

function checkValue(element: AuthorElement, file: VFile): void {
  checkKnown(element, 'of', valueAddresses, 'content/facts', file);
  if (element.children.length > 0) {
    const of = attribute(element, 'of') ?? '';
    file.fail(`<Value of="${of}"> prints what the record holds, so nothing stands inside it. Write <Value of="${of}" />.`, element);
  }
}

/** Checks the id in a field, or each of them in `sources` and `focus`, which are lists with blanks between their ids. */
function checkKnown(
  element: AuthorElement,
  field: 'id' | 'of' | 'sources' | 'focus',
  known: ReadonlySet<string>,
  where: string,
  file: VFile,
): void {
  const given = attribute(element, field) ?? '';
  for (const id of field === 'id' || field === 'of' ? [given] : given.trim().split(/\s+/)) {
    if (known.has(id)) continue;
    file.fail(
      `<${element.name} ${field}="${id}">: “${id}” is not in ${where}.${suggestionFor(id, known)} Correct it, or add the record.`,
      element,
    );
  }
}
