import rawAreas from '../../content/facts/metropolitan-areas.json' with { type: 'json' };
import { checkReferences, referencesOfEvidence, referencesTo } from './check-references.ts';
import { isCityCode, knownCities } from './cities.ts';
import { knownClaims } from './claims.ts';
import { claimId, countyMember, distinctListOf, divisionCode, evidence, listOf, oneOf, recordOf, slug, someOf, text } from './fields.ts';
import type { AreaExtent, DivisionCode, MetropolitanArea } from './model.ts';
import { parseRecords } from './parse-records.ts';
import { knownUnits } from './places.ts';
import { knownSources } from './sources.ts';

const FILE = 'content/facts/metropolitan-areas.json';

const areaSchema = recordOf({
  id: slug,
  name: text,
  compound: text.optional(),
  summary: text,
  extents: someOf(
    recordOf({
      extent: oneOf(['core', 'extended', 'whole']),
      cities: distinctListOf(divisionCode),
      counties: listOf(countyMember),
    }),
  ),
  document: text,
  claims: distinctListOf(claimId),
  evidence,
});

/** Reads the metropolitan areas. Throws a `ContentError` with file, record, field and remedy. */
export function parseMetropolitanAreas(raw: unknown, file: string): readonly MetropolitanArea[] {
  const records = parseRecords<MetropolitanArea>(raw, file, areaSchema, { label: 'id', unique: ['id', 'name'] });
  return checkReferences(records, file, (area) => area.id, (area) => [
    ...area.extents.flatMap((extent, index) => [
      ...referencesTo(`extents.${String(index)}.cities`, extent.cities, knownUnits),
      ...referencesTo(`extents.${String(index)}.counties`, citiesInJiangsu(extent), knownCities),
    ]),
    ...referencesTo('claims', area.claims, knownClaims),
    ...referencesOfEvidence('evidence', area.evidence, knownSources),
  ]);
}

// Counties of other provinces may stand without their city: 微山 belongs to 徐州都市圈, and 济宁 is no place of the site.
function citiesInJiangsu(extent: AreaExtent): readonly DivisionCode[] {
  return extent.counties.map((county) => county.city).filter((code) => code.startsWith('32'));
}

/** The four metropolitan areas: the three of Jiangsu, then 上海大都市圈. */
export const metropolitanAreas = parseMetropolitanAreas(rawAreas, FILE);

/** The extent of an area that a plan calls core (核心) or extended (拓展), or the `whole`; `undefined` when it draws none. */
export function extentOfArea(area: MetropolitanArea, extent: AreaExtent['extent']): AreaExtent | undefined {
  return area.extents.find((candidate) => candidate.extent === extent);
}

/** Codes of the cities outside Jiangsu that belong to an area as a whole, each once. */
export function citiesOutsideJiangsu(area: MetropolitanArea): readonly DivisionCode[] {
  const codes = area.extents.flatMap((extent) => extent.cities);
  return [...new Set(codes)].filter((code) => !isCityCode(code));
}
