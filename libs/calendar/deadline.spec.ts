import { builtinCalendar } from './builtin.js';
import { chain, computeDeadline, elapsed } from './deadline.js';
import { explainDeadline } from './explain.js';
import { toInstant } from './instant.js';
import { difference } from './term-arithmetic.js';
import type { Count, LegalDay, Term } from './types.js';

const calendar = builtinCalendar();
const AS_OF = '2026-11-25';
const from = (day: LegalDay, length: number, unit: Term['unit'], more: Partial<Count> = {}, term: Partial<Term> = {}): Count => (
  { term: { length, unit, ...term }, start: toInstant(`${day}T09:00+08:00`), ...more }
);
const due = (count: Count) => computeDeadline(count, calendar, AS_OF);

describe('suspensions', () => {
  it('count only inside the term: not before the trigger, not after the end', () => {
    expect(due(from('2026-03-02', 10, 'calendar-day', { suspensions: [{ from: '2026-02-20', until: '2026-03-05' }] }))).toMatchObject({ dueDay: '2026-03-14', suspendedDays: 2 });
    expect(due(from('2026-03-02', 10, 'calendar-day', { suspensions: [{ from: '2026-03-13', until: '2026-03-20' }] }))).toMatchObject({ dueDay: '2026-03-12', suspendedDays: 0 });
    expect(due(from('2026-03-02', 10, 'calendar-day', { suspensions: [{ from: '2026-03-12', until: '2026-03-20' }] }))).toMatchObject({ dueDay: '2026-03-20', suspendedDays: 8 });
  });

  it('add working days to a working-day term, calendar days to a month', () => {
    const suspensions = [{ from: '2026-03-05', until: '2026-03-10' }];
    expect(due(from('2026-03-02', 5, 'working-day', { suspensions }))).toMatchObject({ dueDay: '2026-03-12', suspendedDays: 3 });
    expect(due(from('2026-01-31', 2, 'month', { suspensions }))).toMatchObject({ dueDay: '2026-04-05', suspendedDays: 5 });
  });

  it('may open the term again on the last day, but a term never runs out while suspended', () => {
    const rolling = from('2026-02-26', 2, 'calendar-day', { suspensions: [{ from: '2026-03-02', until: '2026-03-06' }] }, { roll: 'next-working-day' });
    // Raw end on a make-up Saturday: it works, so nothing is left to suspend.
    expect(due(rolling)).toMatchObject({ rawDay: '2026-02-28', dueDay: '2026-02-28', suspendedDays: 0 });
    const overWeekend = { ...rolling, term: { ...rolling.term, length: 3 } };
    expect(due(overWeekend)).toMatchObject({ rawDay: '2026-03-01', dueDay: '2026-03-06', suspendedDays: 0 });
    expect(explainDeadline(overWeekend, calendar, AS_OF).slice(3).map(({ verdict }) => verdict)).toEqual(['counted', 'rolled', 'rolled', 'rolled', 'rolled', 'due']);
  });

  it('that end before they begin are refused', () => {
    expect(() => due(from('2026-03-02', 5, 'working-day', { suspensions: [{ from: '2026-03-05', until: '2026-03-04' }] }))).toThrow(RangeError);
  });

  it('left open do nothing before they begin', () => {
    const count = from('2026-03-02', 60, 'calendar-day', { suspensions: [{ from: '2026-03-10', until: null }] });
    expect(computeDeadline(count, calendar, '2026-03-08').dueDay).toBe('2026-05-01');
  });
});

describe('extensions', () => {
  it('run from the raw end, not from the rolled day', () => {
    const count = from('2026-08-06', 60, 'calendar-day', { extensions: [{ length: 10, unit: 'calendar-day' }] }, { roll: 'next-working-day' });
    expect(due(count)).toMatchObject({ rawDay: '2026-10-15', dueDay: '2026-10-15' });
  });

  it('in months clamp from the raw end and take suspended days on top', () => {
    const count = from('2026-01-31', 1, 'month', { extensions: [{ length: 1, unit: 'month' }], suspensions: [{ from: '2026-03-10', until: '2026-03-13' }] });
    expect(due(count)).toMatchObject({ dueDay: '2026-03-31', suspendedDays: 3 });
  });

  it('may be in working days after calendar days, and the explanation follows', () => {
    const count = from('2026-09-01', 10, 'calendar-day', { extensions: [{ length: 5, unit: 'working-day' }], suspensions: [{ from: '2026-09-03', until: '2026-09-05' }] });
    expect(due(count)).toMatchObject({ dueDay: '2026-09-18', suspendedDays: 2 });
    const lines = explainDeadline(count, calendar, AS_OF);
    expect(lines.at(-1)).toMatchObject({ day: '2026-09-18', number: 15 });
    expect(lines.filter(({ verdict }) => verdict === 'suspended').map(({ day }) => day)).toEqual(['2026-09-03', '2026-09-04']);
  });

  it('in hours of a term in days are refused', () => {
    expect(() => due(from('2026-03-02', 5, 'working-day', { extensions: [{ length: 24, unit: 'hour' }] }))).toThrow(RangeError);
    expect(() => due(from('2026-03-02', 5, 'hour', { extensions: [{ length: 1, unit: 'calendar-day' }] }))).toThrow(RangeError);
  });
});

describe('the start day', () => {
  it('is day one where the rule counts it', () => {
    const counts = { startDayCounts: true };
    expect(due(from('2026-03-02', 5, 'working-day', {}, counts)).dueDay).toBe('2026-03-06');
    expect(due(from('2026-03-01', 5, 'working-day', {}, counts)).dueDay).toBe('2026-03-06');
    expect(due(from('2026-03-01', 1, 'calendar-day', {}, counts)).dueDay).toBe('2026-03-01');
    expect(due(from('2026-03-01', 1, 'year', {}, counts)).dueDay).toBe('2027-02-28');
    expect(explainDeadline(from('2026-03-02', 2, 'working-day', {}, counts), calendar, AS_OF).map(({ verdict, number }) => [verdict, number])).toEqual([['trigger', 1], ['due', 2]]);
  });

  it('is the due day of a term of length 0', () => {
    expect(due(from('2026-03-02', 0, 'working-day')).dueDay).toBe('2026-03-02');
    expect(due(from('2026-03-01', 0, 'month', {}, { roll: 'next-working-day', startDayCounts: true }))).toMatchObject({ rawDay: '2026-03-01', dueDay: '2026-03-02' });
  });
});

describe('elapsed', () => {
  it('is nothing on the trigger day and takes suspended days out', () => {
    const count = from('2026-03-02', 20, 'working-day', { suspensions: [{ from: '2026-03-04', until: '2026-03-06' }] });
    expect(['2026-03-01', '2026-03-02', '2026-03-03', '2026-03-05', '2026-03-06'].map((day) => elapsed(count, day, calendar))).toEqual([0, 0, 1, 1, 2]);
    expect(elapsed(from('2026-03-02', 20, 'working-day', {}, { startDayCounts: true }), '2026-03-02', calendar)).toBe(1);
  });

  it('takes a moment as its legal day', () => {
    expect(elapsed(from('2026-03-02', 60, 'calendar-day'), '2026-03-11T16:30:00.000Z', calendar)).toBe(10);
  });
});

describe('explaining', () => {
  it('names the reason of every day', () => {
    const closed = builtinCalendar([{ from: '2026-09-29', to: '2026-09-29', name: '台风停业' }]);
    const count = from('2026-09-24', 5, 'working-day', { suspensions: [{ from: '2026-10-08', until: '2026-10-10' }] });
    expect(explainDeadline(count, closed, AS_OF).map(({ day, verdict, why }) => `${day.slice(5)} ${verdict} ${why}`)).toEqual([
      '09-24 trigger 工作日：起算日，当日不计入（民法典第201条）',
      '09-25 skipped 休（中秋节）：不计',
      '09-26 skipped 休（中秋节）：不计',
      '09-27 skipped 休（中秋节）：不计',
      '09-28 counted 工作日：第1日',
      '09-29 skipped 局部放假（台风停业）：不计',
      '09-30 counted 工作日：第2日',
      ...['01', '02', '03', '04', '05', '06', '07'].map((day) => `10-${day} skipped 休（国庆节）：不计`),
      '10-08 suspended 工作日：中止/扣除期间（2026-10-08 至 2026-10-09），不计',
      '10-09 suspended 工作日：中止/扣除期间（2026-10-08 至 2026-10-09），不计',
      '10-10 counted 补班（国庆节）：第3日',
      '10-11 skipped 周末：不计',
      '10-12 counted 工作日：第4日',
      '10-13 due 工作日：第5日，期限届满日',
    ]);
  });

  it('lists days off as counted in a calendar-day term, and the days it rolls over', () => {
    const lines = explainDeadline(from('2026-09-18', 15, 'calendar-day', {}, { roll: 'next-working-day' }), calendar, AS_OF);
    expect(lines).toHaveLength(21);
    expect(lines.slice(14).map(({ day, verdict, why }) => `${day.slice(5)} ${verdict} ${why}`)).toEqual([
      '10-02 counted 休（国庆节）：第14日，按自然日照计',
      '10-03 counted 休（国庆节）：第15日，按自然日照计，名义届满日',
      ...['04', '05', '06', '07'].map((day) => `10-${day} rolled 休（国庆节）：期限届满后遇非工作日，顺延（民法典第203条）`),
      '10-08 due 工作日：顺延后的期限届满日（民法典第203条）',
    ]);
  });

  it('marks days of a year without a notice', () => {
    const lines = explainDeadline(from('2026-12-31', 2, 'working-day'), calendar, AS_OF);
    expect(lines.map(({ why }) => why.split('：')[0])).toEqual(['工作日', '休（元旦）·暂定', '周末·暂定', '周末·暂定', '工作日·暂定', '工作日·暂定']);
  });
});

describe('terms in a chain and differences', () => {
  it('start each at the end of the one before', () => {
    const hours = chain({ term: { length: 1, unit: 'hour' }, start: toInstant('2026-01-31T23:40+08:00') }, [{ term: { length: 2, unit: 'hour' } }, { term: { length: 1, unit: 'working-day' } }], calendar, AS_OF);
    expect(hours.map(({ due: end }) => end)).toEqual([toInstant('2026-02-01T00:40+08:00'), toInstant('2026-02-01T02:40+08:00'), toInstant('2026-02-02T23:59:59.999+08:00')]);
  });

  it('are whole units, negative backwards', () => {
    expect(difference('year', '2024-02-29', '2026-02-27', calendar)).toBe(1);
    expect(difference('year', '2026-02-28', '2024-02-29', calendar)).toBe(-1);
    expect(difference('working-day', '2026-10-13', '2026-09-28', calendar)).toBe(-7);
    expect(difference('month', '2026-01-31', '2026-02-28', calendar)).toBe(1);
  });
});
