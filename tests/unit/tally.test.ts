import { describe, expect, it } from 'vitest';
import { playwrightTally, vitestTally } from '../../src/cli/tally.ts';

const file = (status: string, ...tests: string[]): object => ({
  status,
  assertionResults: tests.map((result) => ({ status: result })),
});
const vitest = (...testResults: object[]): string => JSON.stringify({ testResults });
const playwright = (expected: number, unexpected: number, errors: unknown[] = []): string =>
  JSON.stringify({ stats: { expected, unexpected, flaky: 0 }, errors });

describe('the count of tests', () => {
  it('adds up the files of Vitest', () => {
    const json = vitest(
      file('passed', 'passed', 'passed', 'skipped'),
      file('failed', 'passed', 'failed'),
    );
    expect(vitestTally(json, false)).toEqual({ passed: 3, failed: 1 });
  });

  it('counts a file that could not be loaded as a failure', () => {
    expect(vitestTally(vitest(file('failed'), file('passed', 'passed')), false)).toEqual({
      passed: 1,
      failed: 1,
    });
  });

  it('counts what Playwright expected, did not expect, and could not run', () => {
    expect(playwrightTally(playwright(5, 2), false)).toEqual({ passed: 5, failed: 2 });
    expect(playwrightTally(playwright(0, 0, ['no browser']), false)).toEqual({
      passed: 0,
      failed: 1,
    });
  });

  it('never calls a run good that ended badly, ran nothing or left no report', () => {
    const failed = expect.objectContaining({ failed: 1 }) as unknown;
    expect(vitestTally(vitest(file('passed', 'passed')), false)).toEqual(failed);
    expect(vitestTally(vitest(), true)).toEqual(failed);
    expect(vitestTally(undefined, true)).toEqual(failed);
    expect(playwrightTally(playwright(0, 0), true)).toEqual(failed);
    expect(playwrightTally(undefined, false)).toEqual(failed);
  });
});
