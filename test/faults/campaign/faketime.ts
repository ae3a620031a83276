import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { canInstallPackages, installPackages } from '../../../docker/local/apt.mjs';

function find(): string | null {
  const folders = existsSync('/usr/lib') ? readdirSync('/usr/lib').map((name) => join('/usr/lib', name, 'faketime')) : [];
  return folders.map((folder) => join(folder, 'libfaketimeMT.so.1')).find((path) => existsSync(path)) ?? null;
}

/** The library that moves the clock of a program not our own, from Debian's package `faketime`; null where it cannot be had. */
export async function obtainFaketime(): Promise<string | null> {
  const found = find();
  if (found !== null || !canInstallPackages()) return found;
  return installPackages('faketime').then(find, () => null);
}
