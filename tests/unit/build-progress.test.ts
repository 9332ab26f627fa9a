/** What who waits for a quiet build is told. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { tellProgress } from '../../src/cli/progress.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('is a line every five seconds, and nothing before and after', () => {
  const said: string[] = [];
  const { stop } = tellProgress((line) => said.push(line));
  vi.advanceTimersByTime(4900);
  expect(said).toEqual([]);
  vi.advanceTimersByTime(5200);
  expect(said).toEqual(['  5 s: the code of the pages …', '  10 s: the code of the pages …']);
  stop();
  vi.advanceTimersByTime(60_000);
  expect(said).toHaveLength(2);
});
