import { IMPORTED_STAGE } from '../history/index.js';
import type { Stage } from './facts.js';

/** The way of a report in order; from `closed` on they are ends. */
export const STAGES: Readonly<Record<Stage, { readonly zh: string; readonly en: string }>> = {
  received: { zh: '已受理', en: 'Received' },
  verifying: { zh: '核查中', en: 'Verification' },
  verified: { zh: '已核查', en: 'Verified' },
  closed: { zh: '已办结', en: 'Closed' },
  'not-accepted': { zh: '不予受理', en: 'Not accepted' },
  transferred: { zh: '已移交', en: 'Transferred' },
  withdrawn: { zh: '已撤回', en: 'Withdrawn' },
  merged: { zh: '已并案', en: 'Merged' },
  imported: IMPORTED_STAGE,
};

export const FINAL: readonly Stage[] = ['closed', 'not-accepted', 'transferred', 'withdrawn', 'merged', 'imported'];
export const OPEN: readonly Stage[] = (Object.keys(STAGES) as Stage[]).filter((s) => !FINAL.includes(s));
