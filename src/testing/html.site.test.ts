import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { readPages, type Page } from './built-site.ts';
import { htmlRules } from './html-rules.ts';
import { attribute, select, selectTags, textOf } from './html-tree.ts';

const pages = readPages();
const validator = new HtmlValidate(htmlRules);
const headings = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];

function description(page: Page): string | undefined {
  const meta = selectTags(page.document, 'meta').find((element) => attribute(element, 'name') === 'description');
  return meta && attribute(meta, 'content');
}

function doubles(values: readonly { path: string; value: string }[]): string[] {
  return values
    .filter(({ value }, index) => values.findIndex((other) => other.value === value) !== index)
    .map(({ path, value }) => `${path}: “${value}”`);
}

describe.each(pages)('$path', (page) => {
  test('is valid HTML', async () => {
    const report = await validator.validateString(page.html);
    const messages = report.results.flatMap((result) =>
      result.messages.map(
        ({ ruleId, message, line, column, selector }) => `${ruleId} at ${line}:${column} ${selector ?? ''}: ${message}`,
      ),
    );
    expect(messages).toEqual([]);
  });

  test('says that it is Chinese', () => {
    expect(selectTags(page.document, 'html').map((element) => attribute(element, 'lang'))).toEqual(['zh-CN']);
  });

  test('has one h1, and its headings skip no level', () => {
    const levels = selectTags(page.document, ...headings).map((element) => ({
      level: Number(element.tagName[1]),
      text: textOf(element),
    }));
    expect(levels.filter(({ level }) => level === 1)).toHaveLength(1);
    const skips = levels
      .filter(({ level }, index) => level > (levels[index - 1]?.level ?? 0) + 1)
      .map(({ level, text }) => `h${level} “${text}”`);
    expect(skips, 'a heading may be at most one level below the one before it').toEqual([]);
  });

  test('gives each section an address in ASCII', () => {
    const main = selectTags(page.document, 'main');
    expect(main, 'a page has one <main>').toHaveLength(1);
    const faults = main.flatMap((element) =>
      selectTags(element, 'h2', 'h3')
        .filter((heading) => !/^[a-z][a-z0-9-]*$/.test(attribute(heading, 'id') ?? ''))
        .map(
          (heading) =>
            `<${heading.tagName}> “${textOf(heading)}” has the id “${attribute(heading, 'id') ?? ''}”: give it a short one in lower-case ASCII`,
        ),
    );
    expect(faults).toEqual([]);
  });

  test('has no id twice', () => {
    const ids = select(page.document, () => true).flatMap((element) => attribute(element, 'id') ?? []);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test('has no style attribute, which the security policy would block', () => {
    const styled = select(page.document, (element) => attribute(element, 'style') !== undefined);
    expect(styled.map((element) => `<${element.tagName} style="${attribute(element, 'style')}">`)).toEqual([]);
  });

  test('has a title and a description', () => {
    expect(
      selectTags(page.document, 'head')
        .flatMap((head) => selectTags(head, 'title'))
        .map(textOf),
    ).toEqual([expect.stringMatching(/\S/)]);
    expect(description(page) ?? '', 'a description of at least ten characters').toMatch(/.{10}/);
  });
});

test('no two pages share a title', () => {
  expect(
    doubles(pages.map(({ path, document }) => ({ path, value: textOf(selectTags(document, 'title')[0] ?? document) }))),
  ).toEqual([]);
});

test('no two pages share a description', () => {
  expect(doubles(pages.map((page) => ({ path: page.path, value: description(page) ?? '' })))).toEqual([]);
});
