import { followToTheEnd, type ProcessInput } from './process.js';

/**
 * 12350 举报: one durable workflow a report, id = the report's id.
 *
 * received → verifying → verified → closed. The sixty days run from the call to the closing and the feedback has days of its
 * own; the ladder climbs until a supervisor answers. It closes nothing by itself.
 *
 * Ends when the report is closed, not accepted, transferred, withdrawn or merged into another.
 */
export async function hazardReport(input: ProcessInput): Promise<{ stage: string }> {
  return followToTheEnd(input);
}
