import type { MigrationInterface, QueryRunner } from 'typeorm';

const ID = 'CHAR(26) CHARACTER SET ascii COLLATE ascii_bin';
const SHORT = 'VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin';

/** What one administrator proposed and another decides. One nobody decided in time is open with its last moment past. */
export class Proposals1780000000008 implements MigrationInterface {
  name = 'Proposals1780000000008';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE TABLE proposal (
      id ${ID} PRIMARY KEY, bureau_id ${ID} NOT NULL, kind ${SHORT} NOT NULL, subject ${SHORT} NOT NULL, person_id ${ID} NULL, sealed MEDIUMTEXT NOT NULL,
      base_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, proposed_by ${ID} NOT NULL, proposed_at DATETIME(3) NOT NULL, expires_at DATETIME(3) NOT NULL,
      state ${SHORT} NOT NULL, decided_by ${ID} NULL, decided_at DATETIME(3) NULL, decision_reason VARCHAR(4000) NULL, KEY proposal_bureau (bureau_id, state, id))`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE proposal');
  }
}
