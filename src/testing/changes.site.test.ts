import { describe, expect, test } from 'vitest';
import { changes } from '@/domain/changes.ts';
import { builtFor, readPages, readSite } from './built-site.ts';
import { brokenAddress } from './head-tags.ts';
import { attribute, select, selectTags, textOf } from './html-tree.ts';
import { elementsAt, parseXml, textsAt } from './xml-tree.ts';

const pages = readPages();
const site = builtFor();

test('readers find every change on the page about the site, the newest first', () => {
  const about = pages.find(({ path }) => path === '/about/');
  const [list] = about ? select(about.document, (element) => attribute(element, 'class') === 'change-list') : [];
  const shown = (list ? selectTags(list, 'li') : []).map((item) => ({
    date: selectTags(item, 'time').map((time) => attribute(time, 'datetime')).join(),
    address: selectTags(item, 'a').map((link) => attribute(link, 'href')).join(),
    title: selectTags(item, 'a').map(textOf).join(),
  }));
  expect(shown).toEqual(changes.map(({ date, address, title }) => ({ date, address, title })));
  expect(about?.ids.has('changes')).toBe(true);
  for (const { text } of changes) expect(list && textOf(list)).toContain(text);
});

describe.runIf(site !== undefined)('the feed of a site with an address', () => {
  const feed = (): ReturnType<typeof parseXml> => parseXml(readSite('/changes.xml').toString('utf8'));

  test('is RSS 2.0 that says what it is, and where', () => {
    const rss = feed();
    expect([rss.name, rss.attributes.get('version')]).toEqual(['rss', '2.0']);
    expect(['link', 'language'].map((name) => textsAt(rss, 'channel', name))).toEqual([[site?.href], ['zh-CN']]);
    expect(['title', 'description'].flatMap((name) => textsAt(rss, 'channel', name))).toEqual([expect.stringMatching(/./), expect.stringMatching(/./)]);
    const [self] = elementsAt(rss, 'channel', 'atom:link');
    expect([self?.attributes.get('rel'), self?.attributes.get('href')]).toEqual(['self', new URL('/changes.xml', site).href]);
  });

  test('holds every change once, each with its day and a link that leads there', () => {
    const items = elementsAt(feed(), 'channel', 'item');
    const read = items.map((item) => ['title', 'description'].flatMap((name) => textsAt(item, name)));
    expect(read).toEqual(changes.map(({ title, text }) => [title, text]));
    expect(items.flatMap((item) => textsAt(item, 'link'))).toEqual(changes.map(({ address }) => new URL(address, site).href));
    expect(items.flatMap((item) => textsAt(item, 'link')).flatMap((link) => (site && brokenAddress(link, site, pages)) ?? [])).toEqual([]);
    expect(items.flatMap((item) => textsAt(item, 'pubDate')).map((date) => new Date(date).toISOString().slice(0, 10))).toEqual(changes.map(({ date }) => date));
    const ids = items.flatMap((item) => elementsAt(item, 'guid'));
    expect(ids.map(({ attributes }) => attributes.get('isPermaLink'))).toEqual(changes.map(() => 'false'));
    expect(new Set(ids.map(({ text }) => text)).size).toBe(changes.length);
  });
});
