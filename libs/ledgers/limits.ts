/** What one import takes. Beyond it a ledger is split: somebody has to read the verdict on each row. */
export const LIMITS = {
  fileBytes: 20 * 1_048_576,
  expandedBytes: 200 * 1_048_576,
  rows: 20_000,
  columns: 256,
  /** Cells with content in one workbook; a ledger of 20,000 rows and 50 columns has as many. */
  cells: 1_000_000,
  /** Cells covered by merged ranges. */
  mergedCells: 500_000,
} as const;
