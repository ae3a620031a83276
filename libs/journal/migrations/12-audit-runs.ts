import type { MigrationInterface, QueryRunner } from 'typeorm';

const ID = 'CHAR(26) CHARACTER SET ascii COLLATE ascii_bin';

/** Verifications of the records, with how far each has come and what it found. */
export class AuditRuns1780000000012 implements MigrationInterface {
  name = 'AuditRuns1780000000012';

  async up(db: QueryRunner): Promise<void> {
    // `open_key` is one run of the whole bureau at a time: its id while it runs, null once it is over.
    await db.query(`CREATE TABLE audit_run (
      id ${ID} PRIMARY KEY, bureau_id ${ID} NOT NULL, process_id ${ID} NULL, started_at DATETIME(3) NOT NULL, started_by ${ID} NOT NULL,
      progressed_at DATETIME(3) NOT NULL, done INT NOT NULL, total INT NOT NULL, finished_at DATETIME(3) NULL, failed TINYINT NOT NULL DEFAULT 0,
      findings MEDIUMTEXT NULL, open_key ${ID} NULL, UNIQUE KEY audit_run_open (open_key), KEY audit_run_bureau (bureau_id, process_id, id))`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE audit_run');
  }
}
