import { expect, test } from 'vitest';
import { type ListedPage, packStart, unpackStart } from './start-file.ts';

const pages: readonly ListedPage[] = [
  { address: '/coast/', sections: [{ id: 'top', level: 1, heading: '向海发展', length: 12 }, { id: 'ports', level: 2, heading: '“港口”', length: 340 }] },
  { address: '/terms/', sections: [{ id: 'enclave', level: 3, heading: '飞地', length: 5 }, { id: 'words', level: 1, heading: '词', length: 1 }] },
  { address: '/data/', sections: [{ id: 'rows', level: 2, heading: '数据', length: 7 }] },
];

test('has the sections in their order, each with its page by name, and the files that come with them', () => {
  const files = new Map([['names.json', '{"places":"南京"}'], ['empty.txt', '']]);
  expect(unpackStart(packStart({ languages: ['zh-CN', 'en'], build: '1a2b', files }, pages))).toEqual({
    languages: ['zh-CN', 'en'],
    build: '1a2b',
    files,
    sections: [
      { url: '/coast/#top', page: '向海发展', heading: '向海发展', level: 1, length: 12 },
      { url: '/coast/#ports', page: '向海发展', heading: '“港口”', level: 2, length: 340 },
      { url: '/terms/#enclave', page: '词', heading: '飞地', level: 3, length: 5 },
      { url: '/terms/#words', page: '词', heading: '词', level: 1, length: 1 },
      { url: '/data/#rows', page: '数据', heading: '数据', level: 2, length: 7 },
    ],
  });
});

test('a language may have no section', () => {
  expect(unpackStart(packStart({ languages: ['en'], build: '1a', files: new Map() }, []))).toEqual({ languages: ['en'], build: '1a', files: new Map(), sections: [] });
});

test('a file of several lines would be taken for others: it stops the build', () => {
  expect(() => packStart({ languages: [], build: '', files: new Map([['also.txt', '沪\n申']]) }, [])).toThrow(/also\.txt.*one line.*search-index\.ts/);
});
