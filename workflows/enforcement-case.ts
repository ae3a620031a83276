import type { Agenda } from './agenda.js';
import { Follow } from './follow.js';

export interface ProcessInput {
  readonly processId: string;
}

type StageWork = (follow: Follow, agenda: Agenda) => Promise<void>;

/** A stage that only people move: the clock warns, marks overdue and climbs the ladder until somebody acts. */
const waitForPeople: StageWork = (follow, agenda) => follow.untilChangeOrAlarm(agenda);

/** A stage with work of its own: do it, look again; when nothing is left to do, wait for people. */
const workThenWait: StageWork = (follow, agenda) =>
  agenda.automatic.length > 0 ? follow.automaticSteps(agenda) : follow.untilChangeOrAlarm(agenda);

/** 行政处罚案件: the lifecycle in order. A failed review comes back as an earlier stage in the next agenda. */
const LIFECYCLE: Readonly<Record<string, StageWork>> = {
  filing: waitForPeople,
  investigation: waitForPeople,
  'legal-review': waitForPeople,
  decision: waitForPeople,
  disclosure: workThenWait,
  archiving: workThenWait,
};

/** One durable workflow a case, id = the case's id. Ends when the case is archived or not filed. */
export async function enforcementCase({ processId }: ProcessInput): Promise<{ stage: string }> {
  const follow = new Follow(processId);
  for (;;) {
    const agenda = await follow.agenda();
    if (!agenda.found || agenda.ended) return { stage: agenda.stage };
    const work = LIFECYCLE[agenda.stage] ?? waitForPeople;
    await work(follow, agenda);
    await follow.renewIfWanted();
  }
}
