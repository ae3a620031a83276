import { closureBoard, deskItems } from '#libs/desk/index.js';
import { DONGLI_2022_AS_OF, dongli2022Reports } from '#libs/datasets/petitions/index.js';
import { auditChains } from '#libs/journal/audit.js';
import { playDeskYear, type DeskYear } from './desk-support.js';
import { countRows, published } from './support.js';

interface Figures { hotlineReports: { received: number; closed: number; inProgress: number } }

describe('东丽区应急管理局, reports to 12350 of 2022', () => {
  const { year, bureau, figures: { hotlineReports: figures } } = published<Figures>('dongli-2022.yaml');
  const set = dongli2022Reports();
  let played: DeskYear;
  beforeAll(async () => {
    played = await playDeskYear(set, { until: DONGLI_2022_AS_OF });
  }, 90_000);
  afterAll(() => played.close());

  it('prints the published figures, counted from the records', async () => {
    expect(set.profile.code).toBe(bureau.code);
    expect(await played.counts(year)).toMatchObject({ hotlineReports: figures.received, hotlineReportsClosed: figures.closed, hotlineReportsInProgress: figures.inProgress });
  });

  it('shows below 100% what is still running, and names it', async () => {
    const board = closureBoard(await deskItems(played.db, played.bureau.bureauId, ['hazard-report'], '2022-01-01'), DONGLI_2022_AS_OF);
    expect(board.periods.year.rate).toEqual({ closed: 64, received: 70, text: '91.4%' });
    expect(board.periods.year.open.map((i) => i.stage).sort()).toEqual(['received', 'received', 'verified', 'verified', 'verifying', 'verifying']);
    expect(board.holding.overdue).toEqual([]);
  });

  it('verified each closed one by two officers, told whoever could be told, and missed no term', async () => {
    const events = await played.events();
    expect(events['DeadlineMissed']).toBeUndefined();
    expect(events['RewardPaid']).toBe(2);
    const states = ((await played.db.query("SELECT state FROM process WHERE kind = 'hazard-report' AND stage = 'closed'")) as { state: string }[])
      .map((r) => JSON.parse(r.state) as { reporter: { phone?: string }; feedback: unknown; verification: { officers: string[]; finding: string }; rectification: unknown });
    expect(states).toHaveLength(64);
    for (const s of states) {
      expect(new Set(s.verification.officers).size).toBe(2);
      expect(s.feedback !== null).toBe(s.reporter.phone !== undefined);
      expect(s.rectification !== null).toBe(s.verification.finding !== 'unfounded');
    }
  });

  it('leaves chains that verify, and writes nothing when it is played again', async () => {
    expect((await auditChains(played.db)).breaks).toEqual([]);
    const before = await countRows(played.db, 'journal');
    expect(await played.again()).toEqual({ cases: 70, commands: 0 });
    expect(await countRows(played.db, 'journal')).toBe(before);
  });
});
