import { z } from 'zod';

const day = z.string().meta({ format: 'date' });
const instant = z.string().meta({ format: 'date-time' });

/** Shapes of the answers about a case's publication. */
export const PUBLICATION_SCHEMAS: Readonly<Record<string, z.ZodType>> = {
  Publication: z.object({
    id: z.string(), page: z.string(), record: z.looseObject({ number: z.string() }), proof: z.string(), standing: z.enum(['displayed', 'withdrawn', 'repaired', 'run-out']),
    withdrawnOn: day.nullable(), withdrawnReason: z.string().nullable(), repairableFrom: day, displayUntil: day, repairedOn: day.nullable(), asOf: instant,
  }),
};

export const PUBLICATION_ANSWERS: readonly (readonly [path: string, method: 'get', schema: string])[] = [
  ['/api/cases/{id}/publication', 'get', 'Publication'],
];
