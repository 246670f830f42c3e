import { describe, expect, test } from 'vitest';
import { observations, parseObservations } from './observations.ts';

const sound = {
  id: 'nanjing-area-core-size', what: '南京都市圈核心一层的面积', value: 27000, unit: '平方千米', approximate: true, asOf: '2019',
  evidence: { sources: ['njmc'], confidence: 'confirmed' },
};
const where = 'content/facts/observations.json · record 1 (nanjing-area-core-size)';

describe('parseObservations', () => {
  test.each([
    ['a number as text', { ...sound, value: '2.7万' }, `${where} · field value: expected a number above 0, got "2.7万". Write it in whole units, without quotes: 2.7万平方千米 is 27000.`],
    ['nothing counted', { ...sound, value: 0 }, 'field value: expected a number above 0, got 0.'],
    ['ten thousands in the unit', { ...sound, unit: '万平方千米' }, 'field unit: expected a unit, got "万平方千米". Write what follows the number in print'],
    ['a word for about', { ...sound, approximate: '约' }, 'field approximate: expected true, got "约". Write true where the document says 约'],
    ['a date in words', { ...sound, asOf: '2019年' }, 'field asOf: expected a date as exact as it is known, got "2019年".'],
    ['no word on what was measured', { ...sound, what: undefined }, 'field what: expected text, got nothing.'],
    ['a number from memory', { ...sound, evidence: { sources: ['njmc'], confidence: 'memory' } }, '"memory" is not published: find a source or remove the record.'],
    ['a contested number without a caveat', { ...sound, evidence: { sources: ['njmc'], confidence: 'contested' } }, 'field evidence.caveat: a record that is inferred or contested needs a caveat.'],
    ['an unknown source', { ...sound, evidence: { sources: ['njcm'], confidence: 'confirmed' } }, 'got "njcm". Did you mean "njmc"?'],
  ])('refuses %s', (_, broken, message) => {
    expect(() => parseObservations([broken], 'content/facts/observations.json')).toThrow(message);
  });
});

describe('the observations', () => {
  const observationOf = (id: string) => observations.find((observation) => observation.id === id);

  test.each([
    ['delta-area', 358_000, '平方千米'],
    ['delta-centre-cities', 27, '个城市'],
    ['nanjing-area-core-population', 20_000_000, '人'],
    ['nanjing-area-extended-size', 66_000, '平方千米'],
    ['xuzhou-area-size', 48_000, '平方千米'],
    ['shanghai-area-population', 77_420_000, '人'],
    ['coastal-plan-land', 35_900, '平方千米'],
    ['coastal-plan-sea', 37_500, '平方千米'],
    ['coastal-product', 1_930_000_000_000, '元'],
    ['ningxichang-size', 6361, '平方千米'],
    ['south-north-parks', 45, '个'],
  ])('%s is %d %s', (id, value, unit) => {
    expect(observationOf(id)).toMatchObject({ value, unit });
  });

  test('warn readers where the number rests on copies of an encyclopaedia', () => {
    expect(observationOf('xuzhou-area-size')?.evidence).toMatchObject({ confidence: 'contested', caveat: expect.stringContaining('百科') });
  });
});
