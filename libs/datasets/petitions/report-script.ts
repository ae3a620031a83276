import type { LegalDay } from '#libs/calendar/index.js';
import { castFor, type Scene } from '../case-facts.js';
import type { CaseScript } from '../case-script.js';
import { drawFrom } from '../draw.js';
import { exampleFirm } from '../parties.js';
import { Plan } from '../plan.js';
import { HAZARDS } from './matters.js';

/** One call to 12350. */
export interface ReportFacts {
  readonly key: string;
  readonly receivedOn: LegalDay;
  readonly reporter: 'named' | 'anonymous' | 'unreachable';
  readonly finding: 'confirmed' | 'partly-confirmed' | 'unfounded';
  /** How far it has come: an open one stops at registration, on its way, or once the caller has been told. */
  readonly last: 'register-report' | 'assign-verification' | 'give-feedback' | 'close-report';
  readonly rewardFen: number;
  readonly turn: number;
}

const REPORTER = {
  named: (n: number) => ({ reporter: { kind: 'person', name: `示例举报人${n}`, phone: `1370000${String(n).padStart(4, '0')}` } }),
  anonymous: (n: number) => ({ anonymous: true, reporter: { kind: 'person', phone: `1360000${String(n).padStart(4, '0')}` } }),
  unreachable: () => ({ anonymous: true, reporter: { kind: 'person' } }),
};

function afterVerification(plan: Plan, facts: ReportFacts, scene: Scene, answer: string): void {
  const { lead, deputy } = castFor(facts.turn, scene.prefix);
  const desk = `${scene.prefix}-petition`;
  const founded = facts.finding !== 'unfounded';
  if (founded) plan.does(`${scene.prefix}-head${(facts.turn % 3) + 1}`, 'sign-off-report', { instructions: '责令限期整改，跟踪复查' });
  if (facts.reporter !== 'unreachable') plan.later(0, 1).does(desk, 'give-feedback', { on: plan.day, method: 'phone', text: founded ? '经核查属实，正在督促整改' : '经核查，未发现所反映的情况', proof: '12350平台录音' });
  if (founded) plan.later(3, 12).does(lead, 'record-rectification', { on: plan.day, text: answer });
  if (facts.rewardFen > 0) {
    plan.does(desk, 'propose-reward', { amountFen: facts.rewardFen, basis: '举报重大隐患，经核查属实' });
    plan.later(1).does(deputy, 'decide-reward', { approved: true, reason: '符合奖励条件' });
    plan.later(1, 3).does(desk, 'pay-reward', { on: plan.day, receiptNo: `奖领${facts.turn + 1}` });
  }
  plan.later(0, 2).does(desk, 'close-report', { summary: founded ? '已核查、已整改、已反馈' : '已核查，举报不实' });
}

/** From the call to the closing, or as far as it has come. */
export function reportScript(facts: ReportFacts, scene: Scene): CaseScript {
  const draw = drawFrom(facts.key);
  const plan = new Plan(scene.calendar, draw, facts.receivedOn);
  const { lead, second } = castFor(facts.turn, scene.prefix);
  const desk = `${scene.prefix}-petition`;
  const hazard = draw.one(HAZARDS);
  const firm = exampleFirm(scene.profile.code, 200 + facts.turn);
  plan.does(desk, 'register-report', {
    channel: 'hotline', matter: draw.one(['hidden-hazard', 'hidden-hazard', 'unlawful-production', 'unlicensed']), receivedOn: plan.day, subject: hazard.subject, content: hazard.content,
    place: firm.address ?? '示例路', reported: { name: firm.name, creditCode: firm.creditCode }, ...REPORTER[facts.reporter](facts.turn + 1),
  });
  plan.later(0, 1).does(desk, 'assign-verification', { officers: [`@${lead}`, `@${second}`] });
  plan.later(1, 5).does(lead, 'verify-report', { on: plan.day, finding: facts.finding, text: `现场核查：${hazard.content}${facts.finding === 'unfounded' ? '未发现。' : '属实。'}` });
  afterVerification(plan, facts, scene, hazard.answer);
  const steps = plan.inOrder();
  return { key: facts.key, kind: 'hazard-report', steps: steps.slice(0, steps.findIndex((s) => s.command === facts.last) + 1) };
}
