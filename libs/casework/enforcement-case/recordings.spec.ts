import * as b from '../testing/index.js';

const must = (...mustRecord: readonly ('on-site-enforcement' | 'evidence-preservation' | 'hearing' | 'service-by-leaving' | 'service-by-announcement')[]) => ({ profile: { avRecord: { mustRecord } } });
const film = (c: b.Case, step: string, capturedAt: string) => c.give('record-av', { ...b.AV_RECORD, step, capturedAt }, { at: capturedAt.slice(0, 10) });

describe('a recording by sound and picture', () => {
  it('carries the number of the case, when, where and by whom it was made, what it proves, and its files with their fingerprints', () => {
    const c = b.withEvidence();
    c.give('record-av', { ...b.AV_RECORD, capturedAt: '2026-03-01T15:00:00+08:00' });
    expect(c.state.avRecords).toEqual([{
      number: 1, step: 'on-site-enforcement', caseNo: 'filing-1', capturedAt: '2026-03-01T07:00:00.000Z', capturedPlace: '一号车间', capturedBy: ['li', 'wang'],
      provesWhat: '检查全过程', files: [b.file(7)],
    }]);
  });

  it.each(['capturedAt', 'capturedPlace', 'capturedBy', 'provesWhat', 'step'])('is refused without %s', (field) => {
    const { [field as 'step']: _, ...rest } = b.AV_RECORD;
    expect(b.withEvidence().refused('record-av', rest)).toMatchObject({ code: field === 'step' ? 'not-an-option' : 'required', field });
  });

  it('is refused with a fingerprint that is none', () => {
    const files = [{ fileId: 'file-1', sha256: 'ABC' }];
    expect(b.withEvidence().refused('record-av', { ...b.AV_RECORD, files })).toMatchObject({ kind: 'content', field: 'files.0.sha256' });
  });

  it('is asked for only where the bureau says so', () => {
    const c = b.decided();
    c.give('record-service', { method: 'leaving', servedOn: '2026-03-30', proof: '见证人签字' });
    expect(c.state.service?.method).toBe('leaving');
  });
});

describe('a step that must be recorded', () => {
  it('on site: before the investigation can be concluded', () => {
    const c = b.withEvidence(must('on-site-enforcement'));
    film(c, 'on-site-enforcement', '2026-03-05T09:35:00+08:00');
    c.give('conclude-investigation', b.conclusion([b.fine(1)]), { at: '2026-03-20' });
    expect(c.state.investigation?.concludedOn).toBe('2026-03-20');
  });

  it('on site: not where nothing was inspected on site', () => {
    const c = b.filed(must('on-site-enforcement'));
    c.give('collect-evidence', { ...b.EVIDENCE, kind: 'documentary' }, { at: '2026-03-05' });
    c.give('conclude-investigation', b.conclusion([b.fine(1)]));
    expect(c.state.investigation).not.toBeNull();
  });

  it('preservation and hearing: on the day or after it', () => {
    const c = b.withEvidence(must('evidence-preservation', 'hearing'));
    film(c, 'evidence-preservation', '2026-03-05T10:00:00+08:00');
    c.give('preserve-evidence', { on: '2026-03-05', items: '样品' }, { as: 'deputy' });
    c.give('dispose-preserved-evidence', { on: '2026-03-06', disposition: '退还' }, { at: '2026-03-06' });
    c.give('conclude-investigation', b.conclusion([b.fine(50_000)]), { at: '2026-03-20' });
    c.give('notify-party', b.notice([b.fine(50_000)], '2026-03-20', true));
    c.give('request-hearing', { on: '2026-03-20' });
    c.give('schedule-hearing', { heldOn: '2026-04-08', notifiedOn: '2026-03-20', presiderId: 'reviewer' });
    expect(c.refused('hold-hearing', { on: '2026-04-08', opinion: '成立' }, { at: '2026-04-08' })).toMatchObject({ code: 'av-record-missing', field: 'on' });
    film(c, 'hearing', '2026-04-08T09:00:00+08:00');
    c.give('hold-hearing', { on: '2026-04-08', opinion: '成立' });
    expect(c.state.hearing?.heldOn).toBe('2026-04-08');
  });

  it('service: an earlier recording does not stand in for that of the day', () => {
    const c = b.decided(must('service-by-leaving'));
    film(c, 'service-by-leaving', '2026-03-30T09:00:00+08:00');
    const leave = { method: 'leaving', servedOn: '2026-03-31', proof: '留置' };
    expect(c.refused('record-service', leave, { at: '2026-03-31' }).code).toBe('av-record-missing');
    film(c, 'service-by-leaving', '2026-03-31T09:00:00+08:00');
    c.give('record-service', { ...leave, files: [b.file()] });
    expect(c.state.service).toEqual({ method: 'leaving', servedOn: '2026-03-31', proof: '留置', files: [b.file()] });
  });

  it('announcement: before it is recorded', () => {
    const c = b.decided(must('service-by-announcement'));
    film(c, 'service-by-announcement', '2026-03-30T09:00:00+08:00');
    c.give('announce-service', { on: '2026-03-30', where: '公告栏', files: [b.file()] });
    expect(c.events('ServiceAnnounced').map((e) => e.files)).toEqual([[b.file()]]);
  });
});

describe('files', () => {
  it('come with the evidence or are attached to it, to a recording or to the service afterwards', () => {
    const c = b.filed();
    c.give('collect-evidence', { ...b.EVIDENCE, files: [b.file(1)] }, { at: '2026-03-05' });
    c.give('record-av', { ...b.AV_RECORD, files: undefined });
    c.give('attach-files', { to: { kind: 'evidence', number: 1 }, files: [b.file(2), b.file(3)] });
    c.give('attach-files', { to: { kind: 'av-record', number: 1 }, files: [b.file(4)] });
    expect(c.state.evidence[0]?.files).toEqual([b.file(1), b.file(2), b.file(3)]);
    expect(c.state.avRecords[0]?.files).toEqual([b.file(4)]);
  });

  it('may be attached by the archivist until the volume is sealed', () => {
    const c = b.closed();
    c.give('attach-files', { to: { kind: 'service' }, files: [b.file(9)] }, { as: 'archivist' });
    expect(c.state.service?.files).toEqual([b.file(9)]);
    expect(b.archived().refused('attach-files', { to: { kind: 'service' }, files: [b.file()] }, { as: 'archivist' }).code).toBe('process-ended');
  });
});

describe('numbers of notices', () => {
  const profile = { documentNumbering: { 'prior-notice': '（示范）应急告〔{year}〕{n}号', 'demand-notice': '（示范）应急催〔{year}〕{n}号' } };

  it('are drawn where the bureau has a template for them, and nowhere else', () => {
    const c = b.published({ profile });
    expect(c.state.notice?.number).toBe('prior-notice-2');
    c.give('demand-payment', { on: '2026-05-06' }, { at: '2026-05-06' });
    expect(c.events('PaymentDemanded').map((e) => e.number)).toEqual(['demand-notice-4']);
    expect(b.notified().state.notice).not.toHaveProperty('number');
  });

  it('leave a hearing unnumbered where only other notices are numbered', () => {
    const hearing = (walk: b.Walk) => {
      const c = b.notified({ ...walk, hearingRight: true });
      c.give('request-hearing', { on: '2026-03-20' });
      c.give('schedule-hearing', { heldOn: '2026-04-08', notifiedOn: '2026-03-20', presiderId: 'reviewer' });
      return c.events('HearingScheduled')[0];
    };
    expect(hearing({ profile })).not.toHaveProperty('number');
    expect(hearing({ profile: { documentNumbering: { 'hearing-notice': '听〔{year}〕{n}号' } } })?.number).toBe('hearing-notice-2');
  });
});
