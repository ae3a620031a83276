import { dongli2022 } from '#libs/datasets/index.js';
import { auditChains } from '#libs/journal/audit.js';
import { besidePrinted, countRows, numbers, playBureauYear, published, type BureauYear } from './support.js';

interface Figures {
  penaltyDecisions: number; ordinaryPenalties: { count: number; fine: number }; accidentPenalties: { count: number; fine: number };
  fineTotal: number; legalReviews: number; disclosedDecisions: number; reconsiderations: number; lawsuits: number;
}

const FEN = 100;

describe('东丽区应急管理局, 2022', () => {
  const { year, bureau, figures } = published<Figures>('dongli-2022.yaml');
  const set = dongli2022();
  let played: BureauYear;
  beforeAll(async () => {
    played = await playBureauYear(set);
  }, 60_000);
  afterAll(() => played.close());

  it('prints the published figures, counted from the records', async () => {
    expect((await besidePrinted(played, bureau.code, year)).different).toEqual(['hotlineReports', 'hotlineReportsClosed', 'hotlineReportsInProgress']);
    expect({ code: set.profile.code, name: set.profile.name, shortName: set.profile.shortName }).toEqual(bureau);
    expect(numbers(await played.report(year))).toMatchObject({
      penaltyDecisions: figures.penaltyDecisions,
      penaltiesOrdinary: figures.ordinaryPenalties.count,
      fineOrdinary: figures.ordinaryPenalties.fine * FEN,
      penaltiesAccident: figures.accidentPenalties.count,
      fineAccident: figures.accidentPenalties.fine * FEN,
      fineTotal: figures.fineTotal * FEN,
      legalReviews: figures.legalReviews,
      disclosedDecisions: figures.disclosedDecisions,
      reconsiderations: figures.reconsiderations,
      lawsuits: figures.lawsuits,
    });
  });

  it('fines firms and persons after an accident, and discusses every such fine first', async () => {
    const figures = numbers(await played.report(year));
    expect(figures['penaltiesOnPersons']).toBe(8);
    expect(figures['penaltiesOnOrganisations']).toBe(63);
    const rows = (await played.db.query(
      "SELECT COUNT(*) AS n FROM journal a JOIN journal d ON d.process_id = a.process_id AND d.type = 'DiscussionHeld' WHERE a.type = 'AccidentReportSubmitted'",
    )) as { n: string }[];
    expect(Number(rows[0]?.n)).toBe(figures['penaltiesAccident'] ?? 0);
  });

  it('collects every fine, with the surcharge where a party was late', async () => {
    const total = async (sql: string) => ((await played.db.query(sql)) as { data: string }[]).map((r) => JSON.parse(r.data) as { payment: { amountFen: number }; settled: boolean });
    const payments = await total("SELECT data FROM journal WHERE type = 'PaymentReceived'");
    expect(payments.filter((p) => p.settled)).toHaveLength(71);
    expect(payments.reduce((sum, p) => sum + p.payment.amountFen, 0)).toBeGreaterThan(figures.fineTotal * FEN);
  });

  it('missed no term of its own', async () => {
    expect(await played.db.query("SELECT process_id, data FROM journal WHERE type = 'DeadlineMissed'")).toEqual([]);
  });

  it('leaves chains that verify, and writes nothing when it is played again', async () => {
    expect((await auditChains(played.db)).breaks).toEqual([]);
    const before = await countRows(played.db, 'journal');
    expect(await played.again()).toEqual({ cases: 71, commands: 0 });
    expect(await countRows(played.db, 'journal')).toBe(before);
  });
});
