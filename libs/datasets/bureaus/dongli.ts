import { defaultProfile } from '#libs/bureau/profiles/defaults.js';
import type { BureauProfile } from '#libs/casework/index.js';
import { districtStaff } from './staffing.js';

/** As its 2022 report states: every penalty is reviewed before it is decided; publication as the statute asks. */
export const DONGLI_PROFILE: BureauProfile = {
  ...defaultProfile('120110', '天津市东丽区应急管理局', '东丽区应急局', '津丽'),
  legalReview: { gates: ['before-decision'] },
};

export const DONGLI_STAFF = districtStaff('dl', '津丽应急');
