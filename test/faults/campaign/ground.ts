import { foundBureau } from '#libs/bureau/found-bureau.js';
import { defaultProfile } from '#libs/bureau/profiles/defaults.js';
import { openDatabase } from '#libs/journal/data-source.js';
import { migrate } from '#libs/journal/migrate.js';
import { readSettings, type Settings } from '#libs/settings/settings.js';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../../docker/local/ports.mjs';
import { startMariadb } from '../../../docker/local/mariadb.mjs';
import { startTemporal } from '../../../docker/local/temporal.mjs';
import { people } from '../../support/bureau.js';
import { Wire } from '../../support/wire.js';
import { Clocks } from './clocks.js';
import { obtainFaketime } from './faketime.js';
import { KeptRunning } from './kept-running.js';
import { SmallDisk } from './small-disk.js';

export type Victim = 'worker' | 'api' | 'temporal' | 'mariadb';
export const VICTIMS: readonly Victim[] = ['worker', 'api', 'temporal', 'mariadb'];
export const PASSWORD = 'password-of-the-campaign';

/** A whole installation of its own, each part of which can be killed and started again on the same data and ports. */
export interface Ground {
  /** To MariaDB directly, where the programs go by the wire. */
  readonly settings: Settings;
  readonly wire: Wire;
  readonly clocks: Clocks;
  readonly disk: SmallDisk;
  readonly origin: string;
  readonly ids: Readonly<Record<string, string>>;
  readonly bureauId: string;
  /** SIGKILL and start again at once. */
  kill(victim: Victim): Promise<void>;
  /** Programs that ended by themselves. */
  collapses(): readonly string[];
  clear(): Promise<void>;
}

export async function prepareGround(): Promise<Ground> {
  const dir = mkdtempSync(join(tmpdir(), 'anqi-campaign-'));
  const clocks = new Clocks(dir, await obtainFaketime());
  const mariadbOptions = { dataDir: join(dir, 'mariadb'), durable: false, env: clocks.environmentOf('mariadb') };
  const temporalOptions = { dbFile: join(dir, 'temporal.db'), headless: true, durable: false };
  let mariadb = await startMariadb(mariadbOptions);
  let temporal = await startTemporal(temporalOptions);
  const wire = new Wire(mariadb.port);
  await wire.mend();
  const disk = SmallDisk.prepare(join(dir, 'files'));
  const httpPort = await freePort();
  const settings = readSettings({
    ...mariadb.env, ...temporal.env, ANQI_HTTP_PORT: String(httpPort), ANQI_TASK_QUEUE: 'campaign', ANQI_DATA_DIR: disk.path, ANQI_SESSION_SECRET: 'campaign', ANQI_SEAL_KEY: 'campaign', ANQI_PRIVACY_KEY: 'campaign-privacy-key-of-the-faults',
  });
  await migrate(settings);
  const db = await openDatabase(settings);
  const { bureauId, staff } = await foundBureau(db, defaultProfile('120104', '天津市南开区应急管理局', '南开区应急局', '津南'), people('t'), PASSWORD);
  await db.destroy();
  const byWire = { ...settings, db: { ...settings.db, host: '127.0.0.1', port: wire.port } };
  const programs = { api: new KeptRunning('api', byWire, clocks.environmentOf('api')), worker: new KeptRunning('worker', byWire, clocks.environmentOf('worker')) };
  programs.api.start();
  programs.worker.start();
  return {
    settings, wire, clocks, disk, bureauId, origin: `http://127.0.0.1:${httpPort}`,
    ids: Object.fromEntries([...staff].map(([login, id]) => [login.slice(2), id])),
    async kill(victim) {
      if (victim === 'mariadb') {
        await mariadb.kill();
        mariadb = await startMariadb({ ...mariadbOptions, port: mariadb.port });
      } else if (victim === 'temporal') {
        await temporal.kill();
        temporal = await startTemporal({ ...temporalOptions, port: temporal.port });
      } else {
        await programs[victim].kill();
      }
    },
    collapses: () => [...programs.api.collapses, ...programs.worker.collapses],
    async clear() {
      await programs.worker.stop();
      await programs.api.stop();
      await temporal.stop();
      await wire.cut();
      await mariadb.stop();
      disk.remove();
      rmSync(dir, { recursive: true, force: true });
    },
  };
}
