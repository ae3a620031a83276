import { checkPassword } from '#libs/access/passwords.js';
import { propose } from '#libs/administration/proposals/propose.js';
import type { Proposal } from '#libs/administration/proposals/view.js';
import { readRecord } from '#libs/administration/record.js';
import { dongli2022 } from '#libs/datasets/index.js';
import { spawn } from 'node:child_process';
import { playBureauYear, type BureauYear } from '../acceptance/support.js';

interface Ended { code: number | null; output: string; errors: string }

describe('the programs on the command line', () => {
  let played: BureauYear;
  beforeAll(async () => {
    played = await playBureauYear(dongli2022());
  }, 60_000);
  afterAll(() => played.close());

  /** Runs a built program as `npm run` does, with the app's rights and no more. */
  function run(program: string, ...args: string[]): Promise<Ended> {
    const { db, temporal } = played.settings;
    const env = {
      ...process.env, NODE_OPTIONS: '', ANQI_DB_HOST: db.host, ANQI_DB_PORT: String(db.port), ANQI_DB_NAME: db.name, ANQI_DB_USER: db.user, ANQI_DB_PASSWORD: db.password, ANQI_PRIVACY_KEY: played.settings.privacy.key,
      ANQI_TEMPORAL_ADDRESS: temporal.address, ANQI_TASK_QUEUE: temporal.taskQueue,
    };
    return new Promise((resolve, reject) => {
      const child = spawn(process.execPath, [new URL(`../../dist/apps/ops/${program}.js`, import.meta.url).pathname, ...args], { env });
      const ended: Ended = { code: null, output: '', errors: '' };
      child.stdout.on('data', (chunk) => { ended.output += chunk; });
      child.stderr.on('data', (chunk) => { ended.errors += chunk; });
      child.once('error', reject);
      child.once('close', (code) => resolve({ ...ended, code }));
    });
  }

  it('report prints the published figures as text, and with their cases as JSON', async () => {
    const text = await run('report', '--bureau', '120110', '--year', '2022');
    expect(text).toMatchObject({ code: 0, errors: '' });
    expect(text.output).toMatch(/行政处罚决定 +71 件/);
    expect(text.output).toMatch(/罚款总额 +9,556,100 元/);
    const json = await run('report', '--bureau', '120110', '--year', '2022', '--json');
    const { figures } = JSON.parse(json.output) as { figures: { key: string; value: { count: number }; processIds: string[] }[] };
    expect(figures.find((f) => f.key === 'penaltiesAccident')).toMatchObject({ value: { count: 17 } });
    expect(figures.find((f) => f.key === 'penaltiesAccident')?.processIds).toHaveLength(17);
  });

  it.each([
    [['--bureau', '999999', '--year', '2022'], /没有代码为“999999”的单位[\s\S]*120110/],
    [['--bureau', '120110', '--year', '2010'], /没有2010年的记录/],
    [['--bureau', '120110', '--year', 'last'], /“last”不是年度/],
    [['--bureau', '120110'], /须给出 --bureau 和 --year/],
    [['--burau', '120110'], /--burau/],
  ])('report says what is wrong with %j and ends with 2', async (args, message) => {
    const { code, output, errors } = await run('report', ...args);
    expect(code).toBe(2);
    expect(output).toBe('');
    expect(errors).toMatch(message);
  });

  it('deadline lists each day, counted or not, with the law', async () => {
    const { code, output } = await run('deadline', '--limit', 'decision-service', '--on', '2026-09-28', '--bureau', '120110');
    expect(code).toBe(0);
    expect(output).toMatch(/届满 Due +2026-10-13/);
    expect(output).toMatch(/《行政处罚法》第61条/);
    expect(output).toMatch(/2026-10-01 +周四 +不计 +Skipped +休（国庆节）/);
    expect(output).toMatch(/2026-10-10 +周六 +5 +计入 +Counted +补班/);
  });

  it('deadline marks a year whose holidays are not published, and refuses what it does not know', async () => {
    expect((await run('deadline', '--rule', 'hearing-request', '--on', '2026-12-30')).output).toMatch(/暂定 provisional/);
    expect((await run('deadline', '--list')).output).toMatch(/^decision-service +处罚决定书送达/m);
    expect(await run('deadline', '--limit', 'no-such-limit', '--on', '2026-12-30')).toMatchObject({ code: 2, output: '' });
    expect(await run('deadline', '--limit', 'decision', '--on', '2026-02-30')).toMatchObject({ code: 2, output: '' });
  });

  it('approve takes a written reason and approves where nobody else may, never while somebody may', async () => {
    const { db, bureau } = played;
    const staff = (await db.query("SELECT id, name, roles FROM staff WHERE bureau_id = ? AND active = 1 AND (FIND_IN_SET('administrator', roles) OR FIND_IN_SET('director', roles))", [bureau.bureauId])) as { id: string; name: string; roles: string }[];
    const [admin, director] = [staff.find((s) => s.roles.includes('administrator')), staff.find((s) => s.roles.split(',').includes('director'))];
    const now = new Date().toISOString();
    const reset = (await propose(db, { bureauId: bureau.bureauId, id: admin?.id ?? '', now }, '', 'reset-password', { staffId: director?.id ?? '', reason: '遗忘', half: 'first' })) as Proposal;
    const asked = ['--bureau', '120110', '--proposal', reset.id];
    const written = ['--reason', '无人可批准，副局长在场'];
    const others = staff.filter((s) => s !== admin && s !== director);
    expect(await run('approve', ...asked)).toMatchObject({ code: 2, errors: expect.stringContaining('--reason') });
    // Somebody who may approve stands in the way; once he has left, nobody does.
    const [officer] = (await db.query("SELECT id, name, roles FROM staff WHERE bureau_id = ? AND active = 1 AND FIND_IN_SET('case-officer', roles) LIMIT 1", [bureau.bureauId])) as { id: string; name: string; roles: string }[];
    await db.query("UPDATE staff SET roles = CONCAT(roles, ',administrator') WHERE id = ?", [officer?.id]);
    expect(await run('approve', ...asked, ...written)).toMatchObject({ code: 2, errors: expect.stringContaining(officer?.name ?? '?') });
    await db.query('UPDATE staff SET active = 0 WHERE id IN (?)', [[officer?.id, ...others.map((s) => s.id)]]);
    expect((await run('approve', '--bureau', '120110')).output).toMatch(new RegExp(`^${reset.id} .*${director?.name}.*nobody`));
    const approved = await run('approve', ...asked, ...written);
    expect(approved).toMatchObject({ code: 0, errors: '' });
    const half = /([a-z0-9-]{14})$/m.exec(approved.output)?.[1] ?? '';
    const [{ hash = '' } = {}] = (await db.query('SELECT password_hash AS hash FROM staff WHERE id = ?', [director?.id])) as { hash?: string }[];
    expect(await checkPassword(hash, `first-${half}`)).toBe(true);
    const [last] = await readRecord(db, bureau.bureauId, { limit: 1 });
    expect(last).toMatchObject({ act: 'reset-password', by: 'operator', proposedBy: admin?.id, reason: '无人可批准，副局长在场' });
  }, 60_000);

  it('audit verifies every chain, and reconcile finds nothing that differs', async () => {
    expect(await run('audit', 'verify')).toMatchObject({ code: 0, output: expect.stringContaining('71 条链') });
    expect(await run('audit')).toMatchObject({ code: 2 });
    expect(await run('reconcile')).toMatchObject({ code: 0, output: expect.stringContaining('与流水不符 0') });
  }, 60_000);
});
