import type { Stage } from '../facts.js';
import * as w from './walk.js';

/** A petition standing in each stage. */
export const IN_STAGE: Readonly<Record<Stage, () => w.Story>> = {
  received: w.received,
  handling: w.handling,
  replied: w.replied,
  review: w.inReview,
  reviewed: w.reviewed,
  recheck: w.inRecheck,
  rechecked: w.rechecked,
  closed: w.closed,
  'not-accepted': () => w.received({ registration: { petitioner: { kind: 'person' } } }).give('decline-petition', { on: '2026-03-02', ground: 'no-facts', reason: '无事实' }, { as: 'head' }),
  transferred: () => w.received({ registration: { petitioner: { kind: 'person' } } }).give('transfer-petition', { on: '2026-03-02', to: '区住建局', reason: '职责' }),
  returned: () => w.forwarded().give('object-to-forwarding', { on: '2026-03-02', reason: '不属职权' }, { as: 'head' }).give('record-objection-answer', { on: '2026-03-02', agreed: true }),
  withdrawn: () => w.handling().give('withdraw-petition', { on: '2026-03-02', reason: '和解', proof: '申请书' }),
  merged: () => w.handling().give('merge-petition', { into: 'petition-0', reason: '重复' }),
  imported: () => w.blank().give('import-petition', w.HISTORY, { as: 'head' }),
};
