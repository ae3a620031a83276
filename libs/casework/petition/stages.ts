import { IMPORTED_STAGE } from '../history/index.js';
import type { Stage } from './facts.js';

/** The way of a petition in order; from `closed` on they are ends. */
export const STAGES: Readonly<Record<Stage, { readonly zh: string; readonly en: string }>> = {
  received: { zh: '登记待受理', en: 'Received' },
  handling: { zh: '办理中', en: 'Handling' },
  replied: { zh: '已答复', en: 'Replied' },
  review: { zh: '复查中', en: 'Review' },
  reviewed: { zh: '已复查', en: 'Reviewed' },
  recheck: { zh: '复核中', en: 'Re-examination' },
  rechecked: { zh: '已复核', en: 'Re-examined' },
  closed: { zh: '已办结', en: 'Closed' },
  'not-accepted': { zh: '不予受理', en: 'Not accepted' },
  transferred: { zh: '已转送', en: 'Transferred' },
  returned: { zh: '已退回', en: 'Returned' },
  withdrawn: { zh: '已撤回', en: 'Withdrawn' },
  merged: { zh: '已并案', en: 'Merged' },
  imported: IMPORTED_STAGE,
};

export const FINAL: readonly Stage[] = ['closed', 'not-accepted', 'transferred', 'returned', 'withdrawn', 'merged', 'imported'];
export const OPEN: readonly Stage[] = (Object.keys(STAGES) as Stage[]).filter((s) => !FINAL.includes(s));
