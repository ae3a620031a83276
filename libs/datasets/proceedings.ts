import { penaltiesOf, type CaseFacts, type Cast, type Scene } from './case-facts.js';
import type { Plan } from './plan.js';
import { recordIfAsked } from './recordings.js';
import { opinion, passGate } from './review-steps.js';
import { dueDayOf } from './terms-of-law.js';
import { basisOf } from './violations.js';

function evidence(plan: Plan, cast: Cast, kind: string, title: string, place: string, provesWhat: string): void {
  plan.does(cast.lead, 'collect-evidence', {
    kind, title, place, provesWhat, collectedAt: `${plan.day}T08:40:00+08:00`, collectors: [`@${cast.lead}`, `@${cast.second}`],
  });
}

/** The record of the place, statements, papers; the visit and the questioning by sound and picture where the bureau must. */
export function firstEvidence(plan: Plan, { violation, party }: CaseFacts, cast: Cast, scene: Scene): void {
  plan.later(1);
  recordIfAsked(plan, 'on-site-enforcement', plan.day, { place: violation.place, provesWhat: '现场检查过程和现场状况' }, cast, scene);
  evidence(plan, cast, 'inspection-record', '现场检查记录及照片', violation.place, violation.facts);
  plan.later(1, 2);
  recordIfAsked(plan, 'enforcement-premises', plan.day, { place: '本局询问室', provesWhat: '询问过程，程序合法' }, cast, scene);
  evidence(plan, cast, 'party-statement', `${party.kind === 'person' ? '当事人' : '主要负责人'}询问笔录`, '本局询问室', violation.facts);
  plan.later(0, 1);
  evidence(plan, cast, 'documentary', '营业执照、规章制度复印件', '当事人住所', '当事人主体资格和制度情况');
}

/** Conclusion, prior notice, the party's rights, legal review with one or two rounds. */
export function proceedings(plan: Plan, facts: CaseFacts, cast: Cast, scene: Scene): void {
  plan.later(1, 2);
  conclude(plan, facts, cast, facts.violation.facts);
  passGate(plan, 'investigation', cast, scene);
  plan.later(1).does(cast.lead, 'notify-party', { notifiedOn: plan.day, penalties: penaltiesOf(facts), hearingRight: hearingRight(facts, scene) });
  rights(plan, facts, cast, scene);
  plan.later(1).does(cast.lead, 'submit-for-review');
  plan.later(1, 2);
  if (facts.review === 'fails-first') {
    opinion(plan, cast, 'fail', '现场照片未注明拍摄时间、地点，证据不足，退回补充');
    plan.later(1);
    evidence(plan, cast, 'audiovisual', '补充拍摄的现场照片及说明', facts.violation.place, '违法行为发生的时间和地点');
    conclude(plan, facts, cast, `${facts.violation.facts}（已补充现场照片）`);
    passGate(plan, 'investigation', cast, scene);
    plan.later(1).does(cast.lead, 'submit-for-review');
    plan.later(1);
  }
  opinion(plan, cast, 'pass', '主体适格，程序合法，事实清楚，证据充分，裁量适当，同意');
}

function conclude(plan: Plan, facts: CaseFacts, { lead }: Cast, found: string): void {
  plan.does(lead, 'conclude-investigation', { facts: found, legalBasis: basisOf(facts.violation, plan.day), proposal: 'penalty', penalties: penaltiesOf(facts) });
}

function hearingRight({ party, fineFen }: CaseFacts, { profile }: Scene): boolean {
  return fineFen >= profile.hearingThresholdFen[party.kind];
}

/** Waived the next day, used in a statement, or left to run out: then the decision waits for the last day. */
function rights(plan: Plan, facts: CaseFacts, { lead }: Cast, scene: Scene): void {
  const notifiedOn = plan.day;
  if (facts.rights === 'waived') {
    plan.later(1).does(lead, 'waive-statement', { on: plan.day });
    return;
  }
  if (facts.rights === 'statement') {
    plan.later(1, 2).does(lead, 'record-statement', { receivedOn: plan.day, text: '已全部整改，请求从轻处罚', adopted: true, response: '已按裁量基准下限提出处罚意见' });
  }
  const limits = [...(facts.rights === 'expired' ? ['statement-defence'] : []), ...(hearingRight(facts, scene) ? ['hearing-request'] : [])];
  const last = limits.map((limit) => dueDayOf(limit, notifiedOn, scene)).sort().at(-1);
  if (last) plan.on(scene.calendar.addWorkingDays(last, 1));
}

/** Heavy cases are discussed by the heads first (行政处罚法 art. 57(2)). */
export function decision(plan: Plan, facts: CaseFacts, cast: Cast, { profile }: Scene): void {
  const heavy = facts.fineFen >= profile.discussionThresholdFen;
  if (heavy) {
    plan.later(1).does(cast.deputy, 'hold-discussion', { heldOn: plan.day, participants: cast.heads.map((head) => `@${head}`), conclusion: '同意拟处罚意见' });
  }
  plan.later(1).does(heavy ? cast.director : cast.deputy, 'decide-penalty', {
    penalties: penaltiesOf(facts), legalBasis: basisOf(facts.violation, plan.day), discretion: facts.rights === 'statement' ? 'lower-bound' : 'ordinary',
    reasons: '违法事实清楚，证据确凿，依裁量基准决定',
  });
}
