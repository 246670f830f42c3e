import { describe, expect, test } from 'vitest';
import { documentById, documents, parseDocuments } from './documents.ts';
import { isAfterArticle } from './iso-date.ts';
import { railLines } from './rail.ts';
import { sourceById } from './sources.ts';

const FILE = 'content/facts/documents.json';
const sound = {
  id: 'coastal-plan-reply', shortName: '沿海规划', title: '沿海地区发展规划的批复', kind: 'approval', date: '2021-12-17', dateIs: 'published',
  number: '国函〔2021〕128号', claims: ['2.2e'], evidence: { sources: ['coast'], confidence: 'confirmed' },
};

describe('parseDocuments', () => {
  test.each([
    ['a year alone', { ...sound, date: '2021' }, 'record 1 (coastal-plan-reply) · field date: expected a day or a month.'],
    ['a date in words', { ...sound, date: '2021年12月17日' }, 'field date: expected a date as exact as it is known, got "2021年12月17日".'],
    ['a meeting that ends before it begins', { ...sound, until: '2021-12-16' }, 'field until: expected a day after that in the field date.'],
    ['an end where only the month of the beginning is known', { ...sound, date: '2021-12', until: '2021-12-18' }, 'field until: expected a day after'],
    ['no word on what the date is', { ...sound, dateIs: undefined }, 'field dateIs: expected one of dated, issued, published, signed, held, reported, begun, got nothing.'],
    ['a number in other brackets', { ...sound, number: '国函[2021]128号' }, 'field number: expected the number as it is printed.'],
    ['a claim of the article on a later document', { ...sound, date: '2022-09' }, 'field claims: the article cannot speak of what came after 2022-02-07.'],
    ['an unknown railway', { ...sound, railway: 'north-bank' }, 'field railway: expected the id of a railway in content/facts/rail.json, got "north-bank".'],
    ['a document from memory', { ...sound, evidence: { sources: ['coast'], confidence: 'memory' } }, '"memory" is not published'],
    ['an unknown source', { ...sound, evidence: { sources: ['coats'], confidence: 'confirmed' } }, 'got "coats". Did you mean "coast"?'],
  ])('refuses %s', (_, broken, message) => {
    expect(() => parseDocuments([broken], FILE)).toThrow(message);
  });

  test('refuses records out of order', () => {
    const earlier = { ...sound, id: 'pilot', shortName: '试验区', title: '试验区方案', date: '2019-12' };
    expect(() => parseDocuments([sound, earlier], FILE)).toThrow(
      'record 2 (pilot) · field date: 2019-12 comes before 2021-12-17 of "coastal-plan-reply". Put the records in order of time',
    );
    expect(parseDocuments([earlier, sound], FILE)).toHaveLength(2);
  });
});

describe('the documents', () => {
  test.each([
    ['ningzhenyang-plan', '2014-08-10', '苏政发〔2014〕90号'],
    ['delta-outline', '2019-12-01', undefined],
    ['urban-rural-pilot-scheme', '2019-12', '发改规划〔2019〕1947号'],
    ['innovation-community-plan', '2020-12-20', '国科发规〔2020〕352号'],
    ['hongqiao-scheme', '2021-02', undefined],
    ['nanjing-area-reply', '2021-02-08', undefined],
    ['new-towns-opinion', '2021-02-23', undefined],
    ['ningxichang-scheme', '2021-03-03', '苏政办发〔2021〕14号'],
    ['suqian-opinion', '2021-09-22', undefined],
    ['fourteenth-congress', '2021-11-24', undefined],
    ['north-anhui-scheme', '2021-12-08', undefined],
    ['coastal-plan-reply', '2021-12-17', '国函〔2021〕128号'],
    ['delta-group-fourth-meeting', '2022-02-07', undefined],
    ['south-north-pairs-report', '2022-05-15', undefined],
    ['greater-shanghai-plan', '2022-09', undefined],
    ['north-bank-works', '2022-09-28', undefined],
    ['spatial-plan-approval', '2023-08-08', undefined],
    ['greater-shanghai-draft', '2026-02-10', undefined],
  ])('%s is of %s, with the number %s', (id, date, number) => {
    expect(documentById(id)).toMatchObject({ date });
    expect(documentById(id).number).toBe(number);
  });

  test('show no number that no source confirms', () => {
    const numbers = documents.map(({ number }) => number);
    for (const unconfirmed of ['发改规划〔2021〕174号', '发改地区〔2021〕1744号', '国函〔2023〕69号']) expect(numbers).not.toContain(unconfirmed);
  });

  test('that came after the article are known by their dates, and no claim rests on them', () => {
    const later = documents.filter(({ date }) => isAfterArticle(date));
    expect(later.map(({ id }) => id)).toEqual([
      'south-north-pairs-report', 'greater-shanghai-plan', 'north-bank-works', 'spatial-plan-approval', 'greater-shanghai-draft',
    ]);
    expect(later.flatMap(({ claims }) => claims)).toEqual([]);
  });

  test('a month after the article is later only when all of it is', () => {
    expect(['2022-02', '2022-02-07', '2022-02-08', '2022-03', '2021-12'].map(isAfterArticle)).toEqual([false, false, true, true, false]);
  });

  test('a number that a source prints as part of its title is the same', () => {
    for (const { id, number, evidence } of documents) {
      for (const printed of evidence.sources.flatMap((source) => /\S+〔\d{4}〕\d+号/u.exec(sourceById(source).title.split('，')[1] ?? '') ?? [])) {
        expect(number, id).toBe(printed);
      }
    }
  });

  test('do not repeat the openings of railways', () => {
    const openings = railLines.map(({ name }) => name);
    for (const { id, title, kind } of documents) {
      if (kind !== 'works') expect(openings.filter((name) => title.includes(name)), id).toEqual([]);
      expect(title, id).not.toMatch(/开通|通车/);
    }
  });
});
