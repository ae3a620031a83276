import { legalDay } from '#libs/calendar/index.js';
import { z } from 'zod';
import { momentNotInFuture, notBefore, notInFuture, type Check } from '../../kernel/index.js';
import { day, moment, text } from '../../kernel/fields.js';
import { doneAlready } from '../checks.js';
import { define, HEADS, OFFICER } from '../define.js';
import { refuse } from '../refusals.js';
import type { EnforcementCase } from '../state.js';

const isAccident: Check<EnforcementCase> = (c) => (c.accident ? null : refuse('not-an-accident'));

/** 逐级上报, two hours a level (493号令 art. 11). */
export const reportAccidentUp = define({
  type: 'report-accident-up',
  nameZh: '事故上报',
  nameEn: 'Report the accident upwards',
  payload: z.strictObject({ at: moment() }),
  by: [...OFFICER, 'section-head', ...HEADS],
  stages: ['filing', 'investigation'],
  needs: [isAccident, (c) => (c.accidentReport.reportedUpAt ? doneAlready('事故上报', 'Report the accident upwards') : null)],
  decide: (_, p, ctx) => momentNotInFuture(p.at, ctx, 'at') ?? [{ type: 'AccidentReportedUp', at: p.at }],
});

export const submitAccidentReport = define({
  type: 'submit-accident-report',
  nameZh: '提交事故调查报告',
  nameEn: 'Submit the accident report',
  payload: z.strictObject({ on: day() }),
  by: [...OFFICER, ...HEADS],
  stages: ['filing', 'investigation'],
  needs: [isAccident, (c) => (c.accidentReport.submittedOn ? doneAlready('提交事故调查报告', 'Submit the accident report') : null)],
  decide: (c, p, ctx) =>
    notInFuture(p.on, ctx, 'on') ?? notBefore(p.on, c.accident && legalDay(c.accident.occurredAt), '事故发生之日', 'the accident', 'on')
    ?? [{ type: 'AccidentReportSubmitted', on: p.on }],
});

export const recordGovernmentReply = define({
  type: 'record-government-reply',
  nameZh: '登记政府批复',
  nameEn: "Record the government's reply",
  payload: z.strictObject({ on: day(), number: text(100) }),
  by: [...OFFICER, ...HEADS],
  stages: ['filing', 'investigation'],
  needs: [isAccident, (c) => (c.accidentReport.submittedOn ? null : refuse('no-accident-report')), (c) => (c.accidentReport.repliedOn ? doneAlready('登记政府批复', "Record the government's reply") : null)],
  decide: (c, p, ctx) =>
    notInFuture(p.on, ctx, 'on') ?? notBefore(p.on, c.accidentReport.submittedOn, '报告提交之日', 'the submission', 'on')
    ?? [{ type: 'GovernmentReplied', on: p.on, number: p.number }],
});

export const accidentCommands = [reportAccidentUp, submitAccidentReport, recordGovernmentReply];
