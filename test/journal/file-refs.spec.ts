import { SetClock } from '#libs/settings/clock.js';
import { toSql } from '#libs/journal/sql-time.js';
import { setStage, type Stage } from '../support/stage.js';
import { registration } from '../support/steps.js';

const SHA = 'a'.repeat(64);

describe('what a case says of its files', () => {
  const clock = new SetClock('2026-03-02T02:00:00.000Z');
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage(clock);
  });
  afterAll(() => stage.close());

  const columns = async () => ((await stage.db.query('SHOW COLUMNS FROM file')) as { Field: string; Null: string; Default: string | null; Type: string }[]);
  /** A row as an upload leaves it; what the test does not care about gets any lawful value. */
  const stored = async (processId: string, id: string) => {
    const known: Record<string, unknown> = { id, bureau_id: stage.bureauId, process_id: processId, sha256: SHA };
    const needed = (await columns()).filter((c) => c.Field in known || (c.Null === 'NO' && c.Default === null));
    const values = needed.map((c) => known[c.Field] ?? (/int/.test(c.Type) ? 1 : /datetime/.test(c.Type) ? toSql(clock.now()) : /date/.test(c.Type) ? '2026-03-02' : c.Field === 'fields' ? '{}' : 'x'));
    await stage.db.query(`INSERT INTO file (${needed.map((c) => c.Field).join(',')}) VALUES (${needed.map(() => '?').join(',')})`, values);
  };
  const filed = async () => {
    const id = await stage.give('officer1', undefined, 'register-case', registration());
    return stage.give('deputy', id, 'approve-filing', { officers: [stage.ids['officer1'], stage.ids['officer2']] });
  };
  const evidence = (files: object[]) => ({
    kind: 'inspection-record', title: '现场检查记录', collectedAt: '2026-03-02T01:00:00Z', place: '车间', collectors: [stage.ids['officer1'], stage.ids['officer2']], provesWhat: '未培训上岗', files,
  });

  it('is held against the store: an unknown file, another hash or another case’s file is refused, and nothing is saved', async () => {
    const id = await filed();
    const other = await filed();
    await stored(id, '01ARZ3NDEKTSV4RRFFQ69G5FAV');
    const before = await stage.types(id);
    for (const [processId, file] of [
      [id, { fileId: '01ARZ3NDEKTSV4RRFFQ69G5FAA', sha256: SHA }],
      [id, { fileId: '01ARZ3NDEKTSV4RRFFQ69G5FAV', sha256: 'b'.repeat(64) }],
      [other, { fileId: '01ARZ3NDEKTSV4RRFFQ69G5FAV', sha256: SHA }],
    ] as const) {
      await expect(stage.give('officer1', processId, 'collect-evidence', evidence([file]))).rejects.toThrow(/file-unknown/);
    }
    expect(await stage.types(id)).toEqual(before);
    await stage.give('officer1', id, 'collect-evidence', evidence([{ fileId: '01ARZ3NDEKTSV4RRFFQ69G5FAV', sha256: SHA }]));
    expect(await stage.types(id)).toContain('EvidenceCollected');
  });

  it('is sealed when the case ends', async () => {
    const id = await filed();
    await stored(id, '01ARZ3NDEKTSV4RRFFQ69G5FBB');
    await stage.give('director', id, 'withdraw-case', { reason: '查无此事' });
    const sealed = async () => ((await stage.db.query('SELECT sealed FROM file WHERE process_id = ?', [id])) as { sealed: number }[])[0]?.sealed;
    expect(await sealed()).toBe(0);
    await stage.give('archivist', id, 'archive-case', { pages: 3, location: '柜一' });
    expect(await sealed()).toBe(1);
  });
});
