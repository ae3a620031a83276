import { REVIEW_POINTS } from '#libs/casework/enforcement-case/index.js';
import { legalDay } from '#libs/calendar/index.js';
import { CLOCK_ACTOR } from '#libs/casework/index.js';
import { annualReport, valueText } from '#libs/reports/index.js';
import { figuresOfTerms } from '#libs/reports/year-course.js';
import { SetClock } from '#libs/settings/clock.js';
import { setStage, type Stage } from '../support/stage.js';
import { FINE, registration, SATISFIED } from '../support/steps.js';
import { numbers } from './support.js';

const LAST_MOMENT = '2025-12-31T23:59:59+08:00';
const FIRST_MINUTES = '2026-01-01T00:20:00+08:00';

describe('what an annual report counts', () => {
  const clock = new SetClock('2025-12-29T02:00:00.000Z');
  let stage: Stage;
  const at = (moment: string) => clock.set(new Date(moment).toISOString());
  const day = () => legalDay(clock.now());
  const report = (year: number) => annualReport(stage.db, stage.bureauId, year);
  const register = (overrides: Record<string, unknown> = {}) => stage.give('officer1', undefined, 'register-case', registration({ discoveredOn: day(), ...overrides }));
  const file = (id: string) => stage.give('deputy', id, 'approve-filing', { officers: [stage.ids['officer1'], stage.ids['officer2']] });
  async function reviewed(proposal: 'penalty' | 'no-penalty', filed?: string): Promise<string> {
    const id = filed ?? (await file(await register()));
    await stage.give('officer1', id, 'collect-evidence', {
      kind: 'inspection-record', title: '现场检查记录', collectedAt: clock.now(), place: '车间', collectors: [stage.ids['officer1'], stage.ids['officer2']], provesWhat: '未培训上岗',
    });
    const penalties = proposal === 'penalty' ? FINE : [];
    await stage.give('officer1', id, 'conclude-investigation', { facts: '未培训上岗', legalBasis: '《安全生产法》第97条', proposal, penalties });
    if (proposal === 'penalty') {
      await stage.give('officer1', id, 'notify-party', { notifiedOn: day(), penalties, hearingRight: false });
      await stage.give('officer1', id, 'waive-statement', { on: day() });
    }
    await stage.give('officer1', id, 'submit-for-review');
    const weak = { ...SATISFIED, [REVIEW_POINTS[0]]: { satisfied: false, note: '补充' } };
    await stage.give('reviewer', id, 'give-review-opinion', { outcome: 'fail', findings: weak, opinion: '退回' });
    await stage.give('officer1', id, 'submit-for-review');
    await stage.give('reviewer', id, 'give-review-opinion', { outcome: 'pass', findings: SATISFIED, opinion: '同意' });
    return id;
  }
  const decide = (id: string) => stage.give('deputy', id, 'decide-penalty', { penalties: FINE, legalBasis: '《安全生产法》第97条', discretion: 'ordinary', reasons: '依裁量基准' });
  beforeAll(async () => {
    stage = await setStage(clock);
  });
  afterAll(() => stage.close());

  it('puts a case in the year of its Shanghai day, to the last moment of 31 December', async () => {
    const [last, first] = [await register(), await register()];
    at(LAST_MOMENT);
    await file(last);
    at(FIRST_MINUTES);
    await file(first);
    const filedIn = async (year: number) => (await report(year)).figures.find((f) => f.key === 'filed')?.processIds;
    expect(await filedIn(2025)).toEqual([last]);
    expect(await filedIn(2026)).toEqual([first]);
  });

  it('counts a late publication as disclosed, not as on time, and shows the rate below 100%', async () => {
    at('2026-03-02T10:00:00+08:00');
    const [inTime, late] = [await decide(await reviewed('penalty')), await decide(await reviewed('penalty'))];
    at('2026-03-11T23:59:00+08:00');
    await stage.give('officer1', inTime, 'publish-decision');
    at('2026-03-12T00:00:00+08:00');
    await stage.give('officer1', late, 'publish-decision');
    const { figures } = await report(2026);
    const figure = (key: string) => figures.find((f) => f.key === key);
    expect(figure('disclosedDecisions')?.processIds).toEqual([inTime, late].sort());
    expect(figure('disclosedOnTime')?.processIds).toEqual([inTime]);
    const rate = figure('disclosedOnTimeRate')?.value;
    expect(rate && valueText(rate)).toBe('50%');
  });

  it('tells a stage kept from a stage late, and counts the months of filing', async () => {
    const { timeliness, course, figures } = await report(2026);
    const of = (key: string) => figuresOfTerms(timeliness).find((f) => f.key === key);
    const late = of('late-disclosure')?.processIds ?? [];
    expect(late).toHaveLength(1);
    expect(late).toEqual(figures.find((f) => f.key === 'disclosedDecisions')?.processIds.filter((id) => !figures.find((f) => f.key === 'disclosedOnTime')?.processIds.includes(id)));
    expect(of('onTime-disclosure')?.value).toEqual({ kind: 'rate', part: 1, whole: 2 });
    expect(of('onTime-filing')?.value).toMatchObject({ kind: 'rate', part: of('onTime-filing')?.processIds.length });
    expect(course.filter((f) => f.processIds.length > 0).map((f) => f.key)).toEqual(['filed-01', 'filed-03']);
  });

  it('counts a case reviewed twice as one, a decision against a penalty beside the penalties, and a party corrected to a person as a person', async () => {
    at('2027-03-01T10:00:00+08:00');
    const spared = await reviewed('no-penalty');
    await stage.give('deputy', spared, 'decide-no-penalty', { ground: 'first-minor-corrected', legalBasis: '《行政处罚法》第33条', reasons: '首违不罚' });
    const corrected = await reviewed('penalty');
    await stage.give('officer1', corrected, 'correct-registration', { party: { kind: 'person', name: '李某（示例）' }, reason: '主体有误' });
    await decide(corrected);
    const counted = await report(2027);
    expect(numbers(counted)).toMatchObject({
      legalReviews: 2, legalReviewsNoPenalty: 1, reviewsFailed: 2, penaltyDecisions: 1, noPenaltyDecisions: 1, noPenaltyOnOrganisations: 1, noPenaltyOnPersons: 0,
      penaltiesOnPersons: 1, penaltiesOrdinaryOnPersons: 1, penaltiesAccidentOnPersons: 0, penaltiesOnOrganisations: 0,
      fineTotal: 1_000_000, finePersons: 1_000_000, fineOrdinaryPersons: 1_000_000, fineAccidentPersons: 0,
    });
    expect(counted.noPenaltyByMonth.map(({ key, processIds }) => [key, processIds])).toEqual([['noPenalty-03', [spared]]]);
  });

  it('counts a term that ran out as late in the year it fell due, though the duty is done in the next', async () => {
    at('2028-09-04T10:00:00+08:00');
    const id = await file(await register());
    at('2028-12-29T10:00:00+08:00');
    await stage.executor.execute({ bureauId: stage.bureauId, kind: 'enforcement-case', processId: id, command: { type: 'sound-alarms', payload: {} }, actor: CLOCK_ACTOR });
    const lateIn = async (year: number) => (await report(year)).timeliness.find((t) => t.stage === 'decision')?.late.processIds;
    expect(await lateIn(2028)).toEqual([id]);
    at('2029-01-05T10:00:00+08:00');
    await decide(await reviewed('penalty', id));
    expect([await lateIn(2028), await lateIn(2029)]).toEqual([[id], []]);
  });

  it('says of an empty year that there was nothing', async () => {
    const { figures } = await report(2030);
    expect(figures.every((f) => f.processIds.length === 0)).toBe(true);
    expect(figures.filter((f) => f.value.kind === 'rate').map((f) => valueText(f.value))).toEqual(['无事项', '无事项']);
  });
});
