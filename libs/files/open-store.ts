import type { Settings } from '#libs/settings/settings.js';
import { join } from 'node:path';
import { DiskStore } from './disk-store.js';
import { Intake } from './intake.js';
import { S3Store } from './s3-store.js';
import type { FileStore } from './store.js';

type FileSettings = Pick<Settings, 'dataDir' | 'files'>;

/** The store the settings name: a bucket when one is set, else the data folder. Call `prepare` before use. */
export function fileStoreOf(settings: FileSettings): FileStore {
  return settings.files.s3 ? new S3Store(settings.files.s3) : new DiskStore(join(settings.dataDir, 'objects'));
}

/** Where uploads come in; on the file system of the disk store, so that a complete file is renamed and not copied. Call `prepare` before use. */
export function intakeOf(settings: FileSettings): Intake {
  return new Intake(join(settings.dataDir, 'incoming'), settings.files.uploadLimit);
}
