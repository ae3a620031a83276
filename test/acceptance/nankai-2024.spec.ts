import { legalDay } from '#libs/calendar/index.js';
import { nankai2024 } from '#libs/datasets/index.js';
import { auditChains } from '#libs/journal/audit.js';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { besidePrinted, countRows, numbers, playBureauYear, published, type BureauYear } from './support.js';

interface Procedure { count: number; onPersons: number; fine: number; finePersons: number }
interface Figures {
  penaltyDecisions: number; fineTotal: number; ordinaryPenalties: Procedure; accidentPenalties: Procedure;
  noPenaltyDecisions: { total: number; firms: number; persons: number; months: number[] }; legalReviews: number; disclosedOnTime: number;
}

/** The report states yuan with fen: 3164580.26 is no exact binary number, its fen are. */
const fen = (yuan: number) => Math.round(yuan * 100);

describe('南开区应急管理局, 2024', () => {
  const { year, bureau, figures } = published<Figures>('nankai-2024.yaml');
  const { noPenaltyList } = parse(readFileSync(new URL('nankai-2024.yaml', import.meta.url), 'utf8')) as { noPenaltyList: string[] };
  const { ordinaryPenalties, accidentPenalties, noPenaltyDecisions } = figures;
  const set = nankai2024();
  let played: BureauYear;
  const events = async <T>(type: string) =>
    ((await played.db.query('SELECT data FROM journal WHERE type = ? ORDER BY at', [type])) as { data: string }[]).map((r) => JSON.parse(r.data) as T);
  beforeAll(async () => {
    played = await playBureauYear(set);
  }, 60_000);
  afterAll(() => played.close());

  it('prints the published figures, counted from the records, to the fen', async () => {
    expect(await besidePrinted(played, set.profile.code, year)).toEqual({ compared: 15, different: [] });
    expect({ code: set.profile.code, name: set.profile.name, shortName: set.profile.shortName }).toEqual(bureau);
    const counted = numbers(await played.report(year));
    expect(counted).toMatchObject({
      penaltyDecisions: figures.penaltyDecisions,
      penaltiesOrdinary: ordinaryPenalties.count,
      penaltiesOrdinaryOnPersons: ordinaryPenalties.onPersons,
      fineOrdinary: fen(ordinaryPenalties.fine),
      fineOrdinaryPersons: fen(ordinaryPenalties.finePersons),
      penaltiesAccident: accidentPenalties.count,
      penaltiesAccidentOnPersons: accidentPenalties.onPersons,
      fineAccident: fen(accidentPenalties.fine),
      fineAccidentPersons: fen(accidentPenalties.finePersons),
      fineTotal: fen(figures.fineTotal),
      noPenaltyDecisions: noPenaltyDecisions.total,
      noPenaltyOnOrganisations: noPenaltyDecisions.firms,
      noPenaltyOnPersons: noPenaltyDecisions.persons,
      legalReviews: figures.legalReviews,
      legalReviewsNoPenalty: figures.legalReviews - figures.penaltyDecisions,
      disclosedDecisions: figures.penaltyDecisions,
      disclosedOnTime: figures.disclosedOnTime,
    });
    expect(counted['fineTotal']).toBe(316_458_026);
  });

  it('names the months of the decisions against a penalty, each with its cases', async () => {
    const { noPenaltyByMonth, figures: all } = await played.report(year);
    expect(noPenaltyByMonth.map((f) => Number(f.key.slice(-2)))).toEqual(noPenaltyDecisions.months);
    expect(noPenaltyByMonth.flatMap((f) => f.processIds).sort()).toEqual(all.find((f) => f.key === 'noPenaltyDecisions')?.processIds);
  });

  it('spares nobody but on every condition of its list, and numbers those decisions in a series of their own', async () => {
    expect(set.profile.noPenaltyList?.allOf).toEqual(noPenaltyList);
    const spared = await events<{ conditions: string[]; ground: string; decision: { number: string } }>('NoPenaltyDecided');
    expect(spared.map(({ ground, conditions }) => ({ ground, conditions }))).toEqual(Array(4).fill({ ground: 'first-minor-corrected', conditions: noPenaltyList }));
    expect(spared.map((e) => e.decision.number)).toEqual([1, 2, 3, 4].map((n) => `（津南）应急不罚〔2024〕${n}号`));
  });

  it('publishes within the seven working days of the law, having no term of its own', async () => {
    expect(set.profile.terms).toEqual([]);
    const clocks = (await events<{ clockId: string; onTime: boolean; deadline: { dueDay: string }; metAt: string }>('ClockMet')).filter((e) => /^disclosure(#|$)/.test(e.clockId));
    expect(clocks).toHaveLength(figures.disclosedOnTime);
    expect(clocks.filter((e) => !e.onTime || legalDay(e.metAt) > e.deadline.dueDay)).toEqual([]);
    expect(await events('DeadlineMissed')).toEqual([]);
  });

  it('files every case away, collects every fine, and leaves chains that verify', async () => {
    expect(await events('CaseArchived')).toHaveLength(55);
    expect((await events<{ settled: boolean }>('PaymentReceived')).filter((e) => e.settled)).toHaveLength(51);
    expect((await auditChains(played.db)).breaks).toEqual([]);
    const before = await countRows(played.db, 'journal');
    expect(await played.again()).toEqual({ cases: 55, commands: 0 });
    expect(await countRows(played.db, 'journal')).toBe(before);
  });
});
