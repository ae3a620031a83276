import { builtinPack } from './index.js';

/** The traps the research found: mistakes a system that knows "the law" in general would make. */

const rule = (id: string) => builtinPack.rule(id);
const ruleOn = (limit: string, day: string) => builtinPack.bind(limit, day)?.ruleId;

describe('traps', () => {
  it('1: Order 18 does not inherit the 30/90/180 ladder; until read it means 90 days without extension, and says so', () => {
    const bound = builtinPack.bind('decision', '2026-02-01');
    expect(bound).toMatchObject({ ruleId: 'mem18-decision', verification: 'unverified', term: { length: 90, unit: 'calendar-day' } });
    expect(builtinPack.extensionsFor('mem18-decision')).toEqual([]);
    expect(builtinPack.extensionsFor('mem15-decision')).toHaveLength(2);
  });

  it('2: the articles most often confused', () => {
    expect(rule('onsite-fine-officer-handin').article).toBe('71');
    expect(rule('onsite-fine-agency-bank').article).toBe('71');
    expect(rule('wsl-accident-assessment-1y')).toMatchObject({ instrument: '安全生产法(2021修正)', article: '86(3)' });
    expect(rule('mem15-record-filing').term).toEqual({ length: 10, unit: 'calendar-day' });
  });

  it('3: a day is a working day only where its own statute says so', () => {
    const unit = (id: string) => rule(id).term?.unit;
    expect([unit('fine-payment-15d'), unit('penalty-decision-90d')]).toEqual(['calendar-day', 'calendar-day']);
    expect([unit('onsite-fine-officer-handin'), unit('disclosure-withdrawal'), unit('hearing-request'), unit('decision-service')])
      .toEqual(['working-day', 'working-day', 'working-day', 'working-day']);
    expect([unit('demand-before-court-10wd'), unit('seizure-30d'), unit('court-application-3m')]).toEqual(['working-day', 'calendar-day', 'month']);
    expect([unit('old-recon-answer-10d'), unit('recon-answer-10wd')]).toEqual(['calendar-day', 'working-day']);
    expect([unit('petition-transferred-15d'), unit('petition-objection-5wd')]).toEqual(['calendar-day', 'working-day']);
    expect([unit('accident-supplement-7d'), unit('crime-transfer-approve-3d')]).toEqual(['calendar-day', 'calendar-day']);
  });

  it('4: from 2021-07-15 the five working days of the law prevail over the three days Order 15 still printed', () => {
    expect(ruleOn('hearing-request', '2021-07-15')).toBe('hearing-request');
    expect(ruleOn('hearing-request', '2026-01-31')).toBe('hearing-request');
  });

  it('5: neither hearing nor appraisal nor announcement stops the decision term by default', () => {
    for (const id of ['penalty-decision-90d', 'mem18-decision', 'mem15-decision']) expect(rule(id).suspensions).toEqual([]);
  });

  it('6: publication runs from the decision, for every penalty, in 7 working days', () => {
    expect(rule('wsl-exposure-7wd').trigger).toContain('作出处罚决定');
    expect(builtinPack.bind('disclosure', '2026-09-28')).toMatchObject({ ruleId: 'wsl-exposure-7wd', term: { length: 7, unit: 'working-day' } });
  });

  it('7: since 2024-01-01 reconsideration comes before suit for on-the-spot penalties', () => {
    expect(rule('recon-mandatory-first')).toMatchObject({ inForceFrom: '2024-01-01', article: '23(1)(一)', term: null });
  });

  it('8: the court is asked within 3 months, after a demand of 10 working days', () => {
    expect(rule('court-application-3m').term).toEqual({ length: 3, unit: 'month' });
    expect(rule('demand-before-court-10wd').term).toEqual({ length: 10, unit: 'working-day' });
  });

  it('10: a seizure never rolls, extends once by 30 days, and pauses only for appraisal', () => {
    const seizure = rule('seizure-30d');
    expect(seizure.term?.roll ?? 'none').toBe('none');
    expect(seizure.extensions).toEqual([
      { upTo: { length: 30, unit: 'calendar-day', countedFrom: 'raw-end' }, approvedBy: 'director', times: 1, article: '25(1)', notice: true },
    ]);
    expect(seizure.suspensions.map((s) => s.ground)).toEqual(['appraisal']);
  });

  it('12: work safety used to be displayed for a year at least, not three months', () => {
    const classes = rule('credit-display-2023').alternatives.map((a) => `${a.when} ${a.term.length}`);
    expect(classes).toContain('安全生产等领域，最短 12');
    expect(rule('credit-display-2023').inForceTo).toBe('2026-03-31');
    expect(rule('credit-display-2026').inForceFrom).toBe('2026-04-01');
  });

  it('16: legal review, filing, closing, archiving and the defence have no national number; the bureau sets them', () => {
    for (const limit of ['legal-review', 'case-filing', 'case-closing', 'archiving', 'statement-defence']) {
      expect(builtinPack.bind(limit, '2026-03-02')).toMatchObject({ source: 'setting', verification: 'assumption' });
      expect(builtinPack.limit(limit).setting?.basis).toContain('本局设定');
    }
  });

  it('17: instruments that were not read carry no number and are marked unverified', () => {
    for (const id of ['enforcement-supervision-2026', 'report-guidance-2023', 'mem-procedure-2016']) {
      expect(rule(id)).toMatchObject({ term: null, verification: 'unverified' });
    }
  });

  it('a limitation period is a test of discovery and does not roll; a party’s suit does', () => {
    expect(rule('penalty-limitation-2y').term).toEqual({ length: 2, unit: 'year' });
    expect(rule('suit-6m').term).toEqual({ length: 6, unit: 'month', roll: 'next-working-day' });
  });
});
