import { legalDay } from '#libs/calendar/index.js';
import { contactsIn, secretsOf } from '#libs/casework/desk/index.js';
import type { HazardReport } from '#libs/casework/hazard-report/index.js';
import { BUREAU_FIELDS } from '../fields/bureau-fields.js';
import type { DocumentPort } from '../port.js';
import { REPORT_FIELDS, type ReportLetterEvent } from './report-fields.js';

/** 12350 举报文书. */
export const reportPort: DocumentPort<HazardReport, ReportLetterEvent> = {
  fields: { ...BUREAU_FIELDS, ...REPORT_FIELDS },
  lists: {},
  isOwn: (r, staffId) => r.officers.includes(staffId) || r.ownerId === staffId,
  refuseSealed: () => null,
  numberOf: (r) => r.number,
  fits: (kind, event) => kind !== 'report-reward' || (event.type === 'RewardDecided' && event.approved),
  dayOf({ event, at }) {
    if (event.type === 'ReportVerified') return event.verification.on;
    return 'on' in event ? event.on : legalDay(at);
  },
  secrets: (r, journal) => secretsOf(contactsIn([r, journal])),
};
