import { followToTheEnd, type ProcessInput } from './process.js';

/**
 * 信访事项: one durable workflow a petition, id = the petition's id.
 *
 * received → handling → replied → review → re-examination → closed, and back to handling when a review remakes the answer or
 * a sample check finds that a closing does not hold: the workflow that ended with the closing is then started anew. It warns
 * of the 15, 60 and 30 days, marks what is missed and climbs the ladder; what was answered and left lying it puts before a
 * supervisor. It closes nothing by itself.
 *
 * Ends when the petition is closed, not accepted, transferred, returned, withdrawn or merged into another.
 */
export async function petition(input: ProcessInput): Promise<{ stage: string }> {
  return followToTheEnd(input);
}
