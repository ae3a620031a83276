/**
 * Adds up a test run: Jest's tests, a suite that could not run at all as one failure, and each
 * check as one passed or failed. A Jest that failed without a failed test still counts as one.
 *
 * @param {{ jest: object | undefined, jestFailed: boolean, checks: boolean[] }} run
 */
export function countResults({ jest, jestFailed, checks }) {
  const passedChecks = checks.filter(Boolean).length;
  const failedTests = (jest?.numFailedTests ?? 0) + (jest?.numRuntimeErrorTestSuites ?? 0);
  return {
    passed: passedChecks + (jest?.numPassedTests ?? 0),
    failed: checks.length - passedChecks + (failedTests || (jestFailed ? 1 : 0)),
    skipped: (jest?.numPendingTests ?? 0) + (jest?.numTodoTests ?? 0),
  };
}

/** The closing line; nothing else may stand on it. */
export const closingLine = ({ passed, failed, skipped }) => `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
