import ExcelJS from 'exceljs';

type Value = ExcelJS.CellValue;

export interface SheetPlan {
  readonly name?: string;
  readonly rows: readonly (readonly Value[])[];
  readonly merges?: readonly string[];
  readonly state?: ExcelJS.WorksheetState;
  /** Number formats by cell. */
  readonly formats?: Readonly<Record<string, string>>;
}

/** A workbook with these sheets, as bytes. */
export async function workbookOf(sheets: readonly SheetPlan[], properties: { date1904?: boolean } = {}): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  workbook.properties.date1904 = properties.date1904 ?? false;
  for (const [i, plan] of sheets.entries()) {
    const sheet = workbook.addWorksheet(plan.name ?? `表${i + 1}`, { state: plan.state ?? 'visible' });
    for (const row of plan.rows) sheet.addRow([...row]);
    for (const range of plan.merges ?? []) sheet.mergeCells(range);
    for (const [cell, numFmt] of Object.entries(plan.formats ?? {})) sheet.getCell(cell).numFmt = numFmt;
  }
  return Buffer.from(await workbook.xlsx.writeBuffer());
}
