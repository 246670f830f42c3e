/** How many tests ended which way. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** No test at all. */
export const none: Counts = { passed: 0, failed: 0, skipped: 0 };

/** A stage that ended badly without naming a test: a type error, a build that stopped, a runner that crashed. */
export const oneFailure: Counts = { passed: 0, failed: 1, skipped: 0 };

/** Both together. */
export function add(left: Counts, right: Counts): Counts {
  return {
    passed: left.passed + right.passed,
    failed: left.failed + right.failed,
    skipped: left.skipped + right.skipped,
  };
}

/**
 * The counts in the JSON report of Vitest.
 * @throws when the report has another form.
 */
export function countVitest(report: unknown): Counts {
  return {
    passed: count(report, 'numPassedTests'),
    failed: count(report, 'numFailedTests'),
    skipped: count(report, 'numPendingTests') + count(report, 'numTodoTests'),
  };
}

/**
 * The counts in the JSON report of Playwright. A test that passed only on another attempt counts as failed.
 * @throws when the report has another form.
 */
export function countPlaywright(report: unknown): Counts {
  const stats = field(report, 'stats');
  return {
    passed: count(stats, 'expected'),
    failed: count(stats, 'unexpected') + count(stats, 'flaky'),
    skipped: count(stats, 'skipped'),
  };
}

/**
 * What one runner contributes: its counts, and a failure of its own when it ended badly without naming a test that
 * failed (a file that does not parse, an error after the last test).
 */
export function settle(counts: Counts, exitCode: number): Counts {
  return exitCode !== 0 && counts.failed === 0 ? add(counts, oneFailure) : counts;
}

/** `12 passed, 0 failed`, and `, 3 skipped` behind it when there are any. */
export function summarise({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

function count(report: unknown, name: string): number {
  const value = field(report, name);
  if (typeof value !== 'number')
    throw new Error(`the test report has no number “${name}”: the runner's JSON format has changed`);
  return value;
}

function field(report: unknown, name: string): unknown {
  return typeof report === 'object' && report !== null ? (report as Record<string, unknown>)[name] : undefined;
}
