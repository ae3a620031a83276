import { ACCESS_KINDS } from '#libs/access-log/access.js';
import { z } from 'zod';

/** Shapes of the answers about who read what. */
export const ACCESS_SCHEMAS: Readonly<Record<string, z.ZodType>> = {
  AccessLog: z.object({ items: z.array(z.object({
    seq: z.int(), reader: z.object({ id: z.string(), name: z.string() }), what: z.enum(ACCESS_KINDS), processId: z.string().nullable(), objectId: z.string().nullable(), number: z.string().nullable(), kind: z.string().nullable(),
    items: z.int(), origin: z.enum(['this-machine', 'own-network', 'elsewhere']), at: z.string().meta({ format: 'date-time' }), hash: z.string(),
  })), next: z.int().nullable() }),
};

export const ACCESS_ANSWERS: readonly (readonly [path: string, method: 'get', schema: string])[] = [['/api/accesses', 'get', 'AccessLog']];
