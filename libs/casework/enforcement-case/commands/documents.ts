import { z } from 'zod';
import { day, id, text } from '../../kernel/fields.js';
import { define } from '../define.js';
import { STAGES } from '../stages.js';

const hash = z.string().regex(/^[0-9a-f]{64}$/);
const code = z.string().regex(/^[a-z-]{1,64}$/);

/** A sealed volume takes no more papers; every other stage does, also one in which the case has ended. */
const UNSEALED = Object.keys(STAGES).filter((stage) => stage !== 'archived');

/** What the journal keeps of a document: change the stored one, and it no longer agrees with this. */
const written = z.strictObject({
  id: id(), kind: code, title: text(200), day: day(), number: text(120).nullable(), recordedSeq: z.int().min(1), subject: z.string().max(80),
  templateVersion: z.int().min(0), pages: z.int().min(0), size: z.int().min(1), sha256: hash,
});

/** Given by the system in the transaction that stores the document; who may write was decided there. */
const recordDocument = define({
  type: 'record-document',
  nameZh: '登记文书',
  nameEn: 'Record a document',
  payload: z.strictObject({ document: written }),
  by: ['clock'],
  stages: UNSEALED,
  aside: true,
  decide: (_, { document }) => [{ type: 'DocumentWritten', document }],
});

const recordVoidDocument = define({
  type: 'record-void-document',
  nameZh: '登记文书作废',
  nameEn: 'Record a void document',
  payload: z.strictObject({ documentId: id(), number: text(120).nullable(), reason: text(500) }),
  by: ['clock'],
  stages: UNSEALED,
  aside: true,
  decide: (_, voided) => [{ type: 'DocumentVoided', ...voided }],
});

export const documentCommands = [recordDocument, recordVoidDocument];
