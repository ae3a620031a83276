import { LEDGERS } from '#libs/ledgers/kinds.js';
import { z } from 'zod';
import { exportQuery, importQuery } from './query.js';

const KIND = { name: 'kind', in: 'path', required: true, schema: { type: 'string', enum: Object.keys(LEDGERS) } };

function parametersOf(query: z.ZodType): object[] {
  const { properties = {} } = z.toJSONSchema(query, { io: 'input', unrepresentable: 'any' }) as { properties?: Record<string, object> };
  return [KIND, ...Object.entries(properties).map(([name, schema]) => ({ name, in: 'query', required: false, schema }))];
}

/** What the controllers cannot say of themselves: the form of an upload, the queries, and the files that come back. */
export const importOperation = {
  parameters: parametersOf(importQuery),
  requestBody: { required: true, content: { 'multipart/form-data': { schema: { type: 'object', properties: { file: { type: 'string', format: 'binary' } }, required: ['file'] } } } },
};
export const exportOperation = {
  parameters: parametersOf(exportQuery),
  responses: {
    200: {
      description: 'The ledger',
      content: {
        ...Object.fromEntries(['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'text/csv'].map((type) => [type, { schema: { type: 'string', format: 'binary' } }])),
        'application/json': { schema: { $ref: '#/components/schemas/Ledger' } },
      },
    },
  },
};
