import { patched, sleep } from '@temporalio/workflow';
import type { Agenda } from '../../../workflows/agenda.js';
import { Follow } from '../../../workflows/follow.js';
import type { ProcessInput } from '../../../workflows/process.js';

/** The next release's workflow as a test has it: it pauses before each look. Another command in the history needs a patch. */
class Upgraded extends Follow {
  override async agenda(): Promise<Agenda> {
    if (patched('pause-before-each-look')) await sleep(1);
    return super.agenda();
  }
}

/** The same change by somebody who forgot the patch. */
class Careless extends Follow {
  override async agenda(): Promise<Agenda> {
    await sleep(1);
    return super.agenda();
  }
}

async function toTheEnd(follow: Follow): Promise<Pick<Agenda, 'stage'>> {
  for (;;) {
    const agenda = await follow.agenda();
    if (!agenda.found || agenda.ended) return { stage: agenda.stage };
    if (agenda.automatic.length > 0) await follow.automaticSteps(agenda);
    else await follow.untilChangeOrAlarm(agenda);
    await follow.renewIfWanted();
  }
}

export function enforcementCase({ processId }: ProcessInput): Promise<Pick<Agenda, 'stage'>> {
  return toTheEnd(new Upgraded(processId));
}

export function careless({ processId }: ProcessInput): Promise<Pick<Agenda, 'stage'>> {
  return toTheEnd(new Careless(processId));
}
