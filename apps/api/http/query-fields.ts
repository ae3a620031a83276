import { z } from 'zod';

/** `true`, `1`, `false`, `0`; anything else is refused rather than read as true. */
export const flag = () => z.enum(['true', 'false', '1', '0']).transform((v) => v === 'true' || v === '1');

/** A whole number in digits: an empty value is no nought, and 1e2 no hundred. */
export const whole = (minimum: number, maximum: number) =>
  z.preprocess((v) => (typeof v === 'string' && /^\d{1,9}$/.test(v) ? Number(v) : v), z.int().min(minimum).max(maximum)).meta({ type: 'integer', minimum, maximum });

/** An id to filter by. The columns behind it are ASCII; another letter is an error there, so it is refused here. */
export const idField = () => z.string().regex(/^[\w-]{1,40}$/);
