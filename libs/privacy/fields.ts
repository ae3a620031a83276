/**
 * Which fields of commands, events and states hold personal data: the one place where it is decided, by the field's name.
 * `fields.spec.ts` refuses a text field of any command that is in neither list.
 */

/** Whoever stands here is a person to the bureau: everything that tells who it is is sealed, an organisation's name too. */
export const CONTACTS: ReadonlySet<string> = new Set(['petitioner', 'reporter', 'representatives', 'reported']);

/** The party of a case: a person's fields are sealed; an organisation's are public, its telephone (somebody's mobile) excepted. */
export const PARTY = 'party';

/** What the journal vouches for of a document: its title is that of a form, readable so that it is verified without a key. */
export const DOCUMENT = 'document';

/** What tells who somebody is, wherever it stands. */
export const IDENTIFYING: ReadonlySet<string> = new Set(['name', 'residentId', 'phone', 'address']);

/** What people write: a text about people names them sooner or later, a witness for example. Sealed whole. */
export const NARRATIVE: ReadonlySet<string> = new Set([
  'suspicion', 'facts', 'content', 'text', 'response', 'opinion', 'conclusion', 'reasons', 'reason', 'note', 'notes', 'detail', 'summary', 'title', 'place', 'provesWhat', 'items',
  'disposition', 'proof', 'receivedBy', 'where', 'capturedPlace', 'departure', 'limitationReason', 'correctionReason', 'findings', 'instructions', 'procedure', 'attachment', 'participants', 'firm', 'counsel',
]);

/** Looked at and left readable: official words and numbers, needed by lists and reports. Sealed all the same where the name of one of the people in it shows. */
export const PLAIN: ReadonlySet<string> = new Set([
  'subject', 'number', 'caseNo', 'decisionNo', 'volumeNo', 'reference', 'replyNo', 'receiptNo', 'legalBasis', 'basis', 'court', 'body', 'organ', 'to', 'by', 'crime', 'location', 'creditCode', 'sha256', 'approvedBy',
  'ground', 'citation', 'nameZh', 'nameEn', 'article', 'instrument', 'quote', 'organisedBy',
]);
