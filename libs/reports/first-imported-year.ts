import type { DataSource } from 'typeorm';

/** The first year that imported items tell of; null where there are none. */
export async function firstImportedYear(db: DataSource, bureauId: string): Promise<number | null> {
  const day = (name: string) => `JSON_UNQUOTE(JSON_EXTRACT(data, '$.facts.${name}'))`;
  const [row] = (await db.query(
    `SELECT MIN(COALESCE(${day('receivedOn')}, ${day('filedOn')}, ${day('decidedOn')}, ${day('closedOn')})) AS first FROM journal WHERE bureau_id = ? AND type IN (?)`,
    [bureauId, ['CaseImported', 'PetitionImported', 'ReportImported', 'ImportedCaseCorrected', 'ImportedPetitionCorrected', 'ImportedReportCorrected']],
  )) as { first: string | null }[];
  return row?.first ? Number(row.first.slice(0, 4)) : null;
}
