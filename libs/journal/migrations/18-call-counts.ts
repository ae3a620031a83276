import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How often somebody without a session has called in this minute: one count for all API processes of the database. */
export class CallCounts1780000000018 implements MigrationInterface {
  name = 'CallCounts1780000000018';

  async up(db: QueryRunner): Promise<void> {
    await db.query('CREATE TABLE call_count (caller CHAR(64) CHARACTER SET ascii COLLATE ascii_bin PRIMARY KEY, calls INT UNSIGNED NOT NULL, ends_at DATETIME(3) NOT NULL, KEY call_count_age (ends_at))');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE call_count');
  }
}
