import { defaultProfile } from '#libs/bureau/profiles/defaults.js';
import type { BureauProfile } from '#libs/casework/index.js';
import { districtStaff } from './staffing.js';

/**
 * What the bureau's 2020 report states of its own rules. The casework reads the terms, gates and thresholds; `ownRules` are
 * kept with the profile in the report's words.
 */
export const NANKAI_PROFILE: BureauProfile & { readonly ownRules: Readonly<Record<string, unknown>> } = {
  ...defaultProfile('120104', '天津市南开区应急管理局', '南开区应急局', '津南'),
  terms: [{
    limit: 'disclosure', term: { length: 20, unit: 'working-day' }, from: '2020-01-01', to: '2021-08-31',
    basis: '南开区应急管理局2020年度法治政府建设情况报告：行政执法决定自作出之日起20个工作日内公开',
  }],
  legalReview: { gates: ['before-decision'] },
  ownRules: {
    legalReviewScope: ['major-public-interest', 'major-social-impact-or-risk', 'directly-affects-vital-rights', 'decided-after-hearing', 'complex-or-several-legal-relations'],
    noReviewNoDecision: true,
    reviewerShareOfOfficersAtLeast: 0.05,
    dedicatedReviewers: 2,
    avRecord: {
      recorders: 20, numberedBy: 'enforcement-section', numberFollows: 'document-number-rule',
      requiredFields: ['caseNo', 'capturedAt', 'capturedPlace', 'capturedBy', 'provesWhat'],
      mustRecord: ['on-site-enforcement', 'service-by-leaving', 'service-by-announcement', 'enforcement-premises'],
    },
    noPenaltyList: { allOf: ['first-found', 'minor', 'no-harmful-consequence', 'corrected-at-once'] },
    discretion: { cooperativeAndRectified: 'lower-bound' },
    dishonestyReport: { every: 'month', to: 'municipal-bureau' },
  },
};

export const NANKAI_STAFF = districtStaff('nk', '津南应急');
