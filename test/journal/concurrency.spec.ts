import { SetClock } from '#libs/settings/clock.js';
import { expectSound } from '../support/evidence.js';
import { setStage, type Stage } from '../support/stage.js';
import { actor, attempt, filed, KIND, seqsOf, upTo, versionOf } from './support/cases.js';

const MANY = 50;

describe('many at once', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage(new SetClock('2026-03-02T02:00:00.000Z'));
  });
  afterAll(() => stage.close());

  const correct = (id: string, i: number, extra: { expectedVersion?: number } = {}) => attempt(stage, 'officer1', id, 'correct-registration', { suspicion: `案由${i}`, reason: '核对' }, extra);
  const atOnce = <T>(make: (i: number) => Promise<T>) => Promise.all(Array.from({ length: MANY }, (_, i) => make(i)));

  it('from one version: exactly one wins, and each of the others is told who did', async () => {
    const id = await filed(stage);
    for (let round = 0; round < 3; round += 1) {
      const expectedVersion = await versionOf(stage, id);
      const results = await atOnce((i) => correct(id, i, { expectedVersion }));
      const stale = results.filter((r) => !r.ok && r.reason === 'stale');
      expect([results.filter((r) => r.ok).length, stale.length]).toEqual([1, MANY - 1]);
      for (const r of stale) expect(r).toMatchObject({ version: expectedVersion + 1, change: { by: stage.ids['officer1'], types: ['RegistrationCorrected'] } });
      expect(await versionOf(stage, id)).toBe(expectedVersion + 1);
    }
    expect(await seqsOf(stage, id)).toEqual(upTo(await versionOf(stage, id)));
  });

  it('on whatever version they find: all are written, one after the other, without a gap', async () => {
    const id = await filed(stage);
    const before = await versionOf(stage, id);
    const results = await atOnce((i) => correct(id, i));
    expect(results.map((r) => (r.ok ? r.version : null)).sort((a, b) => Number(a) - Number(b))).toEqual(upTo(MANY).map((n) => before + n));
    expect(await seqsOf(stage, id)).toEqual(upTo(before + MANY));
  });

  it('on fifty cases: none waits for another in vain', async () => {
    const ids = await atOnce(() => filed(stage));
    expect(new Set(ids).size).toBe(MANY);
    const results = await Promise.all(ids.map((id, i) => correct(id, i)));
    expect(results.every((r) => r.ok)).toBe(true);
  });

  it('after the bureau has changed: all reload its people, and none waits for a connection that another holds', async () => {
    const ids = await atOnce(() => filed(stage));
    await stage.db.query('UPDATE bureau SET version = version + 1');
    const results = await Promise.all(ids.map((id, i) => correct(id, i)));
    expect(results.every((r) => r.ok)).toBe(true);
  });

  it('two officers from the same version: one is taken, the other answered, and nothing is lost (H03)', async () => {
    const id = await filed(stage);
    const expectedVersion = await versionOf(stage, id);
    const evidence = { kind: 'documentary', title: '台账', collectedAt: '2026-03-02T01:00:00Z', place: '车间', collectors: [stage.ids['officer1'], stage.ids['officer2']], provesWhat: '未培训' };
    const results = await Promise.all([
      attempt(stage, 'officer1', id, 'collect-evidence', evidence, { expectedVersion }),
      attempt(stage, 'officer2', id, 'correct-registration', { suspicion: '别的案由', reason: '核对' }, { expectedVersion }),
    ]);
    const won = results.findIndex((r) => r.ok);
    expect(results[1 - won]).toMatchObject({ ok: false, reason: 'stale', version: expectedVersion + 1, change: { by: stage.ids[`officer${won + 1}`] } });
    const state = await stage.state(id);
    expect([(state['evidence'] as unknown[]).length, state['suspicion'] === '别的案由']).toEqual(won === 0 ? [1, false] : [0, true]);
  });

  it('with one key on two cases: one is taken, the other told that the key is used', async () => {
    const [a, b] = [await filed(stage), await filed(stage)];
    const by = await actor(stage, 'officer1');
    const give = (processId: string) => stage.executor.execute({ bureauId: stage.bureauId, kind: KIND, processId, command: { type: 'correct-registration', payload: { reason: '核对' } }, actor: by, key: 'one-key' });
    const results = await Promise.all([give(a), give(b)]);
    expect(results.map((r) => (r.ok ? 'ok' : r.reason)).sort()).toEqual(['key-reused', 'ok']);
  });

  it('leaves every chain whole and every snapshot equal to the fold of its journal', () => expectSound(stage.db));
});
