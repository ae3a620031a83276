import { enforcementCase } from '#libs/casework/enforcement-case/index.js';
import type { TestApi } from '../../support/api.js';
import { importFile } from '../../ledgers/support.js';
import { archived, closed, decided, filed, inReview, registration, reviewed, today } from '../../support/steps.js';

async function registered(api: TestApi): Promise<string> {
  return (await api.call<{ id: string }>('officer1', 'POST', '/api/cases', registration({ discoveredOn: today(api) }))).body.id;
}

/** One that was closed before the system was there: it comes in by a ledger. */
async function imported(api: TestApi): Promise<string> {
  const { body } = await importFile(api, 'head', 'closed-cases/import', '立案号,当事人,案由,立案日期,处理结果,结案日期\n旧立〔2019〕1号,旧案化工有限公司,未培训,2019-03-01,终止,2019-06-01');
  return body.rows[0]?.processId ?? '';
}

/** A new case in each stage, by the shortest lawful way. */
export const IN_STAGE: Readonly<Record<string, (api: TestApi) => Promise<string>>> = {
  filing: registered, investigation: filed, 'legal-review': inReview, decision: reviewed, disclosure: decided, archiving: closed, archived, imported,
};

/** The first stage a command can be given in. */
export function stageOf(command: string): string {
  return enforcementCase.commands.get(command)?.stages?.[0] ?? 'investigation';
}
