import { describe, expect, test } from 'vitest';
import { glossary, glossaryEntry, glossaryWithFigures, parseGlossary, relatedTerms } from './glossary.ts';

const FILE = 'content/glossary.json';
const sound = {
  id: 'enclave',
  term: '飞地',
  theme: 'cooperation',
  gloss: '一地到另一地的辖区里办的园区',
  meaning: '一地到另一地的辖区里办的园区。',
  use: '文章认为合作可以用飞地的办法。',
  claims: ['2.2d'],
  documents: ['north-anhui-scheme'],
};
const other = { ...sound, id: 'hinterland', term: '腹地', gloss: '背后的地方', meaning: '背后的地方。', related: ['enclave'] };

describe('terms with a slip are refused', () => {
  test('sound ones are not', () => {
    expect(parseGlossary([sound, other], FILE)).toHaveLength(2);
  });

  test('what a term has none of may be left out', () => {
    expect(parseGlossary([sound], FILE)[0]).toMatchObject({ related: [], figures: [], places: [] });
  });

  test.each([
    ['an id that stands twice', { ...other, id: 'enclave', related: [] }, 'record 2 (enclave) · field id: "enclave" is already used by record 1'],
    ['a term that stands twice', { ...other, term: '飞地' }, 'record 2 (hinterland) · field term: "飞地" is already used by record 1'],
    ['a long short explanation', { ...other, gloss: '地'.repeat(31) }, 'record 2 (hinterland) · field gloss: expected at most 30 characters'],
    ['a full stop after the short one', { ...other, gloss: '背后的地方。' }, 'Say only what the term is'],
    ['no explanation', { ...other, gloss: undefined }, 'record 2 (hinterland) · field gloss: expected text, got nothing'],
    ['a long meaning', { ...other, meaning: `${'地'.repeat(90)}。` }, 'record 2 (hinterland) · field meaning: expected sentences of at most 90 characters'],
    ['a meaning that is no sentence', { ...other, meaning: '背后的地方' }, 'field meaning: expected sentences of at most 90 characters that end with 。, got "背后的地方". Write one or two'],
    ['a theme that is none', { ...other, theme: 'things' }, 'record 2 (hinterland) · field theme: expected one of goals, layout'],
    ['claims, and no word on how they use it', { ...other, use: undefined }, 'record 2 (hinterland) · field use: a term has "use" when it has claims, and only then. Say how'],
    ['a use that no claim bears out', { ...other, claims: [], documents: [] }, 'record 2 (hinterland) · field use: a term has "use"'],
    ['a claim that does not exist', { ...other, claims: ['2.2d', '9.9z'] }, 'field claims: expected the id of a claim in content/claims.json, got "9.9z"'],
    ['a document that does not exist', { ...other, documents: ['north-anhui-schem'] }, 'field documents: expected the id of a document in content/facts/documents.json, got "north-anhui-schem". Did you mean "north-anhui-scheme"?'],
    ['a document about something else', { ...other, documents: ['hongqiao-scheme'] }, 'field documents: "hongqiao-scheme" is about 3.1a, 3.2f, and the term has none of these claims. Add the claim, or remove the document.'],
    ['a place that does not exist', { ...other, places: ['xuzou'] }, 'field places: expected the id of a city, place, structure or feature in content/facts, got "xuzou". Did you mean "xuzhou"?'],
    ['a term that does not exist', { ...other, related: ['enclav'] }, 'field related: expected the id of another term in content/glossary.json, got "enclav". Did you mean "enclave"?'],
    ['a relation to itself', { ...other, related: ['hinterland'] }, 'field related: a term is not related to itself. Remove it.'],
    ['outside facts without a source', { ...other, outside: { text: '有三处。', sources: [] } }, 'field outside.sources: expected at least one entry'],
    ['an unknown source', { ...other, outside: { text: '有三处。', sources: ['yrb'] } }, 'field outside.sources: expected the id of a source in content/sources.json, got "yrb"'],
    ['a value that no record holds', { ...other, meaning: '江苏有{count/jiangsu/city}个。' }, 'field meaning: expected the address of a value in content/facts, got "count/jiangsu/city". Did you mean "count/jiangsu/cities"?'],
    ['a value of the site in what the article says', { ...other, use: '文章说江苏有{count/jiangsu/cities}个。' }, 'record 2 (hinterland) · field use: expected what the article says, without values in braces, got "文章说江苏有{count/jiangsu/cities}个。". Numbers of the records'],
    ['a misspelt field', { ...other, definition: '地方。' }, 'record 2 (hinterland) · field definition: no such field'],
  ])('%s', (_, record, says) => {
    expect(() => parseGlossary([sound, record], FILE)).toThrow(says);
  });

  test('a relation that is written from both ends', () => {
    expect(() => parseGlossary([{ ...sound, related: ['hinterland'] }, other], FILE)).toThrow(
      'record 2 (hinterland) · field related: "enclave" names this term already, and that holds both ways. Remove "enclave" here.',
    );
  });
});

test('a document that came after the article is about no claim, and may be named', () => {
  expect(parseGlossary([{ ...sound, documents: ['south-north-pairs-report'] }], FILE)).toHaveLength(1);
});

test('a term that the file lacks is named with the closest one', () => {
  expect(glossaryEntry('enclave').term).toBe('飞地');
  expect(() => glossaryEntry('enclav')).toThrow('No term "enclav" in content/glossary.json. Did you mean "enclave"?');
});

test('two terms are related both ways, and each of them once', () => {
  for (const entry of glossary) {
    const related = relatedTerms(entry).map(({ id }) => id);
    expect(new Set(related).size, entry.id).toBe(related.length);
    for (const id of related) expect(relatedTerms(glossaryEntry(id)).map((back) => back.id), `${id}, related to ${entry.id}`).toContain(entry.id);
  }
});

test('a figure that the site does not have is named', () => {
  expect(() => glossaryWithFigures({ what: 'the id of a figure', definedIn: 'src/figures/all-figures.ts', ids: new Set(['zones']) })).toThrow(
    /content\/glossary\.json · record \d+ \([a-z-]+\) · field figures: expected the id of a figure in src\/figures\/all-figures\.ts, got "/,
  );
});
