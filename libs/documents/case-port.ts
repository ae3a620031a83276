import type { CaseEvent, EnforcementCase } from '#libs/casework/enforcement-case/index.js';
import { FIELDS, LISTS } from './fields/index.js';
import type { DocumentPort } from './port.js';
import { dayOf } from './recorded-event.js';
import { refuse } from './refusals.js';

/** 执法文书. */
export const casePort: DocumentPort<EnforcementCase, CaseEvent> = {
  fields: FIELDS,
  lists: LISTS,
  isOwn: (c, staffId) => c.officers.includes(staffId) || c.registeredBy === staffId,
  refuseSealed: (c) => (c.stage === 'archived' ? refuse('volume-sealed') : null),
  numberOf: (c, source) => (source === 'case' ? c.caseNo : (c.decision?.number ?? null)),
  fits(kind, event) {
    if (event.type === 'PenaltyDecided') return event.decision.summary === (kind === 'on-the-spot-decision');
    if (kind === 'hearing-right-notice') return event.type === 'PartyNotified' && event.notice.hearingRight;
    if (kind === 'inspection-record') return event.type === 'EvidenceCollected' && event.evidence.kind === 'inspection-record';
    return true;
  },
  dayOf,
  secrets: () => null,
};
