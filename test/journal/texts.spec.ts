import { countProcesses, listProcesses } from '#libs/journal/list.js';
import { readJournal } from '#libs/journal/read.js';
import { SetClock } from '#libs/settings/clock.js';
import { expectSound } from '../support/evidence.js';
import { setStage, type Stage } from '../support/stage.js';
import { attempt, filed, KIND, register, versionOf } from './support/cases.js';

describe('what people write', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage(new SetClock('2026-03-02T02:00:00.000Z'));
  });
  afterAll(() => stage.close());

  async function withEvidence(): Promise<string> {
    const id = await filed(stage);
    return stage.give('officer1', id, 'collect-evidence', {
      kind: 'testimony', title: '询问笔录', collectedAt: '2026-03-02T01:00:00Z', place: '车间', collectors: [stage.ids['officer1'], stage.ids['officer2']], provesWhat: '未培训',
    });
  }
  const conclude = (id: string, facts: string) => attempt(stage, 'officer1', id, 'conclude-investigation', { facts, legalBasis: '依据', proposal: 'no-penalty', penalties: [] });

  it('is saved whole up to its limit, or refused with the limit, and never cut (M03)', async () => {
    const id = await withEvidence();
    const longest = '笔'.repeat(9_999) + '录';
    for (const length of [10_001, 30_000]) {
      const before = await versionOf(stage, id);
      const refused = await conclude(id, '笔'.repeat(length));
      expect(refused).toMatchObject({ ok: false, reason: 'refused', refusal: { code: 'too-long', field: 'facts', zh: expect.stringContaining('10000'), rule: expect.stringContaining('10000'), cureZh: expect.stringContaining('附件') } });
      expect(await versionOf(stage, id)).toBe(before);
    }
    expect(await conclude(id, longest)).toMatchObject({ ok: true });
    const { facts } = (await stage.state(id))['investigation'] as { facts: string };
    expect(facts).toBe(longest);
    const event = (await readJournal(stage.db, id)).map((e) => e.event).find((e) => e.type === 'InvestigationConcluded') as unknown as { facts: string };
    expect(event.facts).toBe(longest);
  });

  it('is saved whole when long texts add up: 30,000 characters in the journal, and a state beyond 64 KiB', async () => {
    const id = await withEvidence();
    for (const [i, letter] of ['甲', '乙', '丙'].entries()) {
      await stage.give('officer1', id, 'conclude-investigation', { facts: letter.repeat(10_000), legalBasis: '依据', proposal: 'penalty', penalties: [{ kind: 'warning' }] });
      await stage.give('officer1', id, 'notify-party', { notifiedOn: '2026-03-02', penalties: [{ kind: 'warning' }], hearingRight: false });
      for (let n = 0; n < 2; n += 1) await stage.give('officer1', id, 'record-statement', { receivedOn: '2026-03-02', text: '辩'.repeat(5_000), adopted: false, response: `不采纳${i}${n}` });
    }
    const concluded = (await readJournal(stage.db, id)).map((e) => e.event as { type: string; facts?: string }).filter((e) => e.type === 'InvestigationConcluded');
    expect(concluded.map((e) => e.facts)).toEqual(['甲', '乙', '丙'].map((letter) => letter.repeat(10_000)));
    const statements = (await stage.state(id))['statements'] as { text: string }[];
    expect(statements.map((s) => s.text)).toEqual(Array.from({ length: 6 }, () => '辩'.repeat(5_000)));
    const [row] = (await stage.db.query('SELECT LENGTH(state) AS bytes FROM process WHERE id = ?', [id])) as { bytes: number }[];
    expect(Number(row?.bytes)).toBeGreaterThan(65_536);
  });

  it('keeps 𠮷 and 𡈽 two names, in the list as in the journal (M02)', async () => {
    const [a, b] = [await register(stage, { party: { kind: 'organisation', name: '𠮷田' } }), await register(stage, { party: { kind: 'organisation', name: '𡈽田' } })];
    const find = async (text: string) => {
      const filter = { bureauId: stage.bureauId, kind: KIND, includeEnded: true, text };
      const { items } = await listProcesses(stage.db, filter, 'due', 50, null);
      expect(await countProcesses(stage.db, filter)).toBe(items.length);
      return items.map((i) => [i.id, i.title]);
    };
    expect(await find('𠮷')).toEqual([[a, '𠮷田']]);
    expect(await find('𡈽')).toEqual([[b, '𡈽田']]);
    expect((await find('田')).length).toBe(2);
  });

  it('keeps letters apart that only a collation takes for equal', async () => {
    for (const name of ['Ａ厂', 'A厂', 'a厂', 'á厂', '〔1〕厂', '［1］厂']) await register(stage, { party: { kind: 'organisation', name } });
    for (const text of ['Ａ厂', 'A厂', 'a厂', 'á厂', '〔1〕', '［1］']) {
      expect(await countProcesses(stage.db, { bureauId: stage.bureauId, kind: KIND, includeEnded: true, text })).toBe(1);
    }
  });

  it.each(['👩‍👩‍👧‍👦', '\u0000', '\\', "'\"`", 'a\u0301', '‮反', '\ud800', '<script>', '\r\n\t'])('comes back as it was written: %j', async (odd) => {
    const suspicion = `前${odd}后`;
    const id = await register(stage, { suspicion });
    expect((await stage.state(id))['suspicion']).toBe(suspicion);
  });

  it('leaves every chain whole', () => expectSound(stage.db));
});
