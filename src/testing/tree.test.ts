import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectFiles } from './project-files.ts';
import { root } from './project-root.ts';

const required = [
  'astro.config.mjs',
  'package.json',
  'tsconfig.json',
  'src',
  'public',
  'content',
  'README.md',
  'package-lock.json',
];
const longest = 300;

function isIgnored(name: string): boolean {
  return readFileSync(join(root, '.gitignore'), 'utf8')
    .split('\n')
    .map((line) => line.trim().replace(/\/$/, ''))
    .some((pattern) => pattern === name || (pattern.startsWith('*') && name.endsWith(pattern.slice(1))));
}

describe('the tree', () => {
  test('the top level holds what a newcomer expects, and nothing else', () => {
    const entries = readdirSync(root).filter((name) => !name.startsWith('.') && !isIgnored(name));
    const surplus = entries.filter((name) => !required.includes(name) && !/^LICEN[CS]E/.test(name));
    expect(surplus, 'these belong into src, content or public').toEqual([]);
    expect(
      required.filter((name) => !existsSync(join(root, name))),
      'these are missing',
    ).toEqual([]);
  });

  test(`no source file has more than ${longest} lines`, () => {
    const long = projectFiles('src', ['.ts', '.astro', '.css'])
      .map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }))
      .filter(({ lines }) => lines > longest)
      .map(({ path, lines }) => `${path} has ${lines} lines: give each idea a file of its own`);
    expect(long).toEqual([]);
  });
});
