import { SetClock } from '#libs/settings/clock.js';
import { setStage, type Stage } from '../support/stage.js';
import { migrate } from '#libs/journal/migrate.js';
import { openAsOwner } from '../support/database.js';
import { filed } from './support/cases.js';
import { faultOf } from './support/chain-of.js';

describe("the database user of the app", () => {
  let stage: Stage;
  let id: string;
  beforeAll(async () => {
    stage = await setStage(new SetClock('2026-03-02T02:00:00.000Z'));
    id = await filed(stage);
  });
  afterAll(() => stage.close());

  it.each([
    "UPDATE journal SET data = '{}' WHERE process_id = ?", 'DELETE FROM journal WHERE process_id = ?', 'UPDATE journal SET hash = prev_hash WHERE process_id = ? AND seq = 1',
    'INSERT INTO journal SELECT * FROM journal WHERE process_id = ? ON DUPLICATE KEY UPDATE type = VALUES(type)', 'REPLACE INTO journal SELECT * FROM journal WHERE process_id = ?',
    'TRUNCATE TABLE journal', 'DROP TABLE journal', 'ALTER TABLE journal ADD COLUMN note INT', 'RENAME TABLE journal TO journal_old', 'CREATE TABLE mine (a INT)',
    "CREATE TRIGGER t BEFORE INSERT ON journal FOR EACH ROW SET NEW.type = 'x'", "UPDATE migration SET name = 'x'", 'DELETE FROM migration',
  ])('may not %s', async (sql) => {
    await expect(stage.db.query(sql, [id])).rejects.toThrow(/denied/i);
    expect(await faultOf(stage.db, id)).toBeNull();
  });

  it('has rights on the tables of its own database and on nothing else', async () => {
    const grants = ((await stage.db.query('SHOW GRANTS')) as Record<string, string>[]).map((g) => Object.values(g)[0] ?? '');
    const onTables = grants.filter((g) => g.includes(`\`${stage.settings.db.name}\`.\``));
    expect(grants.filter((g) => !onTables.includes(g))).toEqual([expect.stringMatching(/^GRANT USAGE ON \*\.\*/)]);
    expect(onTables.find((g) => g.includes('.`journal`'))).toMatch(/^GRANT SELECT, INSERT ON /);
    expect(onTables.some((g) => /ALL PRIVILEGES|GRANT OPTION/.test(g))).toBe(false);
  });

  it('loses with the next migration what somebody gave it beyond that', async () => {
    const owner = await openAsOwner(stage.settings);
    const { name, user } = stage.settings.db;
    for (const grant of ['UPDATE, TRIGGER ON ??.journal', 'DELETE ON ??.seal', 'ALL PRIVILEGES ON ??.*']) await owner.query(`GRANT ${grant.replace('??', name)} TO ${user}@'%'`);
    await owner.destroy();
    const touched = () => stage.db.query('UPDATE journal SET type = type WHERE process_id = ?', [id]);
    await touched();
    await migrate(stage.settings);
    await expect(touched()).rejects.toThrow(/denied/i);
    await expect(stage.db.query('DELETE FROM seal')).rejects.toThrow(/denied/i);
    await expect(stage.db.query('UPDATE process SET level = level WHERE id = ?', [id])).resolves.toBeDefined();
  });
});
