import { posix } from 'node:path';
import { readSite, sitePath, type Page } from './built-site.ts';
import { attribute, select, textOf, type HtmlElement } from './html-tree.ts';
import { readImports } from './read-imports.ts';

/** A file that a page asks for by itself, without a click. */
export interface LinkedFile {
  /** As the page writes it. */
  readonly reference: string;
  readonly kind: 'style' | 'script' | 'font' | 'image' | 'other';
  /** The element, for messages: `<img src>`. */
  readonly how: string;
  /** Asked for only when the reader comes near. */
  readonly lazy: boolean;
}

/** Relations of `<link>` that only say something and load nothing. */
const silentRelations = new Set([
  'canonical',
  'alternate',
  'author',
  'license',
  'next',
  'prev',
  'search',
  'me',
  'help',
]);

/** Every file that the HTML of a page asks for. */
export function linkedFiles(page: Page): LinkedFile[] {
  return select(page.document, () => true).flatMap((element) => filesOf(element));
}

function filesOf(element: HtmlElement): LinkedFile[] {
  const file = (name: string, kind: LinkedFile['kind']): LinkedFile[] => {
    const reference = attribute(element, name);
    if (reference === undefined || reference === '' || reference.startsWith('#')) return [];
    return [{ reference, kind, how: `<${element.tagName} ${name}>`, lazy: attribute(element, 'loading') === 'lazy' }];
  };
  switch (element.tagName) {
    case 'link':
      return silentRelations.has(attribute(element, 'rel') ?? '') ? [] : file('href', linkKind(element));
    case 'script':
      return file('src', 'script');
    case 'img':
    case 'image':
    case 'source':
    case 'input':
      return [...file('src', 'image'), ...file('href', 'image'), ...sourceSet(element)];
    case 'use':
      return file('href', 'image');
    case 'object':
      return file('data', 'other');
    case 'iframe':
    case 'embed':
    case 'audio':
    case 'video':
    case 'track':
      return file('src', 'other');
    default:
      return [];
  }
}

function linkKind(element: HtmlElement): LinkedFile['kind'] {
  const relation = attribute(element, 'rel') ?? '';
  if (relation === 'stylesheet') return 'style';
  if (relation === 'modulepreload') return 'script';
  if (relation === 'icon') return 'image';
  const as = attribute(element, 'as');
  return as === 'font' || as === 'style' || as === 'script' || as === 'image' ? as : 'other';
}

function sourceSet(element: HtmlElement): LinkedFile[] {
  return (attribute(element, 'srcset') ?? '')
    .split(',')
    .map((candidate) => candidate.trim().split(/\s+/)[0] ?? '')
    .filter((reference) => reference !== '')
    .map((reference) => ({
      reference,
      kind: 'image',
      how: `<${element.tagName} srcset>`,
      lazy: attribute(element, 'loading') === 'lazy',
    }));
}

/** The text of every inline script that runs (not of data blocks such as JSON). */
export function inlineScripts(page: Page): string[] {
  return select(page.document, (element) => element.tagName === 'script' && attribute(element, 'src') === undefined)
    .filter((element) => ['', 'module', 'text/javascript'].includes(attribute(element, 'type') ?? ''))
    .map((element) => textOf(element));
}

/** The scripts of the site that a page may run, as addresses. */
export interface ScriptGraph {
  /** Loaded with the page: its scripts and everything that they import. */
  readonly atOnce: ReadonlySet<string>;
  /** Loaded only when one of those calls `import()`, with everything that comes along, style sheets too. */
  readonly later: ReadonlySet<string>;
  /** The same, a set for each call: what comes along with it. */
  readonly loads: readonly ReadonlySet<string>[];
}

/** The two sets while the graph is walked. */
interface Walk {
  readonly seen: Set<string>;
  readonly dynamic: Set<string>;
}

/** Follows the imports of a page's scripts through the built files. */
export function scriptGraph(page: Page): ScriptGraph {
  const entries = linkedFiles(page)
    .filter(({ kind }) => kind === 'script')
    .flatMap(({ reference }) => sitePath(reference, page.path) ?? []);
  const dynamic = new Set<string>();
  const start: Walk = { seen: new Set(), dynamic };
  for (const entry of entries) follow(entry, start);
  for (const code of inlineScripts(page)) join(readAsked(page.path, code), start);
  // Following one dynamic import may find further ones: they join the set while it is walked.
  const loads: ReadonlySet<string>[] = [];
  for (const entry of dynamic) {
    const load: Walk = { seen: new Set(), dynamic };
    follow(entry, load);
    loads.push(load.seen.difference(start.seen));
  }
  return { atOnce: start.seen, later: new Set(loads.flatMap((files) => [...files])), loads };
}

function follow(path: string, walk: Walk): void {
  if (walk.seen.has(path)) return;
  walk.seen.add(path);
  if (path.endsWith('.js')) join(askedBy(path), walk);
}

/** What one script asks for. */
interface Asked {
  readonly imports: readonly string[];
  readonly dynamic: readonly string[];
}

/** What the scripts of the site ask for, each read once: most pages share them. */
const asked = new Map<string, Asked>();

function askedBy(path: string): Asked {
  const known = asked.get(path) ?? readAsked(path, readSite(path).toString('utf8'));
  asked.set(path, known);
  return known;
}

function readAsked(path: string, code: string): Asked {
  const found = readImports('chunk.js', code)
    .filter(({ specifier }) => /^[./]/.test(specifier))
    .map(({ specifier, dynamic }) => ({ target: posix.resolve(posix.dirname(path), specifier), dynamic }));
  // The bundler lists the style sheets of a dynamic import beside it, as plain strings.
  const sheets = [...code.matchAll(/["'`]\/?(_astro\/[\w.-]+\.css)["'`]/g)].map(([, sheet]) => `/${sheet}`);
  return {
    imports: found.flatMap(({ target, dynamic }) => (dynamic ? [] : [target])),
    dynamic: [...found.flatMap(({ target, dynamic }) => (dynamic ? [target] : [])), ...sheets],
  };
}

function join({ imports, dynamic }: Asked, walk: Walk): void {
  for (const target of dynamic) walk.dynamic.add(target);
  for (const target of imports) follow(target, walk);
}
