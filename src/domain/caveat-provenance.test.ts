import { expect, test } from 'vitest';
import { caveatProvenance } from './caveat-provenance.ts';
import { placeById } from './named-places.ts';

test.each([
  ['what documents say, without the article among them', 'jiading-kunshan-taicang', 'external', ['jkt2018', 'jkt']],
  ['documents that differ', 'huaihai-economic-zone', 'external', ['jszx', 'zi2017', 'huaihai10']],
  ['what the site infers from documents', 'huning-innovation-belt', 'derived', ['hnz', 'huning-line']],
  ['what the site works out from the article alone', 'yellow-sea-cities', 'derived', ['art']],
  ['what no document says', 'tai-lake-area', 'editor', []],
])('%s', (_, id, kind, sources) => {
  expect(caveatProvenance(placeById(id))).toEqual({ kind, sources });
});
