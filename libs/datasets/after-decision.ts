import { addMonths, type LegalDay } from '#libs/calendar/index.js';
import type { CaseFacts, Cast, Scene } from './case-facts.js';
import type { Draw } from './draw.js';
import { type Plan, within } from './plan.js';
import { recordIfAsked } from './recordings.js';
import { dueDayOf, withSurcharge } from './terms-of-law.js';

const INSTALMENTS = 3;
/** Filed away before the bureau's thirty days are over. */
const ARCHIVED_WITHIN_DAYS = 26;

/** Service within seven days, publication, payment, closing, archive. */
export function afterDecision(plan: Plan, facts: CaseFacts, cast: Cast, scene: Scene, draw: Draw): void {
  const { calendar } = scene;
  const soonest = within(plan.day, draw.between(1, 6), calendar);
  const publishedOn = calendar.addWorkingDays(plan.day, draw.between(...facts.publishedAfter));
  const method = draw.one(['direct', 'post', 'leaving']);
  // Left with the party at its door in the morning, not on the very day of the decision.
  const servedOn = method === 'leaving' && soonest === plan.day ? calendar.addWorkingDays(plan.day, 1) : soonest;
  if (method === 'leaving') recordIfAsked(plan, 'service-by-leaving', servedOn, { place: '当事人住所', provesWhat: '留置送达过程' }, cast, scene);
  const tasks: readonly Task[] = [
    { day: servedOn, by: cast.lead, command: 'record-service', payload: { method, servedOn, proof: '送达回证' } },
    { day: publishedOn, by: cast.lead, command: 'publish-decision', payload: {} },
    ...payments(facts, servedOn, cast, scene, draw),
  ];
  for (const task of [...tasks].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))) {
    plan.on(task.day).does(task.by, task.command, task.payload);
  }
  closing(plan, '罚款已缴清，违法行为已改正，同意结案', cast, scene, draw);
}

/** Closed by the deputy, filed away by the archivist. */
export function closing(plan: Plan, summary: string, cast: Cast, { calendar }: Scene, draw: Draw): void {
  plan.later(1, 3).does(cast.deputy, 'close-case', { summary });
  plan.on(within(plan.day, draw.between(7, ARCHIVED_WITHIN_DAYS), calendar))
    .does(cast.archivist, 'archive-case', { pages: draw.between(38, 96), location: `档案室${draw.one(['一', '二', '三'])}号柜` });
}

interface Task { readonly day: LegalDay; readonly by: string; readonly command: string; readonly payload: unknown }

/** In time, some days late with the surcharge, or in monthly instalments on the party's application. */
function payments({ key, fineFen, payment }: CaseFacts, servedOn: LegalDay, cast: Cast, scene: Scene, draw: Draw): Task[] {
  const { calendar } = scene;
  const dueDay = dueDayOf('fine-payment', servedOn, scene);
  const paid = (day: LegalDay, amountFen: number, n: number): Task =>
    ({ day, by: cast.lead, command: 'record-payment', payload: { amountFen, paidOn: day, receiptNo: `${key}-${n}` } });
  if (payment === 'instalments') {
    const part = Math.floor(fineFen / INSTALMENTS);
    const instalments = Array.from({ length: INSTALMENTS }, (_, i) => ({
      dueOn: calendar.previousWorkingDayOnOrBefore(addMonths(servedOn, i + 1)), amountFen: i === INSTALMENTS - 1 ? fineFen - part * (INSTALMENTS - 1) : part,
    }));
    const until = instalments.at(-1)?.dueOn ?? dueDay;
    return [
      { day: calendar.addWorkingDays(servedOn, 2), by: cast.deputy, command: 'defer-payment', payload: { until, instalments, reason: '当事人经营困难，申请分期缴纳' } },
      ...instalments.map(({ dueOn, amountFen }, i) => paid(dueOn, amountFen, i + 1)),
    ];
  }
  const paidOn = payment === 'late' ? calendar.addWorkingDays(dueDay, draw.between(2, 5)) : within(servedOn, draw.between(4, 14), calendar);
  return [paid(paidOn, withSurcharge(fineFen, dueDay, paidOn), 1)];
}
