import { closingLine, countResults } from './counts.mjs';

const jest = { numPassedTests: 40, numFailedTests: 0, numRuntimeErrorTestSuites: 0, numPendingTests: 0, numTodoTests: 0 };

describe('counting a test run', () => {
  it('adds a pass or a failure for each check', () => {
    expect(closingLine(countResults({ jest, jestFailed: false, checks: [true, true, false] }))).toBe('42 passed, 1 failed');
  });

  it('counts a suite that could not run as a failure', () => {
    expect(countResults({ jest: { ...jest, numFailedTests: 2, numRuntimeErrorTestSuites: 1 }, jestFailed: true, checks: [] })).toMatchObject({ passed: 40, failed: 3 });
  });

  it('counts a runner that failed without a failed test, or that never ran, as one failure', () => {
    expect(countResults({ jest, jestFailed: true, checks: [] })).toMatchObject({ passed: 40, failed: 1 });
    expect(countResults({ jest: undefined, jestFailed: true, checks: [true] })).toMatchObject({ passed: 1, failed: 1 });
  });

  it('does not hide skipped tests', () => {
    expect(closingLine(countResults({ jest: { ...jest, numPendingTests: 2 }, jestFailed: false, checks: [] }))).toBe('40 passed, 0 failed, 2 skipped');
  });
});
