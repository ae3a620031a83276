import { givesAway, refuseAtDesk } from '../desk/index.js';
import { checkIrregular, inOrder, type Imported } from '../history/index.js';
import type { Context, Refusal } from '../kernel/index.js';
import type { PetitionHistory } from './history-facts.js';
import type { Petition } from './state.js';

/** What contradicts itself, or null, with the field to blame. */
export function checkPetitionHistory(f: PetitionHistory, ctx: Context): Refusal | null {
  const fault = inOrder([
    ['receivedOn', f.receivedOn, '收到之日', 'the day of receipt'], ['acceptedOn', f.acceptedOn, '受理之日', 'the acceptance'], ['repliedOn', f.repliedOn, '答复之日', 'the reply'],
    ['closedOn', f.closedOn, '办结之日', 'the closing'],
  ], ctx);
  if (fault) return fault;
  if (f.confidential && givesAway(f.subject, [f.petitioner]) !== null) return refuseAtDesk('subject-gives-away', {}, 'subject');
  return checkIrregular(f.confirmedCode, ctx);
}

/** The petition as these facts have it. */
export function petitionOf(f: PetitionHistory, imported: Imported<PetitionHistory>): Partial<Petition> {
  return {
    stage: 'imported', ended: true, outcome: f.outcome, number: f.number ?? null, channel: f.channel, purpose: f.purpose, receivedOn: f.receivedOn, subject: f.subject, content: f.content,
    petitioner: f.petitioner, people: f.people ?? 1, visitors: f.visitors ?? 0, flags: { group: f.group ?? false, skipLevel: f.skipLevel ?? false, unlawful: f.unlawful ?? false },
    confidential: f.confidential ?? false, closedOn: f.closedOn, confirmedCode: f.confirmedCode ? { ...f.confirmedCode, by: imported.by } : null, imported,
  };
}
