import { defaultProfile } from '#libs/bureau/profiles/defaults.js';
import type { BureauProfile } from '#libs/casework/index.js';
import { districtStaff } from './staffing.js';

/** 首次发现、情节轻微、没有造成危害后果、及时改正: in both reports. */
const NO_PENALTY_LIST: NonNullable<BureauProfile['noPenaltyList']> = { allOf: ['first-found', 'minor', 'no-harmful-consequence', 'corrected-at-once'] };

/**
 * As the bureau's 2020 report states: review before the decision, mandatory on five grounds, by reviewers who are at least
 * 5 % of the officers; four steps recorded by sound and picture; publication within twenty working days of the decision.
 */
export const NANKAI_PROFILE: BureauProfile = {
  ...defaultProfile('120104', '天津市南开区应急管理局', '南开区应急局', '津南'),
  terms: [{
    limit: 'disclosure', term: { length: 20, unit: 'working-day' }, from: '2020-01-01', to: '2021-08-31',
    basis: '南开区应急管理局2020年度法治政府建设情况报告：行政执法决定自作出之日起20个工作日内公开',
  }],
  legalReview: {
    gates: ['before-decision'],
    scope: ['major-public-interest', 'major-social-impact-or-risk', 'directly-affects-vital-rights', 'decided-after-hearing', 'complex-or-several-legal-relations'],
    reviewerShareAtLeast: 0.05,
  },
  avRecord: { mustRecord: ['on-site-enforcement', 'service-by-leaving', 'service-by-announcement', 'enforcement-premises'] },
  noPenaltyList: NO_PENALTY_LIST,
  cooperativeAtLowerBound: true,
};

/** As its 2024 report states: the seven working days of the law for publication, and a no-penalty list of four conditions. */
export const NANKAI_2024_PROFILE = {
  ...defaultProfile('120104', '天津市南开区应急管理局', '南开区应急局', '津南'),
  legalReview: { gates: ['before-decision'] },
  noPenaltyList: NO_PENALTY_LIST,
} satisfies BureauProfile;

export const NANKAI_STAFF = districtStaff('nk', '津南应急');
