import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

describe('the first load of the console', () => {
  it('stays under 350 kB before any route, as the built files weigh', () => {
    const { status, stdout } = spawnSync(process.execPath, [fileURLToPath(new URL('../../apps/console/first-load.mjs', import.meta.url))], { encoding: 'utf8' });
    expect({ status, total: stdout.trim().split('\n').at(-1) }).toMatchObject({ status: 0, total: expect.stringMatching(/^\s*[1-9]\d+\.\d kB {2}first load, gzip \(limit 350\)$/) });
  });
});
