import { describe, expect, it } from 'vitest';
import { countPlaywright, countVitest, sumOf, withExitCode } from './test-reports.ts';

const vitest = { numPassedTests: 5, numFailedTests: 0, numPendingTests: 1, numTodoTests: 0, testResults: [] };

describe('countVitest', () => {
  it('takes the tests one by one', () => {
    expect(countVitest({ ...vitest, numFailedTests: 2 })).toEqual({ passed: 5, failed: 2, skipped: 1 });
  });

  it('counts a file that failed before its tests once, and one whose tests failed not again', () => {
    const testResults = [
      { status: 'failed', assertionResults: [] },
      { status: 'failed', assertionResults: [{ status: 'failed' }] },
      { status: 'passed', assertionResults: [{ status: 'passed' }] },
    ];
    expect(countVitest({ ...vitest, numFailedTests: 1, testResults }).failed).toBe(2);
  });

  it('refuses what is no report', () => {
    expect(() => countVitest({})).toThrow();
  });
});

describe('countPlaywright', () => {
  it('counts flaky tests and errors outside tests as failures', () => {
    const report = { stats: { expected: 7, unexpected: 1, flaky: 1, skipped: 2 }, errors: [{}] };
    expect(countPlaywright(report)).toEqual({ passed: 7, failed: 3, skipped: 2 });
  });
});

describe('withExitCode', () => {
  it('makes a program that failed a failure, also when its report has none', () => {
    expect(withExitCode({ passed: 3, failed: 0, skipped: 0 }, 1).failed).toBe(1);
    expect(withExitCode({ passed: 3, failed: 2, skipped: 0 }, 1).failed).toBe(2);
    expect(withExitCode({ passed: 3, failed: 0, skipped: 0 }, 0).failed).toBe(0);
  });

  it('makes a run without a single test a failure', () => {
    expect(withExitCode({ passed: 0, failed: 0, skipped: 4 }, 0).failed).toBe(1);
  });
});

describe('sumOf', () => {
  it('adds', () => {
    const sum = sumOf([
      { passed: 1, failed: 2, skipped: 3 },
      { passed: 10, failed: 20, skipped: 30 },
    ]);
    expect(sum).toEqual({ passed: 11, failed: 22, skipped: 33 });
  });
});
