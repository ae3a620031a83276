import { checkCreditCode } from '#libs/identity/index.js';
import { nankai2020 } from '#libs/datasets/index.js';
import { auditChains } from '#libs/journal/audit.js';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { besidePrinted, countRows, numbers, playBureauYear, published, type BureauYear } from './support.js';

describe('南开区应急管理局, 2020', () => {
  const { year, bureau, figures } = published<Record<string, number>>('nankai-2020.yaml');
  const { profile } = parse(readFileSync(new URL('nankai-2020.yaml', import.meta.url), 'utf8')) as { profile: object };
  const set = nankai2020();
  let played: BureauYear;
  beforeAll(async () => {
    played = await playBureauYear(set);
  }, 60_000);
  afterAll(() => played.close());

  it('is the bureau of the report, with its promise of twenty working days as a profile term', () => {
    expect({ code: set.profile.code, name: set.profile.name, shortName: set.profile.shortName }).toEqual(bureau);
    expect(set.profile.terms).toEqual([expect.objectContaining({ limit: 'disclosure', term: { length: 20, unit: 'working-day' }, from: '2020-01-01', to: '2021-08-31' })]);
  });

  it('has two dedicated reviewers, at least one for twenty officers', () => {
    const officers = set.people.filter((p) => p.roles.includes('case-officer'));
    const dedicated = set.people.filter((p) => p.roles.length === 1 && p.roles[0] === 'legal-reviewer');
    expect(dedicated).toHaveLength(2);
    expect(dedicated.length / (officers.length + dedicated.length)).toBeGreaterThanOrEqual(0.05);
  });

  it('has the rules of the report as profile data', () => {
    expect(set.profile).toMatchObject(profile);
  });

  it('recorded by sound and picture every visit, every questioning and every decision left with a party, and no other', async () => {
    const rows = (await played.db.query("SELECT type, data FROM journal WHERE type IN ('AvRecorded', 'DecisionServed')")) as { type: string; data: string }[];
    const steps = rows.filter((r) => r.type === 'AvRecorded').map((r) => (JSON.parse(r.data) as { record: { step: string } }).record.step);
    const left = rows.filter((r) => r.type === 'DecisionServed' && (JSON.parse(r.data) as { method: string }).method === 'leaving');
    const times = (step: string) => steps.filter((s) => s === step).length;
    expect(left.length).toBeGreaterThan(0);
    expect([times('on-site-enforcement'), times('enforcement-premises'), times('service-by-leaving'), steps.length]).toEqual([44, 44, left.length, 88 + left.length]);
  });

  it('prints the published figures, counted from the records', async () => {
    expect(await besidePrinted(played, set.profile.code, year)).toEqual({ compared: 6, different: [] });
    expect(numbers(await played.report(year))).toMatchObject(figures);
  });

  it('gives for each figure the cases behind it', async () => {
    const report = await played.report(year);
    const decisions = report.figures.find((f) => f.key === 'penaltyDecisions')?.processIds ?? [];
    expect(new Set(decisions).size).toBe(44);
    const rows = (await played.db.query('SELECT DISTINCT process_id FROM journal WHERE type = ? ORDER BY process_id', ['PenaltyDecided'])) as { process_id: string }[];
    expect(decisions).toEqual(rows.map((r) => r.process_id));
  });

  it('counts a case in the year of its legal day: some were filed in 2019, some archived in 2021', async () => {
    const [before, during, after] = [await played.report(2019), await played.report(2020), await played.report(2021)].map(numbers);
    expect(before?.['filed']).toBeGreaterThan(0);
    expect((before?.['filed'] ?? 0) + (during?.['filed'] ?? 0)).toBe(44);
    expect(after?.['archived']).toBeGreaterThan(0);
    expect((during?.['archived'] ?? 0) + (after?.['archived'] ?? 0)).toBe(44);
    expect(before?.['penaltyDecisions']).toBe(0);
  });

  it('missed no term of its own, and reviewed some cases twice', async () => {
    const rows = (await played.db.query('SELECT type, COUNT(*) AS n FROM journal WHERE type IN (?, ?, ?) GROUP BY type', ['DeadlineMissed', 'ReviewFailed', 'TermExpired'])) as { type: string; n: string }[];
    const counts = Object.fromEntries(rows.map((r) => [r.type, Number(r.n)]));
    expect(counts['DeadlineMissed']).toBeUndefined();
    expect(counts['ReviewFailed']).toBe(3);
    expect(counts['TermExpired']).toBeGreaterThan(0);
  });

  it('works on working days and in office hours only', async () => {
    const rows = (await played.db.query("SELECT DISTINCT DATE_FORMAT(DATE_ADD(at, INTERVAL 8 HOUR), '%H:%i') AS time FROM journal WHERE by_id <> 'clock'")) as { time: string }[];
    expect(rows.filter(({ time }) => time < '08:30' || time > '18:00')).toEqual([]);
  });

  it('numbers filings and decisions without a gap, in the order of time', async () => {
    const rows = (await played.db.query("SELECT data FROM journal WHERE type = 'PenaltyDecided' ORDER BY at")) as { data: string }[];
    const decisions = rows.map((r) => (JSON.parse(r.data) as { decision: { number: string } }).decision.number);
    expect(decisions).toEqual(Array.from({ length: 44 }, (_, i) => `（津南）应急罚〔2020〕${i + 1}号`));
  });

  it('invents its parties: marked as examples, each with a well-formed code of its own', async () => {
    const rows = (await played.db.query("SELECT data FROM journal WHERE type = 'CaseRegistered'")) as { data: string }[];
    const parties = rows.map((r) => (JSON.parse(r.data) as { party: { name: string; creditCode: string } }).party);
    expect(parties.every((p) => p.name.startsWith('示例') && checkCreditCode(p.creditCode).ok)).toBe(true);
    expect(new Set(parties.map((p) => p.creditCode)).size).toBe(44);
  });

  it('leaves chains that verify', async () => {
    const audit = await auditChains(played.db);
    expect(audit.breaks).toEqual([]);
    expect(audit.processes).toBe(44);
    expect(audit.records).toBe(await countRows(played.db, 'journal'));
  });

  it('writes nothing when it is played again', async () => {
    const before = await countRows(played.db, 'journal');
    expect(await played.again()).toEqual({ cases: 44, commands: 0 });
    expect(await countRows(played.db, 'journal')).toBe(before);
    expect(await countRows(played.db, 'process')).toBe(44);
  });
});
