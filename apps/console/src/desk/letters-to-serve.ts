import type { DeskLetter } from '#libs/casework/desk/letter-facts.js';
import type { CaseView } from '../api/types.js';

/** The letters that have been written and are not void, and of which nobody has recorded whom they reached. */
export function lettersToServe(view: CaseView): readonly DeskLetter[] {
  return ((view.facts['letters'] as readonly DeskLetter[] | undefined) ?? []).filter((l) => l.service === null);
}
