import type { Stage } from '../facts.js';
import * as w from './walk.js';

/** A report standing in each stage. */
export const IN_STAGE: Readonly<Record<Stage, () => w.Story>> = {
  received: w.received,
  verifying: w.verifying,
  verified: w.verified,
  closed: w.closed,
  'not-accepted': () => w.received().give('decline-report', { on: '2026-03-02', ground: 'no-facts', reason: '无具体线索' }, { as: 'head' }),
  transferred: () => w.received().give('transfer-report', { on: '2026-03-02', to: '区消防救援大队', reason: '属消防职责' }),
  withdrawn: () => w.received().give('withdraw-report', { on: '2026-03-02', reason: '误报' }),
  merged: () => w.received().give('merge-report', { into: 'report-0', reason: '重复举报' }),
  imported: () => w.blank().give('import-report', w.HISTORY, { as: 'head' }),
};
