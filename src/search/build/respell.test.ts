import { describe, expect, test } from 'vitest';
import { respellFiles, type RespellOptions } from './respell.ts';
import { ALSO_FILE, ALSO_LATIN_FILE, LATIN_FILE, RESPELL_FILE, type RespellFile, SOUNDS_FILE, TRADITIONAL_FILE } from '../meaning/respell-file.ts';
import { readAlso } from '../meaning/hints.ts';
import { readAliases } from '../meaning/respell.ts';
import { readVocabulary } from '../meaning/vocabulary.ts';

/** What is written for one page with these sections. */
function written(texts: readonly string[], options: Partial<RespellOptions> = {}, html = '') {
  const sections = texts.map((text, at) => ({ id: `s${at}`, level: 2, heading: text.replace(/\n.*/s, ''), text }));
  const files = new Map(respellFiles([{ html, sections }], { names: [], aliases: [], ...options }).map(({ name, content }) => [name, content]));
  const read = <File>(name: string) => JSON.parse(files.get(name) ?? '') as File;
  return {
    respell: read<RespellFile>(RESPELL_FILE),
    traditional: files.get(TRADITIONAL_FILE),
    sounds: files.get(SOUNDS_FILE),
    also: readAlso(files.get(ALSO_FILE) ?? ''),
    alsoLatin: readAlso(files.get(ALSO_LATIN_FILE) ?? ''),
    latin: files.get(LATIN_FILE),
  };
}

const TEXTS = ['徐州都市圈\n重叠的“长三角”，重点在徐州。', '沪宁\n上海，南京：www.xz.example', '闵行\n增长极'];

describe('what the build writes of words', () => {
  test('names with their readings in context, without those that stand nowhere', () => {
    const { respell } = written(TEXTS, { names: ['徐州', '“长三角”', '重叠', '重点', '增长极', '闵行', '洛阳'] });
    const pinyin = new Map(readVocabulary(respell).terms.map((term) => [term.text, term.pinyin]));
    expect(Object.fromEntries(pinyin)).toMatchObject({
      徐州: 'xuzhou',
      长三角: 'changsanjiao',
      重叠: 'chongdie',
      重点: 'zhongdian',
      增长极: 'zengzhangji',
      闵行: 'minhang',
      徐州都市圈: 'xuzhoudushiquan',
    });
    expect(pinyin.has('洛阳')).toBe(false);
  });

  test('explained terms are names', () => {
    const { respell } = written(['一\n“飞地”'], {}, '<main><dfn id="term-enclave">“飞地”</dfn></main>');
    expect(readVocabulary(respell).terms).toMatchObject([{ text: '飞地', pinyin: 'feidi', isName: true }]);
  });

  test('aliases: of terms that stand in the text; one that stands there itself becomes a hint', () => {
    const aliases = [
      { alias: '申', terms: ['上海'] },
      { alias: '沪', terms: ['上海', '洛阳'] },
      { alias: 'Loyang', terms: ['洛阳'] },
    ];
    const { respell, also } = written(TEXTS, { aliases });
    expect(readAliases(respell)).toEqual(new Map([['申', ['上海']]]));
    expect(also).toEqual(new Map([['沪', [['上海', 1]]]]));
  });

  test('pinyin that stands in an address is a hint', () => {
    expect(written(TEXTS, { names: ['徐州'] }).alsoLatin).toEqual(new Map([['xz', [['徐州', 1]]]]));
  });

  test('letters of the text, unless it is made of them', () => {
    expect(written(TEXTS).latin).toBe('example www xz');
    expect(written(['Xuzhou\nA railway hub (徐州).']).latin).toBe('');
  });

  test('characters that sound like those of a short name', () => {
    const { sounds, traditional } = written(TEXTS, { names: ['徐州'] });
    expect(sounds).toMatch(/(^| )zhou[^ ]*洲/);
    expect(traditional).toContain('叠疊');
  });
});
