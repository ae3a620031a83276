import { z } from 'zod';

const day = z.string().meta({ format: 'date' });
const instant = z.string().meta({ format: 'date-time' });

const repair = z.object({
  id: z.string(), appliedBy: z.string(), appliedAt: instant, reason: z.string(), decidedBy: z.string().nullable(), decidedAt: instant.nullable(), approved: z.boolean().nullable(), opinion: z.string().nullable(),
});

/** Shapes of the answers about a case's publication. */
export const PUBLICATION_SCHEMAS: Readonly<Record<string, z.ZodType>> = {
  Publication: z.object({
    id: z.string(), page: z.string(), record: z.looseObject({ number: z.string() }), proof: z.string(), standing: z.enum(['displayed', 'withdrawn', 'repaired', 'run-out']),
    withdrawnOn: day.nullable(), withdrawnReason: z.string().nullable(), repairableFrom: day, displayUntil: day, repairedOn: day.nullable(), repairs: z.array(repair), asOf: instant,
  }),
  Repair: repair,
};

export const PUBLICATION_ANSWERS: readonly (readonly [path: string, method: 'get' | 'post', schema: string, status?: string])[] = [
  ['/api/cases/{id}/publication', 'get', 'Publication'], ['/api/cases/{id}/publication/repair', 'post', 'Repair', '201'], ['/api/cases/{id}/publication/repair/decision', 'post', 'Repair'],
];
