import { z } from 'zod';

/** Sheets counted, item by item. */
export const pagesBody = z.strictObject({
  items: z.array(z.strictObject({ key: z.string().regex(/^(document|evidence|file):[0-9A-Z]{1,26}$/), pages: z.int().min(1).max(10_000) })).min(1).max(1000),
});
