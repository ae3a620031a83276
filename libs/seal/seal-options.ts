import type { Settings } from '#libs/settings/settings.js';
import { join } from 'node:path';
import type { SealOptions } from './seal-journal.js';

/** Where the installation keeps its seals and what signs them. */
export function sealOptions(settings: Settings): SealOptions {
  return { folder: join(settings.dataDir, 'seals'), key: settings.sealKey };
}
