import { describe, expect, test } from 'vitest';
import { cityByCode } from './cities.ts';
import { requireRecord } from './parse-records.ts';
import { parseProgrammes, programmes } from './programmes.ts';

const FILE = 'content/facts/programmes.json';
const sound = {
  id: 'suqian-four-modernisations', name: '宿迁改革', kind: 'pilot', summary: '试点', cities: ['321300'], centreCities: [], counties: [], claims: ['2.2h'],
  evidence: { sources: ['sq'], confidence: 'confirmed' },
};

describe('parseProgrammes', () => {
  test.each([
    ['an unknown kind', { ...sound, kind: 'plan' }, 'field kind: expected one of national-strategy, pilot, got "plan".'],
    ['a centre city that is no member', { ...sound, centreCities: ['320100'] }, 'field centreCities: expected codes that stand in the field cities too.'],
    ['an unknown source', { ...sound, evidence: { sources: ['sqq'], confidence: 'confirmed' } }, 'got "sqq". Did you mean "sq"?'],
  ])('refuses %s', (_, broken, message) => {
    expect(() => parseProgrammes([broken], FILE)).toThrow(message);
  });
});

const programmeById = (id: string) =>
  requireRecord(new Map(programmes.map((programme) => [programme.id, programme])), id, 'programme', FILE);
const names = (codes: readonly string[]) => codes.map((code) => cityByCode(code).shortName).sort();

describe('the programmes', () => {
  test('长三角 covers the province, with nine cities in its centre', () => {
    const delta = programmeById('yangtze-delta');
    expect(delta.cities).toHaveLength(13);
    const outsideCentre = delta.cities.filter((code) => !delta.centreCities.includes(code));
    expect(names(outsideCentre)).toEqual(['徐州', '连云港', '淮安', '宿迁'].sort());
  });

  test('淮河生态经济带 counts seven cities of Jiangsu', () => {
    expect(names(programmeById('huaihe-eco-economic-belt').cities)).toEqual(['徐州', '连云港', '淮安', '盐城', '宿迁', '扬州', '泰州'].sort());
  });

  test('宁锡常接合片区 is five counties and no whole city', () => {
    const pilot = programmeById('ningxichang-area');
    expect(pilot.cities).toEqual([]);
    expect(pilot.counties.map((county) => county.name)).toEqual(['溧水区', '高淳区', '宜兴市', '金坛区', '溧阳市']);
  });

  test('the reform document names 宿迁 only, and readers learn it', () => {
    expect(names(programmeById('suqian-four-modernisations').cities)).toEqual(['宿迁']);
    expect(programmeById('suqian-four-modernisations').evidence.caveat).toBeDefined();
  });
});
