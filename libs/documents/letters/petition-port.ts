import { legalDay } from '#libs/calendar/index.js';
import { contactsIn, secretsOf } from '#libs/casework/desk/index.js';
import type { Petition } from '#libs/casework/petition/index.js';
import { BUREAU_FIELDS } from '../fields/bureau-fields.js';
import type { DocumentPort } from '../port.js';
import { PETITION_FIELDS, type PetitionLetterEvent } from './petition-fields.js';

/** 信访文书. */
export const petitionPort: DocumentPort<Petition, PetitionLetterEvent> = {
  fields: { ...BUREAU_FIELDS, ...PETITION_FIELDS },
  lists: {},
  isOwn: (p, staffId) => p.ownerId === staffId,
  // An answer is printed again for as long as somebody asks for it.
  refuseSealed: () => null,
  numberOf: (p) => p.number,
  fits(kind, event) {
    // Only the sixty days are told when they are extended (art. 34); a second round's clock has a number after its name.
    if (kind === 'petition-extension') return event.type === 'ClockExtended' && event.clockId.split('#')[0] === 'petition-handle';
    return kind !== 'petition-end' || (event.type === 'RecheckConcluded' && event.opinion.outcome !== 'remade');
  },
  dayOf({ event, at }) {
    switch (event.type) {
      case 'ReplyIssued': return event.reply.on;
      case 'ReviewConcluded': case 'RecheckConcluded': return event.opinion.on;
      default: return 'on' in event ? event.on : legalDay(at);
    }
  },
  secrets: (p, journal) => (p.confidential ? secretsOf(contactsIn([p, journal])) : null),
};
