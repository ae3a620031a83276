import type { MigrationInterface, QueryRunner } from 'typeorm';
import { initialsOf } from '../initials.js';

const BATCH = 500;

/**
 * Pinyin initials beside each title, and an index that narrows a search to a bureau's rows. A title has no room in it whole,
 * since it may hold ciphertext; the initials of a sealed one come with `reconcile --repair`, which has the key.
 */
export class Initials1780000000013 implements MigrationInterface {
  name = 'Initials1780000000013';

  async up(db: QueryRunner): Promise<void> {
    await db.query("ALTER TABLE process ADD COLUMN initials VARCHAR(255) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT ''");
    for (let after = ''; ; ) {
      const rows = (await db.query("SELECT id, title FROM process WHERE id > ? AND title NOT LIKE 'enc:%' ORDER BY id LIMIT ?", [after, BATCH])) as { id: string; title: string }[];
      const last = rows.at(-1);
      if (!last) break;
      for (const { id, title } of rows) await db.query('UPDATE process SET initials = ? WHERE id = ?', [initialsOf(title), id]);
      after = last.id;
    }
    await db.query('ALTER TABLE process ADD KEY process_find (bureau_id, kind, number, title(400), initials)');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE process DROP KEY process_find, DROP COLUMN initials');
  }
}
