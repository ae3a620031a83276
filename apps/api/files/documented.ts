import { UPLOAD_FIELDS } from '#libs/evidence/record-fields.js';
import { z } from 'zod';

function formOf(schema: z.ZodType): object {
  const { $schema: _, properties, required, ...rest } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as { $schema?: string; properties: object; required: string[] };
  return { ...rest, properties: { ...properties, file: { type: 'string', format: 'binary' } }, required: [...required, 'file'] };
}

/** The upload's form: one shape a kind of file, the file last. */
export const uploadBody = {
  required: true,
  content: { 'multipart/form-data': { schema: { oneOf: Object.values(UPLOAD_FIELDS).map(formOf) } } },
};

const bytes = { description: 'The file', content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } } };

/** A download, whole or in part. */
export const downloadAnswers = { 200: bytes, 206: { ...bytes, description: 'The part asked for' } };
