import { zhangzhou2020 } from '#libs/datasets/index.js';
import { auditChains } from '#libs/journal/audit.js';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { gatesStand, type GatedCase } from './gated-case.js';
import { besidePrinted, countRows, numbers, playBureauYear, published, type BureauYear } from './support.js';

interface Figures {
  casesHandled: number; casesFiledLastYearClosedThisYear: number; casesFiledThisYear: number; special: Record<string, { cases: number; fine?: number }>;
}

const FEN = 100;

describe('漳州市应急管理局, 2020', () => {
  const { year, bureau, figures } = published<Figures>('zhangzhou-2020.yaml');
  const { gates } = parse(readFileSync(new URL('zhangzhou-2020.yaml', import.meta.url), 'utf8')) as { gates: string[] };
  const set = zhangzhou2020();
  let played: BureauYear;
  beforeAll(async () => {
    played = await playBureauYear(set);
  }, 60_000);
  afterAll(() => played.close());

  it('prints the published figures, counted from the records, each with its cases', async () => {
    expect(await besidePrinted(played, set.profile.code, year)).toEqual({ compared: 3, different: [] });
    expect({ code: set.profile.code, name: set.profile.name, shortName: set.profile.shortName }).toEqual(bureau);
    const report = await played.report(year);
    expect(numbers(report)).toMatchObject({
      casesHandled: figures.casesHandled, filed: figures.casesFiledThisYear, closedFiledEarlier: figures.casesFiledLastYearClosedThisYear,
    });
    const ids = (key: string) => report.figures.find((f) => f.key === key)?.processIds ?? [];
    expect([...ids('filed'), ...ids('closedFiledEarlier')].sort()).toEqual(ids('casesHandled'));
    expect(numbers(await played.report(year - 1))).toMatchObject({ filed: figures.casesFiledLastYearClosedThisYear, closed: 0, closedFiledEarlier: 0 });
  });

  it.each(Object.entries(figures.special))('%s: its cases and their fines, told by their source', async (theme, { cases, fine }) => {
    const rows = (await played.db.query(
      "SELECT d.data FROM journal r JOIN journal d ON d.process_id = r.process_id AND d.type = 'PenaltyDecided' WHERE r.type = 'CaseRegistered' AND JSON_VALUE(r.data, '$.source.reference') LIKE ?",
      [`${theme}%`],
    )) as { data: string }[];
    const fines = rows.flatMap((r) => (JSON.parse(r.data) as { decision: { penalties: { amountFen: number }[] } }).decision.penalties.map((p) => p.amountFen));
    expect(rows).toHaveLength(cases);
    if (fine !== undefined) expect(fines.reduce((sum, fen) => sum + fen, 0)).toBe(fine * FEN);
  });

  it('took every case through all three gates in their order before it was decided', async () => {
    expect(set.profile.legalReview.gates).toEqual(gates);
    const rows = (await played.db.query("SELECT process_id, type, data FROM journal WHERE type IN ('ReviewPassed', 'FilingApproved', 'PartyNotified', 'PenaltyDecided') ORDER BY process_id, seq")) as
      { process_id: string; type: string; data: string }[];
    const paths = new Map<string, string[]>();
    for (const r of rows) paths.set(r.process_id, [...(paths.get(r.process_id) ?? []), r.type === 'ReviewPassed' ? (JSON.parse(r.data) as { gate: string }).gate : r.type]);
    expect(paths.size).toBe(figures.casesHandled);
    const straight = ['filing', 'FilingApproved', 'investigation', 'PartyNotified', 'penalty-document', 'PenaltyDecided'];
    const [oneRound, again] = [[...paths.values()].filter((p) => p.length === straight.length), [...paths.values()].filter((p) => p.length > straight.length)];
    for (const path of oneRound) expect(path).toEqual(straight);
    // The document failed: the supplemented investigation was reviewed anew as well.
    expect(again).toEqual(Array(3).fill(['filing', 'FilingApproved', 'investigation', 'PartyNotified', 'investigation', 'penalty-document', 'PenaltyDecided']));
  });

  it('publishes within its seven working days, misses no term, and leaves chains that verify', async () => {
    const counted = numbers(await played.report(year));
    expect(counted).toMatchObject({ penaltyDecisions: figures.casesHandled, disclosedOnTime: figures.casesHandled });
    expect(await played.db.query("SELECT process_id FROM journal WHERE type = 'DeadlineMissed'")).toEqual([]);
    expect((await auditChains(played.db)).breaks).toEqual([]);
    const before = await countRows(played.db, 'journal');
    expect(await played.again()).toEqual({ cases: figures.casesHandled, commands: 0 });
    expect(await countRows(played.db, 'journal')).toBe(before);
  });

  describe('未经法制审核或者审核未通过不得作出决定', () => {
    const ARTICLE = /《行政处罚法》第58条/;
    let standing: GatedCase;
    beforeAll(async () => {
      standing = await gatesStand(played);
    });

    it('files no case that was not reviewed, nor one whose review failed', async () => {
      const c = standing;
      expect(await c.file()).toMatchObject({ code: 'gate-not-passed', zh: expect.stringContaining('立案'), rule: expect.stringMatching(ARTICLE) });
      await c.review('fail');
      expect(await c.file()).toMatchObject({ code: 'gate-not-passed', zh: expect.stringContaining('立案'), rule: expect.stringMatching(ARTICLE) });
      await c.review('pass');
      expect(await c.file()).toBeNull();
    });

    it('goes no further than the investigation without its review, nor on a failed one', async () => {
      const c = standing;
      await c.investigate();
      expect(await c.notify()).toMatchObject({ code: 'gate-not-passed', zh: expect.stringContaining('调查终结'), rule: expect.stringMatching(ARTICLE) });
      await c.review('fail');
      expect(await c.notify()).toMatchObject({ code: 'gate-not-passed' });
      expect(await c.decide()).toMatchObject({ code: 'wrong-stage' });
      await c.review('pass');
      expect(await c.notify()).toBeNull();
    });

    it('decides nothing before the penalty document is reviewed, nor when its review failed', async () => {
      const c = standing;
      expect(await c.decide()).toMatchObject({ code: 'wrong-stage' });
      await c.review('fail');
      expect(await c.decide()).toMatchObject({ code: 'wrong-stage' });
      await c.review('pass');
      await c.review('fail');
      expect(await c.decide()).toMatchObject({ code: 'gate-not-passed', zh: expect.stringContaining('处罚文书'), rule: expect.stringMatching(ARTICLE) });
    });

    it('decides nothing on a changed conclusion that was not reviewed; with every gate passed it decides', async () => {
      const c = standing;
      await c.conclude();
      expect(await c.decide()).toMatchObject({ code: 'gate-not-passed', zh: expect.stringContaining('调查终结'), rule: expect.stringMatching(ARTICLE) });
      await c.review('pass');
      await c.review('pass');
      expect(await c.decided()).toBe(0);
      expect(await c.decide()).toBeNull();
      expect(await c.decided()).toBe(1);
    });
  });
});
