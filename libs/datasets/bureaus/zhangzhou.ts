import { defaultProfile } from '#libs/bureau/profiles/defaults.js';
import type { BureauProfile } from '#libs/casework/index.js';
import { districtStaff } from './staffing.js';

/** As its 2020 report states: review at filing, at the end of the investigation and of the penalty document; publication within seven working days. */
export const ZHANGZHOU_PROFILE: BureauProfile = {
  ...defaultProfile('350600', '漳州市应急管理局', '漳州市应急局', '闽漳'),
  terms: [{
    limit: 'disclosure', term: { length: 7, unit: 'working-day' }, from: '2020-01-01', to: '2021-08-31',
    basis: '漳州市应急管理局2020年度法治政府建设情况报告：行政处罚信息自产生之日起7个工作日内公示',
  }],
  legalReview: { gates: ['filing', 'investigation', 'penalty-document'] },
};

/** The reviewers sit in the section for policy and law. */
export const ZHANGZHOU_STAFF = districtStaff('zz', '闽漳应急', '政策法规科');
