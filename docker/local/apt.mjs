import { chmodSync, existsSync, rmSync, writeFileSync } from 'node:fs';
import { findCommand, runOrFail } from './commands.mjs';
import { say } from './progress.mjs';

const POLICY = '/usr/sbin/policy-rc.d';

/** Whether missing system packages can be installed here: Debian or a kin of it, and we are root. */
export const canInstallPackages = () => process.getuid?.() === 0 && findCommand(['apt-get']) !== undefined;

/**
 * Installs Debian packages without questions. While it runs, a policy forbids packages to start
 * their system service: the stack runs private instances, and a database server that listens for
 * the whole machine is not ours to start.
 */
export async function installPackages(...names) {
  say(`  installing ${names.join(', ')} with apt-get …`);
  const forbid = !existsSync(POLICY);
  if (forbid) {
    writeFileSync(POLICY, '#!/bin/sh\nexit 101\n');
    chmodSync(POLICY, 0o755);
  }
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  try {
    await runOrFail('apt-get', ['update', '-qq'], { env, cure: 'check the network and the package sources' });
    await runOrFail('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...names], { env });
  } finally {
    if (forbid) rmSync(POLICY, { force: true });
  }
}
