import { Follow } from './follow.js';

export interface ProcessInput {
  readonly processId: string;
}

/**
 * 行政处罚案件: one durable workflow a case, id = the case's id.
 *
 * filing → investigation → legal-review → decision → disclosure → archiving, and back from a failed review. In each stage it
 * does what needs nobody (publish a served decision, count the clocks again on a new calendar), then sleeps until somebody
 * moves the case or the next alarm is due: warn the officer, mark overdue, climb officer → section head → deputy director
 * → director until a supervisor answers. What is automatic where, and when an alarm is due, the decider says; no rule
 * stands here, so a change of law never breaks the replay of a running case.
 *
 * Ends when the case is archived or was not filed.
 */
export async function enforcementCase({ processId }: ProcessInput): Promise<{ stage: string }> {
  const follow = new Follow(processId);
  for (;;) {
    const agenda = await follow.agenda();
    if (!agenda.found || agenda.ended) return { stage: agenda.stage };
    if (agenda.automatic.length > 0) await follow.automaticSteps(agenda);
    else await follow.untilChangeOrAlarm(agenda);
    await follow.renewIfWanted();
  }
}
