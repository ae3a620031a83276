import { defaultProfile } from '#libs/bureau/profiles/defaults.js';
import type { BureauProfile } from '#libs/casework/index.js';
import { districtStaff } from './staffing.js';

/** As its 2022 report states; `ownRules` in the report's words. */
export const DONGLI_PROFILE: BureauProfile & { readonly ownRules: Readonly<Record<string, unknown>> } = {
  ...defaultProfile('120110', '天津市东丽区应急管理局', '东丽区应急局', '津丽'),
  legalReview: { gates: ['before-decision'] },
  ownRules: { counselReviews: true, allMustBeReviewed: true, headAppearsInCourt: 'required', hotline: '12350' },
};

export const DONGLI_STAFF = districtStaff('dl', '津丽应急');
