import type { DataSource, EntityManager } from 'typeorm';

export interface StaffContact {
  readonly email: string | null;
  readonly webhook: string | null;
}

/** Where messages to a bureau's people go, by staff id; who is not in it has only the console. */
export async function readContacts(db: DataSource | EntityManager, bureauId: string): Promise<ReadonlyMap<string, StaffContact>> {
  const rows = (await db.query('SELECT c.staff_id AS id, c.email, c.webhook FROM contact c JOIN staff s ON s.id = c.staff_id WHERE s.bureau_id = ?', [bureauId])) as (StaffContact & { id: string })[];
  return new Map(rows.map(({ id, email, webhook }) => [id, { email, webhook }]));
}

/** Sets or clears the address that a person's digest goes to. */
export async function saveEmail(tx: EntityManager, staffId: string, email: string | null): Promise<void> {
  await tx.query('INSERT INTO contact (staff_id, email) VALUES (?,?) ON DUPLICATE KEY UPDATE email = VALUES(email)', [staffId, email]);
}
