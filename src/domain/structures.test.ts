import { describe, expect, test } from 'vitest';
import { structureById, structures } from './structures.ts';

describe('structures', () => {
  test('come in the order of tables, under the ids that links rely on', () => {
    expect(structures.map((structure) => structure.id)).toEqual([
      'yangzi-river-city-cluster', 'coastal-economic-belt', 'jianghuai-eco-economic-zone', 'huaihai-economic-zone',
      'nanjing-area', 'suxichang-area', 'xuzhou-area', 'shanghai-area',
      'ningzhenyang', 'xichangtai', 'husutong',
      'along-yangtze', 'along-coast', 'along-grand-canal', 'eurasian-land-bridge-east', 'huning-innovation-belt', 'south-bank', 'north-bank',
      'yangtze-delta', 'yangtze-economic-belt', 'huaihe-eco-economic-belt', 'ningxichang-area', 'suqian-four-modernisations',
    ]);
  });

  test.each([
    ['yangzi-river-city-cluster', ['1.1', '2.1']],
    ['coastal-economic-belt', ['1.1', '2.2', '4.1']],
    ['jianghuai-eco-economic-zone', ['1.1']],
    ['huaihai-economic-zone', ['1.3']],
    ['nanjing-area', ['1.2', '2.2']],
    ['suxichang-area', ['1.1', '1.2', '2.1', '2.2']],
    ['xuzhou-area', ['1.3', '2.2']],
    ['shanghai-area', ['3.1', '3.2', '4.1']],
    ['ningzhenyang', ['1.1', '1.2', '2.1']],
    ['along-yangtze', ['1.1', '1.2', '2.1', '2.2']],
    ['along-coast', ['1.1', '2.1', '2.2', '4.1']],
    ['huning-innovation-belt', ['2.1']],
    ['south-bank', ['1.2']],
    ['yangtze-economic-belt', ['4.1']],
    ['ningxichang-area', ['2.2']],
  ])('%s points to claims of every paragraph that names it', (id, paragraphs) => {
    const named = structureById(id).claims.map((claim) => claim.slice(0, 3));
    for (const paragraph of paragraphs) expect(named).toContain(paragraph);
  });

  test('a wrong id names the closest', () => {
    expect(() => structureById('nanjing-aera')).toThrow('No structure "nanjing-aera" in content/facts. Did you mean "nanjing-area"?');
  });
});
