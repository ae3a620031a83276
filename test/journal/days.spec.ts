import { readStaff } from '#libs/bureau/contexts.js';
import { AbsenceRow, CertificateRow } from '#libs/bureau/entities.js';
import { SetClock } from '#libs/settings/clock.js';
import { ulid } from 'ulid';
import { setStage, type Stage } from '../support/stage.js';
import { attempt, pair, register } from './support/cases.js';

/** Days at which a machine's zone has moved one: holidays, leap days, and the nights on which clocks change. */
const DAYS = ['2026-10-08', '2024-02-29', '1999-12-31', '2026-01-01', '1986-05-04', '1991-09-15', '2026-03-08', '2026-11-01', '1970-01-01', '2199-12-31'];

describe('a day in the database (C01)', () => {
  let stage: Stage;
  const clock = new SetClock('2026-03-02T02:00:00.000Z');
  beforeAll(async () => {
    stage = await setStage(clock);
  });
  afterAll(() => stage.close());

  it.each(DAYS)('%s comes back as the same text, whatever the zone of the machine', async (day) => {
    const staffId = stage.ids['officer3'] ?? '';
    const certificate = { id: ulid(), staffId, number: `日-${day}`, validFrom: day, validTo: day };
    const absence = { id: ulid(), staffId, fromDay: day, toDay: day, delegateId: null };
    await stage.db.getRepository(CertificateRow).insert(certificate);
    await stage.db.getRepository(AbsenceRow).insert(absence);
    expect(await stage.db.getRepository(CertificateRow).findOneBy({ id: certificate.id })).toMatchObject(certificate);
    expect(await stage.db.getRepository(AbsenceRow).findOneBy({ id: absence.id })).toEqual(absence);
    const person = (await readStaff(stage.db, stage.bureauId)).find((p) => p.id === staffId);
    expect(JSON.parse(JSON.stringify(person?.certificates))).toContainEqual({ number: certificate.number, validFrom: day, validTo: day });
    expect(person?.absences).toContainEqual({ from: day, to: day, delegateId: null });
    const [raw] = (await stage.db.query('SELECT CAST(valid_to AS CHAR) AS text, valid_to FROM certificate WHERE id = ?', [certificate.id])) as { text: string; valid_to: string }[];
    expect(raw).toEqual({ text: day, valid_to: day });
    expect(await stage.db.getRepository(CertificateRow).countBy({ validTo: day, number: certificate.number })).toBe(1);
  });

  it('lets a certificate count to the last instant of its last day in Shanghai', async () => {
    await stage.db.getRepository(CertificateRow).update({ staffId: stage.ids['officer2'] ?? '' }, { validTo: '2026-10-08' });
    await stage.db.query('UPDATE bureau SET version = version + 1');
    const approveAt = async (now: string) => {
      clock.set('2026-09-30T02:00:00.000Z');
      const id = await register(stage);
      clock.set(now);
      return attempt(stage, 'deputy', id, 'approve-filing', pair(stage));
    };
    expect(await approveAt('2026-10-08T15:59:59.999Z')).toMatchObject({ ok: true });
    expect(await approveAt('2026-10-08T16:00:00.000Z')).toMatchObject({ ok: false, refusal: { code: 'officer-not-certified', zh: expect.stringContaining('2026-10-09') } });
  });

  it('keeps moments in UTC to the millisecond', async () => {
    clock.set('2026-03-08T10:30:00.007Z');
    const id = await register(stage);
    const [row] = (await stage.db.query('SELECT opened_at, next_due FROM process WHERE id = ?', [id])) as { opened_at: string; next_due: string }[];
    const clocks = (await stage.state(id))['clocks'] as Record<string, { deadline: { due: string } }>;
    expect(row?.opened_at).toBe('2026-03-08 10:30:00.007');
    expect(row?.next_due).toBe(clocks['case-filing']?.deadline.due.replace('T', ' ').replace('Z', ''));
  });
});
