import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Runs the worked examples and the field cases in a process of another time zone. */
function runIn(timeZone: string): { passed: number; failed: number; zone: string } {
  const { stdout } = spawnSync(process.execPath, [
    '--experimental-vm-modules', 'node_modules/jest/bin/jest.js', '--json', '--silent', '--runInBand',
    'libs/calendar/worked-examples.spec.ts', 'libs/calendar/field-cases.spec.ts',
  ], { cwd: root, env: { ...process.env, TZ: timeZone, NODE_OPTIONS: '' }, encoding: 'utf8' });
  const report = JSON.parse(stdout) as { numPassedTests: number; numFailedTests: number };
  const zone = spawnSync(process.execPath, ['-p', 'new Date(0).getTimezoneOffset()'], { env: { ...process.env, TZ: timeZone, NODE_OPTIONS: '' }, encoding: 'utf8' });
  return { passed: report.numPassedTests, failed: report.numFailedTests, zone: zone.stdout.trim() };
}

describe('the time zone of the machine', () => {
  it('changes no due date: the same examples hold in UTC, Shanghai and Los Angeles', () => {
    const results = ['UTC', 'Asia/Shanghai', 'America/Los_Angeles'].map(runIn);
    expect(results.map(({ zone }) => zone)).toEqual(['0', '-480', '480']);
    expect(results.map(({ failed }) => failed)).toEqual([0, 0, 0]);
    expect(new Set(results.map(({ passed }) => passed)).size).toBe(1);
    expect(results[0]!.passed).toBeGreaterThan(40);
  }, 120_000);
});
