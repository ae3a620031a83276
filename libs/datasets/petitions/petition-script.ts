import type { Channel, Purpose } from '#libs/casework/petition/index.js';
import type { LegalDay } from '#libs/calendar/index.js';
import { castFor, type Scene } from '../case-facts.js';
import type { CaseScript } from '../case-script.js';
import { drawFrom } from '../draw.js';
import { Plan, within } from '../plan.js';
import { QUESTIONS, REQUESTS } from './matters.js';

/** One petition of a data set; the days between follow from the law and the pace. */
export interface PetitionFacts {
  readonly key: string;
  readonly channel: Channel;
  readonly purpose: Purpose;
  readonly receivedOn: LegalDay;
  /** Visitors of each visit: the first comes with the petition. */
  readonly visits: readonly number[];
  readonly extended: boolean;
  readonly turn: number;
}

const isVisit = (channel: Channel) => channel === 'visit' || channel === 'officer-visit';

/** From receipt to closing: told in time, answered in time, served with proof, and closed with a result. */
export function petitionScript(facts: PetitionFacts, scene: Scene): CaseScript {
  const draw = drawFrom(facts.key);
  const plan = new Plan(scene.calendar, draw, facts.receivedOn);
  const { lead, director } = castFor(facts.turn, scene.prefix);
  const desk = `${scene.prefix}-petition`;
  const brought = draw.one(facts.purpose === 'consult' ? QUESTIONS : REQUESTS);
  const quick = facts.purpose === 'consult';
  const [first, ...later] = facts.visits;
  plan.does(desk, 'register-petition', {
    channel: facts.channel, purpose: facts.purpose, receivedOn: plan.day, subject: brought.subject, content: brought.content,
    petitioner: { kind: 'person', name: `示例信访人${String(facts.turn + 1).padStart(3, '0')}`, phone: `1390000${String(facts.turn + 1).padStart(4, '0')}`, address: `示例街${facts.turn + 1}号` },
    ...(isVisit(facts.channel) && first !== undefined ? { visitors: first } : {}),
    ...(facts.channel === 'forwarded' ? { forwarded: { by: '区信访办公室', reference: `批件${facts.turn + 1}号` } } : {}),
  });
  if (!quick) plan.later(1, 5);
  plan.does(desk, 'accept-petition', { on: plan.day, route: 'petition', notice: { on: plan.day, method: quick ? 'on-the-spot' : 'post', proof: quick ? '当面告知，签字' : '挂号信回执' } });
  const acceptedOn = plan.day;
  plan.does(desk, 'assign', { to: `@${lead}`, reason: '属本科室职责' });
  for (const visitors of later) plan.later(quick ? 0 : 1, quick ? 1 : 4).does(desk, 'record-visit', { on: plan.day, visitors, note: '再次来访，了解进展' });
  if (facts.extended) {
    plan.on(within(acceptedOn, 50, scene.calendar)).does(director, 'extend-clock', { clockId: 'petition-handle', length: 30, approvedBy: 'director', reason: '需委托检测' });
    plan.later(1).does(desk, 'notify-extension', { on: plan.day, method: 'post', proof: '延期告知书挂号信回执' });
  }
  plan.later(quick ? 0 : 5, quick ? 2 : 20).does(lead, 'issue-reply', { on: plan.day, text: brought.answer, basis: brought.basis });
  plan.does(lead, 'record-result', { result: quick ? 'explained' : draw.one(['supported', 'partly-supported', 'mediated', 'not-supported']), detail: brought.answer });
  plan.later(0, 2).does(lead, 'serve-reply', { on: plan.day, method: draw.one(['direct', 'post', 'electronic']), proof: '送达回证' });
  plan.later(0, 1).does(desk, 'close-petition', { summary: '已答复、已送达、有结果' });
  plan.later(1, 5).does(desk, 'record-satisfaction', { on: plan.day, level: draw.one(['satisfied', 'satisfied', 'basically-satisfied']) });
  return { key: facts.key, kind: 'petition', steps: plan.inOrder() };
}
