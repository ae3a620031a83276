import { api } from '../api/client.js';
import { answered, ApiProblem } from '../api/problem.js';
import type { components, operations } from '../api/schema.js';

export type ImportReport = components['schemas']['ImportReport'];
export type LedgerName = operations['LedgersController_import']['parameters']['path']['kind'];
export type ImportMode = ImportReport['mode'];

/**
 * Sends a ledger; answers with the verdict on each row. Where every row had to pass and one did not, the report stands in
 * the problem: it is returned like any other, its `totals.added` is 0. Throws ApiProblem for everything else.
 */
export async function sendLedger(kind: LedgerName, file: File, mode: ImportMode, dryRun: boolean): Promise<ImportReport> {
  const form = new FormData();
  form.append('file', file);
  try {
    return await answered(api.POST('/api/ledgers/{kind}/import', {
      params: { path: { kind }, query: { mode, dryRun: dryRun ? 'true' : 'false' } }, body: { file: '' }, bodySerializer: () => form,
    }));
  } catch (error) {
    const report = error instanceof ApiProblem && error.problem.code === 'ledger-rows-refused' ? (error.problem as { report?: ImportReport }).report : undefined;
    if (report) return report;
    throw error;
  }
}
