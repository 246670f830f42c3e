import { describe, test } from 'vitest';
import { buildWith, type Slip } from './spoiled-build.ts';

/** What an author did wrong, and what the build must say: the file, the word that is wrong, and the way out. */
interface Case extends Slip {
  readonly slip: string;
  readonly says: readonly (string | RegExp)[];
}

const chapter = (name: string): string => `content/chapters/zh-CN/${name}.mdx`;
const append = (more: string) => (text: string) => `${text.trimEnd()}\n\n${more}\n`;

const cases: readonly Case[] = [
  {
    slip: 'a fact with a value of the wrong kind',
    file: 'content/facts/cities.json',
    change: (text) => text.replace(/"population2020": \d+/, '"population2020": "九百万"'),
    says: ['content/facts/cities.json', 'population2020', /number/i],
  },
  {
    slip: 'a fact that cites an unknown source',
    file: 'content/facts/cities.json',
    change: (text) => text.replace('"census"', '"censsus"'),
    says: ['content/facts/cities.json', 'censsus', /Did you mean [“"]census[”"]/],
  },
  {
    slip: 'an unknown place',
    file: chapter('coast'),
    change: append('另见<Place id="nantonng">南通</Place>。'),
    says: ['coast.mdx', 'nantonng', /Did you mean [“"]nantong[”"]/],
  },
  {
    slip: 'a name that means an unknown place',
    file: 'content/gazetteer.json',
    change: (text) => text.replace('"place": "nantong"', '"place": "nantonng"'),
    says: ['content/gazetteer.json', '南通', 'field place', 'nantonng', /Did you mean [“"]nantong[”"]/],
  },
  {
    slip: 'an unknown figure',
    file: chapter('functional-zones'),
    change: (text) => text.replace('<ZonesMap', '<ZoneMap'),
    says: ['functional-zones.mdx', '<ZoneMap> is not known', /Did you mean [“"<]ZonesMap[”">]/],
  },
  {
    slip: 'an unknown focus of a figure',
    file: chapter('coast'),
    change: (text) => text.replace('focus="coastal-economic-belt"', 'focus="coastal-economy-belt"'),
    says: ['coast.mdx', 'coastal-economy-belt', /Did you mean [“"]coastal-economic-belt[”"]/],
  },
  {
    slip: 'a view that the map beside the passage cannot show',
    file: chapter('coast'),
    change: (text) => text.replace(/<Claim id="4\.1a"[^>]*>/, '<Claim id="4.1a" focus="huaqiao">'),
    says: [/coast\.mdx:\d+/, '<Claim id="4.1a">', /the map “[a-z]+” beside it does not show “huaqiao”/, 'It shows: '],
  },
  {
    slip: 'a number that no record holds',
    file: chapter('coast'),
    change: (text) => text.replace('rail/yantong-hsr/length', 'rail/yantong-hrs/length'),
    says: [/coast\.mdx:\d+/, '<Value of="rail/yantong-hrs/length">', /Did you mean [“"]rail\/yantong-hsr\/length[”"]/],
  },
  {
    slip: 'a claim that does not exist',
    file: chapter('coast'),
    change: append('<Claim id="4.1z">\n\n多出来的一条。\n\n</Claim>'),
    says: ['coast.mdx', '4.1z', 'content/claims.json', /Did you mean [“"]4\.1[a-f][”"]/],
  },
  {
    slip: 'a claim that is missing',
    file: chapter('coast'),
    change: (text) => text.replace(/<Claim id="4\.1b">[\s\S]*?<\/Claim>/, ''),
    says: ['coast.mdx', 'claim 4.1b', /Restate it in <Claim id="4\.1b">/],
  },
  {
    slip: 'a claim that stands twice',
    file: chapter('coast'),
    change: append('<Claim id="4.1b">\n\n又说一遍。\n\n</Claim>'),
    says: ['coast.mdx', '4.1b', /already stands on line \d+/, /join the two, or correct the id/],
  },
  {
    slip: 'a heading without an address',
    file: chapter('coast'),
    change: append('## 没有地址的标题'),
    says: ['coast.mdx', '没有地址的标题', /has no address\. Add one at its end/],
  },
  {
    slip: 'an unknown source',
    file: chapter('coast'),
    change: append('<External sources="censsus">\n\n2020年人口普查。\n\n</External>'),
    says: ['coast.mdx', 'censsus', /Did you mean [“"]census[”"]/],
  },
  {
    slip: 'a chapter whose head is wrong in every field',
    file: chapter('coast'),
    change: (text) =>
      text.replace(
        /^---[\s\S]*?\n---/,
        '---\ntitle: 海\nshortTitle: 一二三四五六七\nnumeral: 五\norder: -1\nparagraphs: [4.1]\nstandfrist: 一句。\n---',
      ),
    says: [
      'coast.mdx',
      /title: expected a title of two characters or more, got "海"\. Write the heading/,
      /shortTitle: expected two to six characters, got "一二三四五六七"\. Shorten/,
      /numeral: expected one of 导言, 一, 二, 三, 四, got "五"\. Choose one/,
      /order: expected a whole number from 0, got -1\. Write the place of the chapter/,
      /paragraphs\.0: expected the number of a paragraph in quotes, got 4\.1\. Write it as '4\.1'/,
      /standfirst is missing: write one sentence/,
      /keyPoints must hold exactly three sentences/,
      /no such field: standfrist\. Check its spelling or remove it/,
    ],
  },
  {
    slip: 'a chapter with the order of another',
    file: chapter('coast'),
    change: (text) => text.replace(/^order: 4$/m, 'order: 3'),
    says: [/coast\.mdx:5/, 'order is 3, but coast is number 4', 'Write order: 4'],
  },
  {
    slip: 'a map on a page that is no chapter',
    file: 'content/pages/zh-CN/about.mdx',
    change: append('<ZonesMap />'),
    says: [/about\.mdx:\d+/, '<ZonesMap> stands outside the chapters', 'Move it to a file in content/chapters/zh-CN'],
  },
];

describe('what an author who slips gets: a build that stops and says where, what, and how to go on', () => {
  test.concurrent.for(cases)('$slip', { timeout: 120_000 }, async ({ says, ...slip }, { expect }) => {
    const { exitCode, output } = await buildWith(slip);
    expect(exitCode, `the build went through:\n${output}`).not.toBe(0);
    for (const words of says) expect(output).toMatch(words);
  });
});
