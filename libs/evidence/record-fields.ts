import { id, moment, text } from '#libs/casework/kernel/fields.js';
import { z } from 'zod';

/** What a file is to its case. Evidence and audio-visual records are numbered and say where they come from; a document is what it is. */
export const FILE_KINDS = ['av-record', 'evidence', 'document'] as const;
export type FileKind = (typeof FILE_KINDS)[number];

/** The word of each numbered kind in its numbers. */
export const NUMBER_MARK: Readonly<Record<FileKind, string | null>> = { 'av-record': '音', evidence: '证', document: null };

/** 执法全过程记录: where the record of an act is compulsory, or another occasion. */
export const RECORDED_OCCASIONS = ['on-site-enforcement', 'service-by-leaving', 'service-by-announcement', 'enforcement-premises', 'other'] as const;

/** A form sends digits, and a repeated field once or several times. */
const wholeNumber = () => z.preprocess((v) => (typeof v === 'string' && /^\d{1,6}$/.test(v) ? Number(v) : v), z.int().min(1).max(100_000)).meta({ type: 'integer', minimum: 1 });
const several = () => z.preprocess((v) => (typeof v === 'string' ? [v] : v), z.array(id()).min(1).max(10)).meta({ type: 'array', items: { type: 'string' } });

const evidenceNumber = wholeNumber().optional().meta({ description: 'Number of the evidence entry in the case that this file belongs to' });

const provenance = {
  caseNo: text(80).optional().meta({ description: 'Must be the number of this case when given; recorded in any case' }),
  capturedAt: moment(),
  capturedPlace: text(200),
  capturedBy: several().meta({ description: 'Staff ids; repeat the field for several' }),
  provesWhat: text(1000),
  evidenceNumber,
};

/** What the form says beside the file, by kind. */
export const UPLOAD_FIELDS = {
  'av-record': z.strictObject({ kind: z.literal('av-record'), ...provenance, occasion: z.enum(RECORDED_OCCASIONS).optional() }),
  evidence: z.strictObject({ kind: z.literal('evidence'), ...provenance }),
  document: z.strictObject({ kind: z.literal('document'), evidenceNumber }),
} as const satisfies Readonly<Record<FileKind, z.ZodType>>;

export const kindField = z.looseObject({ kind: z.enum(FILE_KINDS) });

export type UploadFields = z.infer<(typeof UPLOAD_FIELDS)[FileKind]>;

/** What is kept beside the file. People with their names: who they were then must be readable when they have left. */
export interface RecordFields {
  readonly caseNo?: string;
  readonly capturedAt?: string;
  readonly capturedPlace?: string;
  readonly capturedBy?: readonly { readonly id: string; readonly name: string }[];
  readonly provesWhat?: string;
  readonly occasion?: string;
}
