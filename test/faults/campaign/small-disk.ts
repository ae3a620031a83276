import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const SIZE_MIB = 4;

/** A file system of four MiB for the files of the installation, which can be filled up. */
export class SmallDisk {
  private constructor(readonly path: string, readonly isSmall: boolean) {}

  /** Mounted where the right to mount is given; elsewhere an ordinary folder, that is never full. */
  static prepare(path: string): SmallDisk {
    mkdirSync(path, { recursive: true });
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${SIZE_MIB}m,mode=0700`, 'tmpfs', path], { stdio: 'ignore' });
      return new SmallDisk(path, true);
    } catch {
      return new SmallDisk(path, false);
    }
  }

  /** Takes every byte that is left. */
  fill(): void {
    try {
      writeFileSync(this.filling, Buffer.alloc(2 * SIZE_MIB * 1_048_576));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
    }
  }

  makeRoom(): void {
    rmSync(this.filling, { force: true });
  }

  remove(): void {
    if (this.isSmall) execFileSync('umount', ['--lazy', this.path]);
  }

  private get filling(): string {
    return join(this.path, 'filling');
  }
}
