import { z } from 'zod';
import { whole } from '../http/query-fields.js';

/** `year`: of registration. `q`: part of the case number or the party. */
export const volumeQuery = z.strictObject({ year: whole(1990, 2100).optional(), q: z.string().trim().min(1).max(80).optional(), limit: whole(1, 200).default(50), cursor: z.string().max(200).optional() });

/** The whole volume is verified; there is nothing to choose. */
export const verifyBody = z.strictObject({});

/** Sheets counted, item by item. */
export const pagesBody = z.strictObject({
  items: z.array(z.strictObject({ key: z.string().regex(/^(document|evidence|file):[0-9A-Z]{1,26}$/), pages: z.int().min(1).max(10_000) })).min(1).max(1000),
});
