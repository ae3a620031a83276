import { dumpDatabase, loadDatabase } from '#libs/backup/database-dump.js';
import { foundBureau } from '#libs/bureau/found-bureau.js';
import { driveDataSet, nankai2020 } from '#libs/datasets/index.js';
import { auditChains } from '#libs/journal/audit.js';
import { openDatabase } from '#libs/journal/data-source.js';
import { listProcesses, type ListItem } from '#libs/journal/list.js';
import { migrate } from '#libs/journal/migrate.js';
import { MIGRATIONS } from '#libs/journal/migrations/index.js';
import { reconcileJournal } from '#libs/journal/reconcile.js';
import { annualReport } from '#libs/reports/index.js';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { DataSource } from 'typeorm';
import { numbers, playBureauYear, published } from '../acceptance/support.js';
import { createTestDatabase, openAsOwner } from '../support/database.js';

/** A bureau's year as 0.1.0 wrote it, when its newest migration was the seventh. */
const DUMP = new URL('./recorded/nankai-2020-at-7.sql.gz', import.meta.url);
const LIST = new URL('./recorded/nankai-2020-list.json', import.meta.url);
const RECORDED_AT = 7;

async function list(db: DataSource, bureauId: string): Promise<ListItem[]> {
  return (await listProcesses(db, { bureauId, kind: 'enforcement-case', includeEnded: true }, 'opened', 100, null)).items;
}

/** Set ANQI_RECORD=1 to record anew; a recording of a later schema takes a name of its own beside this one. */
async function record(): Promise<void> {
  if (MIGRATIONS.length !== RECORDED_AT) throw new Error(`this code writes another schema than migration ${RECORDED_AT}'s`);
  const played = await playBureauYear(nankai2020());
  rmSync(DUMP, { force: true });
  await dumpDatabase(played.settings, DUMP.pathname);
  writeFileSync(LIST, `${JSON.stringify(await list(played.db, played.bureau.bureauId), null, 1)}\n`);
  await played.close();
}

describe('migrations forward on a year of data', () => {
  let dropped: () => Promise<void>;
  let db: DataSource;
  let applied: string[];
  let bureauId: string;
  beforeAll(async () => {
    if (process.env['ANQI_RECORD'] === '1') await record();
    const { settings, drop } = await createTestDatabase();
    dropped = drop;
    const owner = await openAsOwner(settings);
    const tables = (await owner.query('SELECT table_name AS name FROM information_schema.tables WHERE table_schema = DATABASE()')) as { name: string }[];
    for (const { name } of tables) await owner.query(`DROP TABLE \`${name}\``);
    await owner.destroy();
    await loadDatabase(settings, DUMP.pathname);
    applied = await migrate(settings);
    db = await openDatabase(settings);
    bureauId = ((await db.query('SELECT id FROM bureau')) as { id: string }[])[0]?.id ?? '';
  }, 60_000);
  afterAll(async () => {
    await db.destroy();
    await dropped();
  });

  it('apply every later one, in order, and then nothing', async () => {
    expect(applied).toEqual(MIGRATIONS.slice(RECORDED_AT).map((m) => m.name));
  });

  it('keep every chain, and every fold but for what the state holds since', async () => {
    expect(await auditChains(db)).toMatchObject({ processes: 44, breaks: [] });
    // Snapshots of an earlier shape are folded anew from the journal; nothing that lists or counts may differ.
    const repaired = (await reconcileJournal(db, { repairing: true })).differences;
    expect(repaired.filter(({ what, repaired: done }) => !done || what.some((w) => w !== 'snapshot'))).toEqual([]);
    expect((await reconcileJournal(db, { repairing: false })).differences).toEqual([]);
  });

  it('keep the lists', async () => {
    const before = JSON.parse(readFileSync(LIST, 'utf8')) as ListItem[];
    expect(before).toHaveLength(44);
    expect(await list(db, bureauId)).toMatchObject(before);
  });

  it('keep the published figures', async () => {
    const { year, figures } = published<Record<string, number>>('nankai-2020.yaml');
    expect(numbers(await annualReport(db, bureauId, year))).toMatchObject(figures);
  });

  it('leave a bureau that goes on: its year is known as played, and a new one can be played', async () => {
    const set = nankai2020();
    const bureau = await foundBureau(db, set.profile, set.people, 'password-of-the-tests');
    expect(bureau.created).toBe(false);
    expect(await driveDataSet(db, set, bureau)).toEqual({ cases: 44, commands: 0 });
    expect((await driveDataSet(db, { ...set, key: 'after-migration', scripts: set.scripts.slice(0, 1) }, bureau)).commands).toBeGreaterThan(10);
    expect((await auditChains(db)).breaks).toEqual([]);
  });
});
