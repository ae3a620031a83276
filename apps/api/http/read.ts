import { isRefusal, readPayload } from '#libs/casework/index.js';
import type { z } from 'zod';
import { ProblemError } from './problem.js';

/** Reads a body or query against its schema, or throws the problem that names the field. */
export function read<P>(schema: z.ZodType<P>, input: unknown, status: 400 | 422 = 422): P {
  const result = readPayload(schema, input);
  if (!isRefusal(result)) return result.value;
  const { problem } = ProblemError.of(result);
  throw new ProblemError({ ...problem, status });
}
