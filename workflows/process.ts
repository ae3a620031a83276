import type { Agenda } from './agenda.js';
import { Follow } from './follow.js';

export interface ProcessInput {
  readonly processId: string;
}

/**
 * What every process has in common: do what needs nobody, else sleep until somebody moves it or the next alarm is due, and
 * end with the process. Returns the stage it ended in.
 */
export async function followToTheEnd({ processId }: ProcessInput): Promise<Pick<Agenda, 'stage'>> {
  const follow = new Follow(processId);
  for (;;) {
    const agenda = await follow.agenda();
    if (!agenda.found || agenda.ended) return { stage: agenda.stage };
    if (agenda.automatic.length > 0) await follow.automaticSteps(agenda);
    else await follow.untilChangeOrAlarm(agenda);
    await follow.renewIfWanted();
  }
}
