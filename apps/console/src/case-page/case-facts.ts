import type { EnforcementCase } from '#libs/casework/enforcement-case/state.js';
import type { CaseView } from '../api/types.js';

/** The facts of a case as its own state names them; clocks and escalations travel beside them. */
export type CaseFacts = Omit<EnforcementCase, 'clocks' | 'escalations'>;

/** The API's document leaves the facts open; what it sends is the folded state of the case. */
export function factsOf(view: CaseView): CaseFacts {
  return view.facts as unknown as CaseFacts;
}
