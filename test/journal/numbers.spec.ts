import { foundBureau } from '#libs/bureau/found-bureau.js';
import { defaultProfile } from '#libs/bureau/profiles/defaults.js';
import { SetClock } from '#libs/settings/clock.js';
import { people } from '../support/bureau.js';
import { expectSound } from '../support/evidence.js';
import { setStage, type Stage } from '../support/stage.js';
import { registration } from '../support/steps.js';
import { attempt, KIND, pair, register, upTo } from './support/cases.js';

describe('the numbers of a series', () => {
  let stage: Stage;
  const clock = new SetClock('2026-03-02T02:00:00.000Z');
  beforeEach(async () => {
    clock.set('2026-03-02T02:00:00.000Z');
    stage = await setStage(clock);
  });
  afterEach(() => stage.close());

  const numberOf = async (id: string) => (await stage.state(id))['caseNo'];
  const filing = (n: number, year = 2026) => `（津南）应急立〔${year}〕${n}号`;
  const approve = (id: string, officers: unknown = pair(stage).officers, key?: string) => attempt(stage, 'deputy', id, 'approve-filing', { officers }, key === undefined ? {} : { key });

  it('are fifty different ones without a gap for fifty filings at once (H01)', async () => {
    const ids = await Promise.all(Array.from({ length: 50 }, () => register(stage)));
    const results = await Promise.all(ids.map((id) => approve(id)));
    expect(results.every((r) => r.ok)).toBe(true);
    const numbers = await Promise.all(ids.map(numberOf));
    expect([...numbers].sort()).toEqual(upTo(50).map((n) => filing(n)).sort());
    const listed = (await stage.db.query('SELECT number FROM process ORDER BY number')) as { number: string }[];
    expect(listed.map((r) => r.number).sort()).toEqual([...numbers].sort());
    await expectSound(stage.db);
  });

  it('have no gap where every other filing is refused', async () => {
    const ids = await Promise.all(Array.from({ length: 20 }, () => register(stage)));
    const results = await Promise.all(ids.map((id, i) => approve(id, i % 2 ? [stage.ids['officer1'], stage.ids['expired']] : undefined)));
    expect(results.filter((r) => r.ok).length).toBe(10);
    const numbers = (await Promise.all(ids.map(numberOf))).filter((n) => n !== null);
    expect(numbers.sort()).toEqual(upTo(10).map((n) => filing(n)).sort());
  });

  it('come back when the command fails after drawing one', async () => {
    const [a, b, c] = [await register(stage), await register(stage), await register(stage)];
    expect(await approve(a, undefined, 'key-of-a')).toMatchObject({ ok: true });
    // The number is drawn before the journal refuses the key.
    expect(await approve(b, undefined, 'key-of-a')).toMatchObject({ ok: false, reason: 'key-reused' });
    expect(await numberOf(b)).toBeNull();
    await approve(c);
    expect([await numberOf(a), await numberOf(c)]).toEqual([filing(1), filing(2)]);
  });

  it('begin again each year, by the day in Shanghai', async () => {
    const file = async (at: string) => {
      clock.set(at);
      const id = await register(stage);
      await approve(id);
      return numberOf(id);
    };
    expect(await file('2026-12-31T15:59:59.999Z')).toBe(filing(1));
    expect(await file('2026-12-31T16:00:00.000Z')).toBe(filing(1, 2027));
    expect(await file('2027-01-01T01:00:00.000Z')).toBe(filing(2, 2027));
  });

  it('are each bureau\'s own', async () => {
    const profile = defaultProfile('330106', '杭州市西湖区应急管理局', '西湖区应急局', '杭西');
    const { bureauId, staff } = await foundBureau(stage.db, profile, people('u'), 'password-of-the-tests');
    const directory = (await stage.contexts.of(bureauId)).staff;
    const give = async (who: string, processId: string | undefined, type: string, payload: unknown) => {
      const result = await stage.executor.execute({ bureauId, kind: KIND, processId, command: { type, payload }, actor: directory.find(staff.get(who) ?? '')! });
      if (!result.ok) throw new Error(JSON.stringify(result));
      return result.processId;
    };
    const ours = await register(stage);
    await approve(ours);
    const theirs = await give('u-officer1', undefined, 'register-case', registration());
    await give('u-deputy', theirs, 'approve-filing', { officers: [staff.get('u-officer1'), staff.get('u-officer2')] });
    expect([await numberOf(ours), ((await stage.db.query('SELECT number FROM process WHERE id = ?', [theirs])) as { number: string }[])[0]?.number]).toEqual([filing(1), '（杭西）应急立〔2026〕1号']);
  });
});
