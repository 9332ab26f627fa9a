/** Counts tests from what the runners report. */

export interface Tally {
  passed: number;
  failed: number;
}

export const PASSED: Tally = { passed: 1, failed: 0 };
export const FAILED: Tally = { passed: 0, failed: 1 };

export const add = (a: Tally, b: Tally): Tally => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
});

/**
 * A count that cannot look better than the run was: a run that ended badly, or that ran no test
 * at all, has at least one failure.
 */
const normalizeTally = (tally: Tally, ok: boolean): Tally =>
  tally.failed === 0 && (!ok || tally.passed === 0) ? add(tally, FAILED) : tally;

interface VitestReport {
  testResults: { status: string; assertionResults: { status: string }[] }[];
}

/** Counts Vitest's JSON report; a file that could not be loaded counts as one failure. */
export const vitestTally = (json: string | undefined, ok: boolean): Tally => {
  if (json === undefined) return FAILED;
  const { testResults } = JSON.parse(json) as VitestReport;
  const tallies = testResults.map(({ status, assertionResults }) => {
    const count = (wanted: string): number =>
      assertionResults.filter((test) => test.status === wanted).length;
    const tally = { passed: count('passed'), failed: count('failed') };
    return status === 'failed' && tally.failed === 0 ? add(tally, FAILED) : tally;
  });
  return normalizeTally(tallies.reduce(add, { passed: 0, failed: 0 }), ok);
};

interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number };
  errors: unknown[];
}

/** Counts Playwright's JSON report; an error outside every test counts as one failure. */
export const playwrightTally = (json: string | undefined, ok: boolean): Tally => {
  if (json === undefined) return FAILED;
  const { stats, errors } = JSON.parse(json) as PlaywrightReport;
  const failed = stats.unexpected + stats.flaky + errors.length;
  return normalizeTally({ passed: stats.expected, failed }, ok);
};
