import { z } from 'zod';
import { notBefore, notInFuture, type Check, type CommandDef, type Decider, type Refusal } from '../kernel/index.js';
import { day, id, text } from '../kernel/fields.js';
import { doneAlready } from './checks.js';
import { LETTER_SERVICE_METHODS, type DeskLetter, type LetterService } from './letter-facts.js';
import { refuseAtDesk } from './refusals.js';
import { HANDLERS } from './roles.js';
import type { DeskState } from './state.js';

/** Nobody takes these into their hands. */
const WITHOUT_RECIPIENT: readonly string[] = ['leaving', 'announcement'];

export interface LetterServed { readonly type: 'LetterServed'; readonly documentId: string; readonly service: LetterService }

const service = z.strictObject({
  documentId: id(), on: day(), method: z.enum(LETTER_SERVICE_METHODS), receivedBy: text(100).optional(), proof: text(500),
});

const anyLetter: Check<DeskState> = (s) => (s.letters?.length ? null : refuseAtDesk('no-letter'));

/** What the service of one letter means beyond the letter: events that follow from it, or why the day cannot be so. */
type Consequence<S, E> = (state: S, letter: DeskLetter, service: LetterService) => readonly E[] | Refusal;

/** 送达回证: who received a letter, on which day and how; also after the end, since what ends is told by letter. */
export function serveLetterCommand<S extends DeskState, E extends { type: string }>(stages: readonly string[], consequence: Consequence<S, E>): CommandDef<S, E | LetterServed, z.infer<typeof service>> {
  return {
    type: 'record-letter-service', nameZh: '登记文书送达', nameEn: 'Record service of a letter', payload: service, by: HANDLERS, stages, aside: true, needs: [anyLetter],
    decide(s, { documentId, ...given }, ctx) {
      const letter = s.letters?.find((l) => l.id === documentId);
      if (!letter) return refuseAtDesk('unknown-letter', {}, 'documentId');
      if (letter.service) return doneAlready(`${letter.title}送达`, 'Service of this letter');
      if (given.receivedBy === undefined && !WITHOUT_RECIPIENT.includes(given.method)) return refuseAtDesk('recipient-needed', {}, 'receivedBy');
      const fault = notInFuture(given.on, ctx, 'on') ?? notBefore(given.on, letter.day, '文书之日', 'the day of the letter', 'on');
      if (fault) return fault;
      const follows = consequence(s, letter, given);
      return Array.isArray(follows) ? [{ type: 'LetterServed', documentId, service: given }, ...follows as readonly E[]] : follows as Refusal;
    },
  };
}

export function served(s: DeskState, e: LetterServed): Pick<DeskState, 'letters'> {
  return { letters: s.letters?.map((l) => (l.id === e.documentId ? { ...l, service: e.service } : l)) };
}

type Written = { readonly type: 'DocumentWritten'; readonly document: Omit<DeskLetter, 'service'> };
type Voided = { readonly type: 'DocumentVoided'; readonly documentId: string };

function withLetter<S extends DeskState>(s: S, event: { readonly type: string }): S {
  if (event.type === 'DocumentWritten') {
    const { id: documentId, kind, title, number, day: on } = (event as Written).document;
    // A receipt of service is not served itself.
    return kind.endsWith('service-receipt') ? s : { ...s, letters: [...(s.letters ?? []), { id: documentId, kind, title, number, day: on, service: null }] };
  }
  return event.type === 'DocumentVoided' && s.letters ? { ...s, letters: s.letters.filter((l) => l.id !== (event as Voided).documentId) } : s;
}

/** A process of the desk knows its letters, so that it can be recorded whom they reached. */
export function withLetters<S extends DeskState, E extends { type: string }>(decider: Decider<S, E>): Decider<S, E> {
  return { ...decider, evolve: (state, event, recorded) => withLetter(decider.evolve(state, event, recorded), event) };
}
