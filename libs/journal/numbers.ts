import type { BureauProfile, Context, DocumentSeries, NumberSeries } from '#libs/casework/index.js';
import type { QueryRunner } from 'typeorm';

/**
 * Draws the next number of each series inside the command's own transaction: the row lock keeps two draws apart, and a
 * rollback gives the number back, so a series has neither gap nor double.
 */
export async function drawNumbers(
  db: QueryRunner, bureauId: string, series: readonly (NumberSeries | DocumentSeries)[], year: number, profile: BureauProfile,
): Promise<Context['numbers']> {
  const templates: Readonly<Partial<Record<NumberSeries | DocumentSeries, string>>> = { ...profile.numbering, ...profile.documentNumbering };
  const drawn: Partial<Record<NumberSeries | DocumentSeries, string>> = {};
  for (const name of series) {
    const result = (await db.query(
      'INSERT INTO number_series (bureau_id, series, year, last) VALUES (?, ?, ?, LAST_INSERT_ID(1)) ON DUPLICATE KEY UPDATE last = LAST_INSERT_ID(last + 1)',
      [bureauId, name, year],
    )) as { insertId: number };
    drawn[name] = templates[name]?.replace('{year}', String(year)).replace('{n}', String(result.insertId));
  }
  return drawn;
}
