import { defaultProfile } from '#libs/bureau/profiles/defaults.js';
import type { BureauProfile } from '#libs/casework/index.js';
import { districtStaff } from '../bureaus/staffing.js';

/** The desk's side of 重庆市大足区应急管理局: its petition and report rules are those of the law. */
export const DAZU_PROFILE: BureauProfile = defaultProfile('500111', '重庆市大足区应急管理局', '大足区应急局', '渝足');

export const DAZU_STAFF = districtStaff('dz', '渝足应急');
