import { followToTheEnd, type ProcessInput } from './process.js';

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
export async function enforcementCase(input: ProcessInput): Promise<{ stage: string }> {
  return followToTheEnd(input);
}
