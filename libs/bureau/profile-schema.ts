import { AV_STEPS, REVIEW_SCOPES } from '#libs/casework/index.js';
import { CIRCUMSTANCES } from '#libs/discretion/index.js';
import { profileTermSchema } from '#libs/statutes/index.js';
import { z } from 'zod';

const template = z.string().max(60).refine((t) => t.includes('{year}') && t.includes('{n}'), {
  params: { code: 'numbering-template', zh: '文号模板须含 {year} 和 {n}', en: 'A number template holds {year} and {n}', rule: '文号连续编排', cureZh: '例如 （津南）应急罚〔{year}〕{n}号', cureEn: 'For example （津南）应急罚〔{year}〕{n}号' },
});
const amount = z.int().min(0).max(1_000_000_000_000);

/** A bureau's own rules as they may be saved. */
export const profileSchema = z.strictObject({
  code: z.string().regex(/^\d{6}$/),
  name: z.string().min(1).max(120),
  shortName: z.string().min(1).max(60),
  terms: z.array(profileTermSchema).max(100),
  numbering: z.strictObject({ filing: template, decision: template, 'no-penalty': template, 'on-the-spot': template, volume: template, petition: template, report: template }),
  legalReview: z.strictObject({ gates: z.array(z.enum(['filing', 'investigation', 'penalty-document', 'before-decision'])).min(1), scope: z.array(z.enum(REVIEW_SCOPES)).optional(), reviewerShareAtLeast: z.number().min(0).max(1).optional() })
    .refine((r) => r.gates.includes('before-decision') || r.gates.includes('penalty-document'), {
      path: ['gates'], params: { code: 'review-before-decision', zh: '作出决定前必须法制审核', en: 'Review before the decision cannot be left out', rule: '《行政处罚法》第58条', cureZh: '保留 before-decision', cureEn: 'Keep before-decision' },
    }),
  hearingThresholdFen: z.strictObject({ person: amount, organisation: amount }),
  discussionThresholdFen: amount,
  publishNoPenalty: z.boolean(),
  documentNumbering: z.strictObject({ 'prior-notice': template.optional(), 'hearing-notice': template.optional(), 'demand-notice': template.optional() }).optional(),
  avRecord: z.strictObject({ mustRecord: z.array(z.enum(AV_STEPS)) }).optional(),
  noPenaltyList: z.strictObject({ allOf: z.array(z.enum(CIRCUMSTANCES)).min(1) }).optional(),
  cooperativeAtLowerBound: z.boolean().optional(),
  majorPenaltyFen: z.strictObject({ person: amount, organisation: amount }).optional(),
  transferPausesDecision: z.boolean().optional(),
  remindAfterWorkingDays: z.int().min(1).max(60).optional(),
});
