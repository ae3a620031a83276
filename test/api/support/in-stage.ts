import { enforcementCase } from '#libs/casework/enforcement-case/index.js';
import type { TestApi } from '../../support/api.js';
import { archived, closed, decided, filed, inReview, registration, reviewed, today } from '../../support/steps.js';

async function registered(api: TestApi): Promise<string> {
  return (await api.call<{ id: string }>('officer1', 'POST', '/api/cases', registration({ discoveredOn: today(api) }))).body.id;
}

/** A new case in each stage, by the shortest lawful way. */
export const IN_STAGE: Readonly<Record<string, (api: TestApi) => Promise<string>>> = {
  filing: registered, investigation: filed, 'legal-review': inReview, decision: reviewed, disclosure: decided, archiving: closed, archived,
};

/** The first stage a command can be given in. */
export function stageOf(command: string): string {
  return enforcementCase.commands.get(command)?.stages?.[0] ?? 'investigation';
}
