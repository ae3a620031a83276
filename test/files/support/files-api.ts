import { startTestApi, type TestApi } from '../../support/api.js';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface FilesApi {
  readonly api: TestApi;
  /** The data folder, its own. */
  readonly folder: string;
  /** Every file below it, and how many records there are: what must not change when an upload fails. */
  left(): Promise<{ stored: string[]; incoming: string[]; records: number }>;
  close(): Promise<void>;
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries.filter((e) => e.isFile()).map((e) => join(e.parentPath, e.name)).sort();
}

/** The API with a data folder of its own; Temporal is not needed. */
export async function startFilesApi(env: NodeJS.ProcessEnv = {}): Promise<FilesApi> {
  const folder = await mkdtemp(join(tmpdir(), 'anqi-files-'));
  const api = await startTestApi({ env: { ANQI_DATA_DIR: folder, ANQI_TEMPORAL_ADDRESS: '127.0.0.1:1', ...env } });
  return {
    api, folder,
    async left() {
      const [row] = (await api.db.query('SELECT COUNT(*) AS n FROM file')) as { n: number | string }[];
      return { stored: await filesBelow(join(folder, 'objects')), incoming: await filesBelow(join(folder, 'incoming')), records: Number(row?.n ?? 0) };
    },
    async close() {
      await api.close();
      await rm(folder, { recursive: true });
    },
  };
}
