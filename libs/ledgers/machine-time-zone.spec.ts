import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Runs the specs about dates in a process of another time zone. */
function runIn(timeZone: string): { passed: number; failed: number; zone: string } {
  const env = { ...process.env, TZ: timeZone, NODE_OPTIONS: '' };
  const { stdout } = spawnSync(process.execPath, [
    '--experimental-vm-modules', 'node_modules/jest/bin/jest.js', '--json', '--silent', '--runInBand', '-t', 'dates of a workbook|the day a cell names|an exported ledger',
    'libs/ledgers/table/read-xlsx.spec.ts', 'libs/ledgers/read-day.spec.ts', 'libs/ledgers/write-ledger.spec.ts',
  ], { cwd: root, env, encoding: 'utf8' });
  const report = JSON.parse(stdout) as { numPassedTests: number; numFailedTests: number };
  const zone = spawnSync(process.execPath, ['-p', 'new Date(0).getTimezoneOffset()'], { env, encoding: 'utf8' });
  return { passed: report.numPassedTests, failed: report.numFailedTests, zone: zone.stdout.trim() };
}

describe('the time zone of the machine', () => {
  it('moves no date of a workbook, read or written: the same specs hold in UTC, Shanghai and Los Angeles', () => {
    const results = ['UTC', 'Asia/Shanghai', 'America/Los_Angeles'].map(runIn);
    expect(results.map(({ zone }) => zone)).toEqual(['0', '-480', '480']);
    expect(results.map(({ failed }) => failed)).toEqual([0, 0, 0]);
    expect(results.map(({ passed }) => passed)).toEqual(results.map(() => results[0]?.passed));
    expect(results[0]?.passed).toBeGreaterThan(40);
  }, 180_000);
});
