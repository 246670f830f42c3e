import { describe, expect, test } from 'vitest';
import { faultOf } from './import-rules.ts';
import { projectFiles } from './project-files.ts';
import { readImports } from './read-imports.ts';

/** Tools with packages of their own (a `package.json` beside them) make files for the site and are no part of it. */
const tools = projectFiles('src', ['package.json']).map(({ path }) => path.replace('package.json', ''));
const sources = projectFiles('src', ['.ts', '.astro', '.mdx']).filter(
  ({ path }) => !tools.some((folder) => path.startsWith(folder)),
);
const imports = sources.flatMap(({ path, text }) => readImports(path, text).map((imported) => ({ path, imported })));

function importersOf(specifier: RegExp): string[] {
  return imports
    .filter(
      ({ path, imported }) =>
        specifier.test(imported.specifier) && !imported.typeOnly && !path.startsWith('src/testing/'),
    )
    .map(({ path }) => path);
}

function faults(path: string, text: string): string[] {
  return readImports(path, text).flatMap((imported) => faultOf(path, imported) ?? []);
}

describe('imports go one way', () => {
  test('every file of src keeps to the rules of its folder', () => {
    expect(imports.flatMap(({ path, imported }) => faultOf(path, imported) ?? [])).toEqual([]);
  });

  test('Leaflet is imported in one file, and that file is an element', () => {
    const files = [...new Set(importersOf(/^leaflet($|\/(?!.*\.css$))/))];
    expect(
      files.filter((path) => !path.startsWith('src/elements/')),
      'Leaflet belongs to src/elements',
    ).toEqual([]);
    expect(
      files.length,
      `Leaflet is imported by ${files.join(', ')}: let the others take what they need from one of them`,
    ).toBeLessThanOrEqual(1);
  });

  test('the whole of D3 is never imported: it weighs 90 KB where a module weighs 5', () => {
    expect(importersOf(/^d3$/)).toEqual([]);
  });

  test('chapters hold no code', () => {
    const chapters = projectFiles('content', ['.mdx']);
    expect(
      chapters
        .filter(({ path, text }) => readImports(path, text).length > 0)
        .map(({ path }) => `${path}: authors write components without importing them`),
    ).toEqual([]);
  });
});

describe('the check itself', () => {
  test('names both files, the rule and the remedy', () => {
    expect(faults('src/drawing/x.ts', `import { cities } from '../domain/cities.ts';`)).toEqual([
      'src/drawing/x.ts imports src/domain/cities.ts: drawing must not import domain. Pass the names and numbers in from the caller.',
    ]);
  });

  test.each([
    ['an alias', 'src/elements/x.ts', `import { cities } from '@/domain/cities.ts';`],
    ['a re-export', 'src/drawing/x.ts', `export { label } from '../text/zh-CN.ts';`],
    ['a re-export of everything', 'src/text/x.ts', `export * from '@/domain/model.ts';`],
    ['a dynamic import', 'src/elements/x.ts', `const { parse } = await import('../domain/parse.ts');`],
    ['an import over several lines', 'src/text/x.ts', `import {\n  a,\n  b,\n} from '../domain/model.ts';`],
    ['an import for its effect', 'src/drawing/x.ts', `import 'leaflet';`],
    ['an import inside a type', 'src/text/x.ts', `export type C = import('../domain/model.ts').City;`],
    [
      'the frontmatter of a component',
      'src/components/X.astro',
      `---\nimport { cities } from '@/domain/cities.ts';\n---\n<p>{cities}</p>`,
    ],
    ['a script of a component', 'src/layouts/X.astro', `---\n---\n<script>\nimport '@/figures/x.ts';\n</script>`],
    ['anything of testing', 'src/pages/index.astro', `---\nimport { root } from '@/testing/project-root.ts';\n---`],
    ['content past the domain', 'src/figures/X.astro', `---\nimport cities from '@content/facts/cities.json';\n---`],
    ['the file system in a drawing', 'src/drawing/x.ts', `import { readFileSync } from 'node:fs';`],
    ['an element outside a script', 'src/components/site/X.astro', `---\nimport { open } from '@/elements/x.ts';\n---`],
    [
      'the domain in a component that is not prose',
      'src/components/site/X.astro',
      `---\nimport { claims } from '@/domain/claims.ts';\n---`,
    ],
    [
      'a component of the site in a figure',
      'src/figures/X.astro',
      `---\nimport Header from '@/components/site/Header.astro';\n---`,
    ],
    ['a folder without a rule', 'src/utils/x.ts', `import { a } from './b.ts';`],
  ])('sees %s', (_, path, text) => {
    expect(faults(path, text)).toHaveLength(1);
  });

  test.each([
    ['neighbours', 'src/drawing/x.ts', `import { scale } from './scale.ts';`],
    ['D3 modules in a drawing', 'src/drawing/x.ts', `import { geoConicConformal } from 'd3-geo';`],
    [
      'types of the domain in a component',
      'src/components/prose/X.astro',
      `---\nimport type { Claim } from '@/domain/model.ts';\n---`,
    ],
    [
      'the record behind a word of the prose',
      'src/components/prose/X.astro',
      `---\nimport { claimById } from '@/domain/claims.ts';\n---`,
    ],
    [
      'the element that enhances a figure',
      'src/figures/X.astro',
      `---\n---\n<script>\nimport '@/elements/figure-map.ts';\n</script>`,
    ],
    ['facts in the domain', 'src/domain/cities.ts', `import data from '@content/facts/cities.json';`],
    ['the test runner beside the code', 'src/text/x.test.ts', `import { test } from 'vitest';`],
    [
      'words that only look like an import',
      'src/text/x.ts',
      `export const help = "import x from '../domain/model.ts'"; // import y from '../domain/y.ts'`,
    ],
  ])('lets pass %s', (_, path, text) => {
    expect(faults(path, text)).toEqual([]);
  });

  test('a component may use the types of the domain and not its values', () => {
    expect(faults('src/components/X.astro', `---\nimport { cities } from '@/domain/cities.ts';\n---`)[0]).toContain(
      'components must not import more than the types of domain',
    );
  });

  test('an import in a chapter is seen', () => {
    expect(
      readImports('content/chapters/zh-CN/x.mdx', `---\ntitle: x\n---\n\nimport X from '@/figures/X.astro';\n\n正文`),
    ).toHaveLength(1);
  });
});
