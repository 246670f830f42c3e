import { describe, expect, test } from 'vitest';
import areas from '@content/facts/metropolitan-areas.json';
import coast from '@content/facts/coast.json';
import corridors from '@content/facts/corridors.json';
import groups from '@content/facts/integration-groups.json';
import huaihai from '@content/facts/huaihai-ten.json';
import mentions from '@content/facts/mentions.json';
import pairs from '@content/facts/pairs.json';
import places from '@content/facts/places.json';
import programmes from '@content/facts/programmes.json';
import rail from '@content/facts/rail.json';
import hubs from '@content/facts/xuzhou-arms.json';
import shanghaiSide from '@content/facts/shanghai-side.json';
import zones from '@content/facts/functional-zones.json';
import { namedPlaces } from '@/domain/named-places.ts';
import { atlasEntries } from './atlas-entries.ts';
import { atlasLayers } from './atlas-layers.ts';
import { atlasRecord } from './atlas-record.ts';

const byId = new Map(atlasEntries.map((entry) => [entry.id, entry]));

function entry(id: string) {
  const found = byId.get(id);
  if (found === undefined) throw new Error(`the atlas does not list ${id}`);
  return found;
}

describe('the list of the atlas', () => {
  test('holds every place, structure and feature that prose can name, once', () => {
    const listed = atlasEntries.map(({ id }) => id);
    expect(new Set(listed).size).toBe(listed.length);
    expect(namedPlaces.filter(({ id }) => !byId.has(id)).map(({ id }) => id)).toEqual([]);
  });

  test('says something of everything that can be chosen on the map', () => {
    const known = new Set(atlasEntries.flatMap(({ features }) => features));
    const drawn = [...atlasRecord.shapes, ...atlasRecord.outlines, ...atlasRecord.lines, ...atlasRecord.points].map(({ feature }) => feature);
    expect(drawn.filter((feature) => !known.has(feature))).toEqual([]);
  });

  // Counted from the files, without the code that builds the list.
  const records = [...zones, ...areas, ...groups, ...corridors, ...programmes, ...pairs, ...rail, ...hubs, ...shanghaiSide, ...coast, ...huaihai];

  test.each(records)('gives “$id” the claims of its record', ({ id, claims }) => {
    expect(entry(id).direct).toEqual(claims);
  });

  test('gives places the claims that name them, and apart from those the claims that name them otherwise', () => {
    for (const { place, claims } of mentions) {
      const listed = atlasEntries.find(({ id, features }) => id === place || features.includes(place));
      expect(listed?.direct, place).toEqual(claims);
      expect(listed?.through.flatMap((shared) => shared.claims).filter((claim) => claims.includes(claim)), place).toEqual([]);
    }
    const silent = namedPlaces.filter(({ kind, id }) => kind === 'place' && !mentions.some(({ place }) => place === id));
    for (const { id } of silent) expect(entry(id).direct, id).toEqual([]);
  });

  test('says of 徐州 and 昆山 what they belong to', () => {
    expect(entry('xuzhou').bonds.map(({ to }) => to)).toEqual(
      expect.arrayContaining(['huaihai-economic-zone', 'xuzhou-area', 'eurasian-land-bridge-east', 'xuzhou-huaibei', 'huaihai-ten-cities']),
    );
    expect(entry('kunshan').bonds.map(({ text }) => text)).toEqual(['“节点赋能”的四地', '虹桥—昆山—相城', '嘉定—昆山—太仓']);
  });

  test('marks what documents do not agree on', () => {
    expect(entry('xuzhou-area').standing).toEqual({ doubt: 'contested', isLater: false });
    expect(entry('xuzhou').bonds.find(({ to }) => to === 'xuzhou-area')?.standing.doubt).toBe('contested');
    expect(entry('suzhou').bonds.find(({ to }) => to === 'shanghai-area')?.standing.isLater).toBe(true);
    expect(entry('south-north-2022').standing.isLater).toBe(true);
  });

  test('gives every city its people, and every railway when it opened or what is planned', () => {
    for (const { facts } of atlasEntries.filter(({ group }) => group === 'cities')) expect(facts.join('')).toMatch(/2020年普查人口\d+\.\d万/);
    for (const { id, opened, planned } of rail) {
      const said = entry(id).facts.join('');
      if (opened !== null) expect(said, id).toContain(`${opened.slice(0, 4)}年`);
      if (planned !== undefined) expect(said, id).toContain(planned);
    }
  });

  test('says by which name the article speaks of the new towns, which it does not list', () => {
    for (const id of ['qingpu', 'songjiang', 'fengxian', 'nanhui', 'jiading']) {
      expect(entry(id).through, id).toContainEqual({ name: '上海“五大新城”', claims: ['3.1a'] });
    }
    expect(entry('kunshan').through).toEqual([]);
  });

  test('calls places what the maps call them, and districts by their city on either side of the border', () => {
    expect(['shanghai', 'nanhui', 'qingpu', 'wujiang', 'huaqiao'].map((id) => entry(id).kind)).toEqual([
      '直辖市',
      '新城',
      '市辖区 · 上海市',
      '市辖区 · 苏州市',
      '镇',
    ]);
  });

  test('says every fact as a sentence that tells what it is about, and names a document once', () => {
    const marks: Partial<Record<string, string>> = { contested: '说法不一。', inferred: '推定。' };
    const confidences = new Map([...records.map(({ id, evidence }) => [id, evidence.confidence] as const), ...places.map(({ slug, evidence }) => [slug, evidence.confidence] as const)]);
    for (const { id, facts } of atlasEntries) {
      // The mark of its record may come first, which is a sentence of a word.
      const mark = marks[confidences.get(id) ?? ''] ?? '';
      for (const fact of facts) expect(fact.startsWith(mark) ? fact.slice(mark.length) : fact, id).toMatch(/^(?!.*。。)[^。]{4,}.*。$/);
    }
    expect(entry('huaihai-economic-zone').facts).toContainEqual(expect.stringMatching(/^说法不一。图上/));
    expect(entry('south-bank').facts).toContainEqual(expect.stringMatching(/^推定。文章/));
    expect(entry('huaihai-economic-zone').facts[0]).toBe('成员：徐州。');
    expect(entry('suzhou-east-anhui').facts[0]).toBe('经过的线路：京沪高铁。');
    expect(entry('hongqiao-hub').facts.join('').split('虹桥国际开放枢纽建设总体方案')).toHaveLength(2);
    expect(entry('ningxichang-area').facts.join('').split('苏政办发〔2021〕14号')).toHaveLength(2);
  });

  test('names for each entry the layers that show it, and none for a city', () => {
    for (const { id, layers, features, group } of atlasEntries) {
      if (group === 'cities') expect(layers, id).toEqual([]);
      else if (features.length > 0) expect(layers.length, id).toBeGreaterThan(0);
      expect(layers.filter((layer) => !atlasLayers.some((known) => known.id === layer)), id).toEqual([]);
    }
    expect(entry('kunshan').layers[0]).toBe('shanghai-side');
    expect(entry('yantong-hsr').layers).toEqual(['rail']);
    expect(entry('coastal-economic-belt').layers[0]).toBe('zones');
    expect(entry('nanjing-area').layers).toEqual(['area-outlines', 'areas']);
  });

  test('leads to the figures that show an entry', () => {
    expect(entry('nantong').figures).toEqual(expect.arrayContaining(['zones', 'areas', 'corridors', 'coast']));
    expect(entry('nantong').figures).not.toContain('xuzhou');
    expect(entry('yangtze-economic-belt').figures).toEqual(['memberships']);
  });
});
