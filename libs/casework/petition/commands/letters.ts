import type { LegalDay } from '#libs/calendar/index.js';
import { serveLetterCommand, type DeskLetter } from '../../desk/index.js';
import { refuse } from '../refusals.js';
import { STAGES } from '../stages.js';
import type { PetitionEvent } from '../events.js';
import type { Petition } from '../state.js';

/** Where papers are still written: everywhere but in what came in closed. */
export const PAPERED = Object.keys(STAGES).filter((s) => s !== 'imported');

/** The day on which an answer or opinion is already on record as served; of an earlier round nothing is known here. */
function servedOn(p: Petition, letter: DeskLetter): LegalDay | null {
  if (letter.kind === 'petition-reply') return p.reply?.on === letter.day ? (p.service?.on ?? null) : null;
  const review = letter.kind === 'petition-review' ? p.review : letter.kind === 'petition-recheck' ? p.recheck : null;
  return review?.opinion?.on === letter.day ? review.opinion.servedOn : null;
}

/**
 * Serving the letter of the answer is serving the answer: the thirty days of art. 35 run from that one day. Where the service
 * of an answer or opinion is on record already, the letter has no other day.
 */
export const serveLetter = serveLetterCommand<Petition, PetitionEvent>(PAPERED, (p, letter, { on, method, proof }) => {
  const known = servedOn(p, letter);
  if (known !== null) return known === on ? [] : refuse('letter-served-otherwise', { on: known }, 'on');
  const answers = letter.kind === 'petition-reply' && p.stage === 'handling' && p.reply?.on === letter.day;
  // An agent's delivery is one into the hands of the person.
  return answers ? [{ type: 'ReplyServed', service: { on, method: method === 'entrusted' ? 'direct' : method, proof } }] : [];
});
