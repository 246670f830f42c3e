import { describe, expect, test } from 'vitest';
import { add, countPlaywright, countVitest, none, settle, summarise } from './count-results.ts';

const vitestReport = { numPassedTests: 40, numFailedTests: 2, numPendingTests: 1, numTodoTests: 1 };
const playwrightReport = { stats: { expected: 30, unexpected: 1, flaky: 1, skipped: 4 } };

describe('the last line of npm test', () => {
  test('adds up what the runners report', () => {
    const total = add(add(none, countVitest(vitestReport)), countPlaywright(playwrightReport));
    expect(summarise(total)).toBe('70 passed, 4 failed, 6 skipped');
  });

  test('does not speak of skipped tests when there are none', () => {
    expect(summarise({ passed: 5, failed: 0, skipped: 0 })).toBe('5 passed, 0 failed');
  });

  test('a runner that fails without a failed test still counts as a failure', () => {
    expect(summarise(settle({ passed: 3, failed: 0, skipped: 0 }, 1))).toBe('3 passed, 1 failed');
    expect(summarise(settle({ passed: 3, failed: 2, skipped: 0 }, 1))).toBe('3 passed, 2 failed');
    expect(summarise(settle({ passed: 3, failed: 0, skipped: 0 }, 0))).toBe('3 passed, 0 failed');
  });

  test('a report of another form is an error and not a zero', () => {
    expect(() => countVitest({})).toThrow('numPassedTests');
    expect(() => countPlaywright({ stats: {} })).toThrow('expected');
  });
});
