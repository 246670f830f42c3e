import { describe, expect, test } from 'vitest';
import type { Answer } from '../../search/find.ts';
import { parseQuery } from '../../search/query.ts';
import type { HitGroup } from '../../search/hits/rank.ts';
import { countLine, echo, explanation, shownQuery, spokenText, suggestionWords } from './search-summary.ts';

const nothing: Answer = { groups: [], sections: 0, understood: [], apart: [], needles: [], also: [], suggestions: [], direct: [], isPartial: false };
const group: HitGroup = { page: '向海发展', language: 'zh-CN', hits: [] };
const done = (input: string, answer: Partial<Answer>) =>
  ({ kind: 'done', query: parseQuery(input), answer: { ...nothing, ...answer } }) as const;

describe('the line above the hits', () => {
  test('counts sections and pages of what stands as it was typed', () => {
    expect(countLine(done('飞地', { sections: 3, groups: [group, group] }))).toBe('“飞地”见于 3 个小节，分布在 2 页');
  });

  test('does not claim that what was understood was found as typed', () => {
    const line = countLine(
      done('xuzhou', { sections: 3, groups: [group], understood: [{ typed: 'xuzhou', means: 'pinyin', terms: ['徐州'] }] }),
    );
    expect(line).toBe('找到 3 个小节');
  });

  test('asks for letters when the field has something else, and is empty with the field', () => {
    expect(countLine({ kind: 'idle', hasInput: true })).toBe('请输入文字或数字。');
    expect(countLine({ kind: 'idle', hasInput: false })).toBe('');
  });

  test('says when nothing was found, and when a query was cut', () => {
    expect(countLine(done('火星', {}))).toBe('全站正文里没有“火星”');
    expect(countLine(done('江'.repeat(10_000), {}))).toContain('搜索词太长');
  });

  test('tells suggestions that are parts of the query from those that are like it', () => {
    const offered = (input: string, term: string) => {
      const { query, answer } = done(input, { suggestions: [{ term }] });
      return suggestionWords(query, answer);
    };
    expect(offered('北京到上海', '上海')).toBe('其中这些词文中有：');
    expect(offered('连云口', '连云港')).toBe('与它相近、文中确实有的：');
  });
});

describe('how a query was understood', () => {
  test('names the means and every term', () => {
    const { query, answer } = done('suzhou', {
      sections: 1,
      understood: [{ typed: 'suzhou', means: 'pinyin', terms: ['苏州', '宿州'] }],
    });
    expect(explanation(query, answer)).toEqual([
      { words: '没有原样写作“suzhou”的小节。按拼音匹配：', terms: [[{ term: '苏州' }], [{ term: '宿州' }]] },
    ]);
    expect(shownQuery(query, answer)).toBe('苏州\n宿州');
  });

  test('names words that stand apart, and what was understood by one of them', () => {
    const { query, answer } = done('xuzhou 飞地', {
      sections: 1,
      apart: ['徐州', '飞地'],
      understood: [{ typed: 'xuzhou', means: 'pinyin', terms: ['徐州'] }],
    });
    expect(explanation(query, answer).map(({ words }) => words)).toEqual([
      '没有把“xuzhou 飞地”连在一起写的小节。以下小节同时提到：',
      '“xuzhou”按拼音匹配：',
    ]);
    expect(shownQuery(query, answer)).toBe('徐州\n飞地');
  });

  test('says that either of two terms will do beside another word', () => {
    const spoken = spokenText(
      done('suzhou 飞地', {
        sections: 1,
        groups: [group],
        apart: ['苏州/宿州', '飞地'],
        understood: [{ typed: 'suzhou', means: 'pinyin', terms: ['苏州', '宿州'] }],
      }),
    );
    expect(spoken).toContain('以下小节同时提到：苏州或宿州、飞地。“suzhou”按拼音匹配：苏州、宿州。');
  });

  test('is read out with the count', () => {
    const spoken = spokenText(
      done('飛地', { sections: 2, groups: [group], understood: [{ typed: '飛地', means: 'simplified', terms: ['飞地'] }] }),
    );
    expect(spoken).toBe('没有原样写作“飛地”的小节。按简体查找：飞地。找到 2 个小节');
  });
});

test('a query in a message is one short line in one pair of quotation marks', () => {
  expect(echo('“1+3”')).toBe('“1+3”');
  expect(echo('a\n\u0000\tb')).toBe('“a b”');
  expect([...echo('😀'.repeat(50))]).toHaveLength(33);
});
