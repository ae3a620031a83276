import { z } from 'zod';
import { today } from '../../kernel/index.js';
import { text } from '../../kernel/fields.js';
import { filedAlready, noRemedyOpen, noTransferOpen, preservedSettled, publicationWithdrawn, served, yuan } from '../checks.js';
import { BEFORE_DECISION, define, HEADS } from '../define.js';
import { duesOf } from '../late-fine.js';
import { refuse } from '../refusals.js';
import { isRevoked } from '../state.js';

/** 撤案: filing turned out to be unfounded. */
export const withdrawCase = define({
  type: 'withdraw-case',
  nameZh: '撤销立案',
  nameEn: 'Withdraw the case',
  payload: z.strictObject({ reason: text(2000) }),
  by: HEADS,
  stages: BEFORE_DECISION,
  aside: true,
  needs: [filedAlready, preservedSettled, noTransferOpen],
  decide: (_, p, ctx) => [{ type: 'CaseWithdrawn', on: today(ctx), reason: p.reason }],
});

/** 终止: the party has died or dissolved, or the case has lost its object. */
export const terminateCase = define({
  type: 'terminate-case',
  nameZh: '终止案件',
  nameEn: 'Terminate the case',
  payload: z.strictObject({ ground: z.enum(['party-dead', 'party-dissolved', 'object-gone', 'other']), reason: text(2000) }),
  by: HEADS,
  stages: [...BEFORE_DECISION, 'disclosure'],
  aside: true,
  needs: [filedAlready, preservedSettled],
  decide: (_, p, ctx) => [{ type: 'CaseTerminated', on: today(ctx), ground: p.ground, reason: p.reason }],
});

/** 结案: served, published and executed; no remedy open. */
export const closeCase = define({
  type: 'close-case',
  nameZh: '批准结案',
  nameEn: 'Close the case',
  payload: z.strictObject({ summary: text(5000) }),
  by: HEADS,
  stages: ['disclosure'],
  needs: [
    preservedSettled,
    served,
    (c, ctx) => (c.published || isRevoked(c) || (c.decision?.kind === 'no-penalty' && !ctx.profile.publishNoPenalty) ? null : refuse('not-published')),
    (c) => (c.decision?.summary && !c.onSite.recordedOn ? refuse('onsite-open') : null),
    (c) => (c.onSite.collectedOn && !c.onSite.bankedOn ? refuse('onsite-cash-open') : null),
    (c) => (c.decision?.major && !c.majorReport ? refuse('major-report-open') : null),
    noRemedyOpen,
    publicationWithdrawn,
    (c, ctx) => {
      const { owing } = duesOf(c, today(ctx));
      return owing > 0 && !c.enforcement?.outcome ? refuse('fine-owing', { owing: yuan(owing) }) : null;
    },
  ],
  decide: (c, p, ctx) => [{ type: 'CaseClosed', on: today(ctx), outcome: c.outcome ?? 'penalty', summary: p.summary }],
});

export const endingCommands = [withdrawCase, terminateCase, closeCase];
