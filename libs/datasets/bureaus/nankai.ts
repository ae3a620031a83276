import { defaultProfile } from '#libs/bureau/profiles/defaults.js';
import type { BureauProfile } from '#libs/casework/index.js';
import { districtStaff } from './staffing.js';

/** As the bureau's 2020 report states: review before the decision, publication within twenty working days of it. */
export const NANKAI_PROFILE: BureauProfile = {
  ...defaultProfile('120104', '天津市南开区应急管理局', '南开区应急局', '津南'),
  terms: [{
    limit: 'disclosure', term: { length: 20, unit: 'working-day' }, from: '2020-01-01', to: '2021-08-31',
    basis: '南开区应急管理局2020年度法治政府建设情况报告：行政执法决定自作出之日起20个工作日内公开',
  }],
  legalReview: { gates: ['before-decision'] },
};

export const NANKAI_STAFF = districtStaff('nk', '津南应急');
