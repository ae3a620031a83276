import { addDays, builtinCalendar, computeDeadline, latestDayBefore, type Suspension, type Term } from '#libs/calendar/index.js';
import { builtinPack } from './index.js';

/** The thirty worked examples of the statute research, each through the rule it belongs to. Numbers are the research's. */

const calendar = builtinCalendar();
const noon = (day: string) => `${day}T04:00:00.000Z`;
const termOf = (rule: string): Term => {
  const { term } = builtinPack.rule(rule);
  if (!term) throw new Error(`${rule} has no term`);
  return term;
};

interface More { extensions?: Term[]; suspensions?: Suspension[]; startDayCounts?: boolean }
const deadline = (rule: string, day: string, { extensions, suspensions, startDayCounts }: More = {}) =>
  computeDeadline(
    {
      term: startDayCounts === undefined ? termOf(rule) : { ...termOf(rule), startDayCounts },
      start: noon(day),
      ...(extensions ? { extensions } : {}),
      ...(suspensions ? { suspensions } : {}),
    },
    calendar,
    day,
  );
const due = (rule: string, day: string, more?: More) => deadline(rule, day, more).dueDay;
/** The longest extension of the rule's nth rung, as a term. */
const fullExtension = (rule: string, rung = 0): Term => {
  const step = builtinPack.extensionsFor(rule)[rung];
  if (!step) throw new Error(`${rule} cannot be extended`);
  return { length: step.upTo.length, unit: step.upTo.unit };
};

describe('terms in working, calendar, month and year units', () => {
  it.each([
    [1, 'hearing-request', '2026-02-12', '2026-02-26'],
    [2, 'decision-service', '2026-09-28', '2026-10-13'],
    [3, 'wsl-exposure-7wd', '2026-09-28', '2026-10-13'],
    [4, 'disclosure-withdrawal', '2025-01-24', '2025-02-05'],
    [5, 'evidence-registration', '2024-02-07', '2024-02-22'],
    [6, 'seizure-30d', '2026-01-20', '2026-02-19'],
    [8, 'penalty-decision-90d', '2025-12-01', '2026-03-01'],
    [9, 'mem15-decision', '2025-03-03', '2025-04-02'],
    [10, 'fine-payment-15d', '2026-09-18', '2026-10-08'],
    [12, 'recon-apply-60d', '2025-12-20', '2026-02-24'],
    [13, 'suit-6m', '2025-08-31', '2026-02-28'],
    [14, 'suit-6m', '2023-08-31', '2024-02-29'],
    [15, 'penalty-limitation-2y', '2024-02-29', '2026-02-28'],
    [16, 'court-application-3m', '2026-02-28', '2026-05-28'],
    [17, 'demand-before-court-10wd', '2026-04-24', '2026-05-12'],
    [18, 'petition-inform-15d', '2026-09-20', '2026-10-05'],
    [19, 'petition-objection-5wd', '2026-09-24', '2026-10-09'],
    [20, 'petition-handle-60d', '2026-03-16', '2026-05-15'],
    [21, 'accident-supplement-30d', '2026-01-31', '2026-03-02'],
    [21, 'accident-investigation-60d', '2026-01-31', '2026-04-01'],
    [22, 'accident-reply-15d', '2026-05-20', '2026-06-04'],
    [23, 'foi-answer-20wd', '2026-01-30', '2026-03-05'],
    [24, 'permit-decide-20wd', '2025-09-15', '2025-10-17'],
    [24, 'permit-deliver-10wd', '2025-10-17', '2025-10-31'],
    [25, 'disclosure-7wd', '2020-01-21', '2020-02-07'],
    [26, 'old-hearing-request', '2020-09-28', '2020-10-09'],
    [27, 'service-announcement-60d-old', '2021-12-20', '2022-02-18'],
    [27, 'service-announcement-30d', '2022-01-04', '2022-02-03'],
    [30, 'decision-service', '2026-12-25', '2027-01-06'],
  ])('example %i: %s from %s ends on %s', (_n, rule, trigger, expected) => {
    expect(due(rule, trigger)).toBe(expected);
  });

  it.each([
    [10, 'fine-payment-15d', '2026-09-18', '2026-10-03'],
    [12, 'recon-apply-60d', '2025-12-20', '2026-02-18'],
    [26, 'old-hearing-request', '2020-09-28', '2020-10-01'],
  ])('example %i: %s from %s would end on %s without the roll (A4)', (_n, rule, trigger, nominal) => {
    expect(deadline(rule, trigger).rawDay).toBe(nominal);
  });

  it('example 30 is provisional: 2027 is not published (H2)', () => {
    expect(deadline('decision-service', '2026-12-25').provisional).toBe(true);
    expect(deadline('decision-service', '2026-09-28').provisional).toBe(false);
  });

  it('examples 8 and 18: an agency acts by the last working day before its own term ends (A2)', () => {
    expect(calendar.previousWorkingDayOnOrBefore(due('penalty-decision-90d', '2025-12-01'))).toBe('2026-02-28');
    expect(calendar.previousWorkingDayOnOrBefore(due('petition-inform-15d', '2026-09-20'))).toBe('2026-09-30');
  });

  it('example 17: the court may be asked from the day after the demand has run out', () => {
    expect(addDays(due('demand-before-court-10wd', '2026-04-24'), 1)).toBe('2026-05-13');
  });
});

describe('extensions and suspensions', () => {
  it.each([
    [6, 'seizure-30d', '2026-01-20', '2026-03-21'],
    [20, 'petition-handle-60d', '2026-03-16', '2026-06-14'],
    [21, 'accident-investigation-60d', '2026-01-31', '2026-05-31'],
    [23, 'foi-answer-20wd', '2026-01-30', '2026-04-02'],
    [24, 'permit-decide-20wd', '2025-09-15', '2025-10-31'],
  ])('example %i: %s from %s, extended in full, ends on %s', (_n, rule, trigger, expected) => {
    expect(due(rule, trigger, { extensions: [fullExtension(rule)] })).toBe(expected);
  });

  it('example 6, strict: counting the day of the seizure ends a day earlier', () => {
    expect(due('seizure-30d', '2026-01-20', { startDayCounts: true })).toBe('2026-02-18');
    expect(due('seizure-30d', '2026-01-20', { startDayCounts: true, extensions: [fullExtension('seizure-30d')] })).toBe('2026-03-20');
  });

  it('example 7: an appraisal from 02-02 to 02-12 is not counted (A3)', () => {
    expect(builtinPack.rule('seizure-30d').suspensions.map((s) => s.ground)).toEqual(['appraisal']);
    expect(due('seizure-30d', '2026-01-20', { suspensions: [{ from: '2026-02-02', until: '2026-02-12' }] })).toBe('2026-03-01');
  });

  it('example 9: 90 and 180 days are ceilings from filing, not added up', () => {
    const [director, superior] = builtinPack.extensionsFor('mem15-decision');
    expect([director?.upTo.countedFrom, superior?.upTo.countedFrom]).toEqual(['start', 'start']);
    const to = (length: number) => computeDeadline({ term: { length, unit: 'calendar-day' }, start: noon('2025-03-03') }, calendar, '2025-03-03').dueDay;
    expect([to(director?.upTo.length ?? 0), to(superior?.upTo.length ?? 0)]).toEqual(['2025-06-01', '2025-08-30']);
  });
});

describe('the examples that are not a plain count', () => {
  it('example 11: the 3 per cent starts the day after the payment term and reaches the principal on the 34th day', () => {
    const lateFine = builtinPack.rule('late-fine-3pct');
    expect(lateFine.term).toBeNull();
    expect(lateFine.suspensions.map((s) => s.ground)).toEqual(['reconsideration', 'lawsuit']);
    const paymentDue = due('fine-payment-15d', '2026-09-18');
    expect([addDays(paymentDue, 1), addDays(paymentDue, 34)]).toEqual(['2026-10-09', '2026-11-11']);
  });

  it('example 21: the unit reports within an hour and each level within two, through the night', () => {
    const start = '2026-01-31T15:40:00.000Z'; // 23:40 in Shanghai
    const at = (rule: string) => computeDeadline({ term: termOf(rule), start }, calendar, '2026-01-31').due;
    expect(at('accident-report-1h')).toBe('2026-01-31T16:40:00.000Z');
    expect(at('accident-report-2h')).toBe('2026-01-31T17:40:00.000Z');
  });

  it('example 28: yearly data is due on a fixed day and published on the working day before', () => {
    const { fixedDay } = builtinPack.rule('annual-enforcement-data');
    expect(fixedDay).toBe('01-31');
    expect(calendar.previousWorkingDayOnOrBefore(`2026-${fixedDay}`)).toBe('2026-01-30');
  });

  it('example 29: seven clear working days lie between the notice and the hearing (A6)', () => {
    const { direction } = builtinPack.rule('hearing-notice');
    const term = termOf('hearing-notice');
    expect([direction, term.unit]).toEqual(['backward', 'working-day']);
    expect(latestDayBefore('2026-11-12', term.length, 'working-day', calendar)).toBe('2026-11-02');
  });
});
