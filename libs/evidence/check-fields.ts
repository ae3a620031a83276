import type { Instant } from '#libs/calendar/index.js';
import { isRefusal, readPayload, refuseKernel, type Refusal, type StaffDirectory } from '#libs/casework/index.js';
import { isAudioVisual } from '#libs/files/media-types.js';
import { kindField, NUMBER_MARK, UPLOAD_FIELDS, type FileKind, type RecordFields, type UploadFields } from './record-fields.js';
import { refuse } from './refusals.js';

/** What a file is checked against before it is registered. */
export interface FileContext {
  /** The number of the case; null before it is filed. */
  readonly caseNo: string | null;
  /** Numbers of the evidence recorded in the case. */
  readonly evidence: readonly number[];
  readonly staff: StaffDirectory;
  readonly now: Instant;
}

export interface CheckedFields {
  readonly kind: FileKind;
  readonly evidenceNumber: number | null;
  readonly fields: RecordFields;
}

/** Reads the form's fields by their kind and checks them against the case. */
export function checkFields(input: unknown, context: FileContext): CheckedFields | Refusal {
  const kind = readPayload(kindField, input);
  if (isRefusal(kind)) return kind;
  const read = readPayload<UploadFields>(UPLOAD_FIELDS[kind.value.kind], input);
  if (isRefusal(read)) return read;
  const given = read.value;
  const evidenceNumber = given.evidenceNumber ?? null;
  if (evidenceNumber !== null && !context.evidence.includes(evidenceNumber)) return refuse('no-such-evidence', { number: evidenceNumber }, 'evidenceNumber');
  if (NUMBER_MARK[given.kind] !== null && context.caseNo === null) return refuse('case-not-numbered');
  const fields = recordFields(given, context);
  return isRefusal(fields) ? fields : { kind: given.kind, evidenceNumber, fields };
}

function recordFields(given: UploadFields, { caseNo, staff, now }: FileContext): RecordFields | Refusal {
  if (given.kind === 'document') return caseNo === null ? {} : { caseNo };
  if (given.caseNo !== undefined && given.caseNo !== caseNo) return refuse('case-number-differs', { caseNo: caseNo ?? '' }, 'caseNo');
  if (given.capturedAt > now) return refuseKernel('moment-in-future', { moment: given.capturedAt }, 'capturedAt');
  const people: { id: string; name: string }[] = [];
  for (const id of given.capturedBy) {
    const person = staff.find(id);
    if (!person) return refuseKernel('unknown-person', { id }, 'capturedBy');
    people.push({ id, name: person.name });
  }
  const { capturedAt, capturedPlace, provesWhat } = given;
  const occasion = given.kind === 'av-record' && given.occasion ? { occasion: given.occasion } : {};
  return { ...(caseNo === null ? {} : { caseNo }), capturedAt, capturedPlace, capturedBy: people, provesWhat, ...occasion };
}

/** What can be said only once the content is known. */
export function checkMedia(kind: FileKind, mediaType: string): Refusal | null {
  return kind === 'av-record' && !isAudioVisual(mediaType) ? refuse('not-audiovisual', {}, 'file') : null;
}
