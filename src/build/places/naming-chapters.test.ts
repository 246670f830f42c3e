import { expect, test } from 'vitest';
import { namingChapters, type ChapterPassage } from './naming-chapters.ts';

const coast = { id: 'coast', data: { numeral: '四', title: '向海发展' } };
const ports = { id: 'ports', text: '三个港' };
const passage = (more: Partial<ChapterPassage>): ChapterPassage => ({ chapter: coast, provenance: 'external', heading: ports, names: ['nantong'], sentences: [], ...more });

test('blocks are counted by heading and by who speaks, those of another place and claims that are listed left out', () => {
  const passages = [
    passage({}),
    passage({}),
    passage({ provenance: 'article', claim: '4.1d' }),
    passage({ provenance: 'article', claim: '4.1e' }),
    passage({ names: ['yancheng'] }),
  ];
  expect(namingChapters(passages, 'nantong', ['4.1d'])).toEqual([
    { chapter: coast, headings: [{ id: 'ports', text: '三个港', marks: [{ provenance: 'external', count: 2 }, { provenance: 'article', count: 1 }] }] },
  ]);
});

test('a block above the first heading goes by the title of its chapter', () => {
  expect(namingChapters([passage({ heading: undefined })], 'nantong', [])).toEqual([
    { chapter: coast, headings: [{ id: 'top', text: '向海发展', marks: [{ provenance: 'external', count: 1 }] }] },
  ]);
});
