import type { MigrationInterface, QueryRunner } from 'typeorm';

const ID = 'CHAR(26) CHARACTER SET ascii COLLATE ascii_bin';
const SHORT = 'VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin';
const HASH = 'CHAR(64) CHARACTER SET ascii COLLATE ascii_bin';

/** The record of what administrators did, a hash chain a bureau, and what waits for a second person. */
export class Administration1780000000009 implements MigrationInterface {
  name = 'Administration1780000000009';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE bureau ADD COLUMN admin_seq INT NOT NULL DEFAULT 0, ADD COLUMN admin_head ${HASH} NOT NULL DEFAULT '${'0'.repeat(64)}'`);
    await db.query('ALTER TABLE certificate ADD COLUMN revoked_on DATE NULL');
    await db.query(`CREATE TABLE administration (
      bureau_id ${ID} NOT NULL, seq INT NOT NULL, act ${SHORT} NOT NULL, subject ${SHORT} NOT NULL, data MEDIUMTEXT NOT NULL, at DATETIME(3) NOT NULL, by_id ${ID} NOT NULL,
      prev_hash ${HASH} NOT NULL, hash ${HASH} NOT NULL, PRIMARY KEY (bureau_id, seq), KEY administration_subject (bureau_id, subject, seq))`);
    await db.query(`CREATE TABLE proposal (
      id ${ID} PRIMARY KEY, bureau_id ${ID} NOT NULL, kind ${SHORT} NOT NULL, subject ${SHORT} NOT NULL, about_id ${ID} NULL, payload MEDIUMTEXT NOT NULL, difference MEDIUMTEXT NOT NULL,
      reason VARCHAR(500) NULL, state ${SHORT} NOT NULL, proposed_at DATETIME(3) NOT NULL, proposed_by ${ID} NOT NULL, expires_at DATETIME(3) NOT NULL,
      decided_at DATETIME(3) NULL, decided_by ${ID} NULL, decision_reason VARCHAR(500) NULL, KEY proposal_bureau (bureau_id, state, id))`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE proposal');
    await db.query('DROP TABLE administration');
    await db.query('ALTER TABLE certificate DROP COLUMN revoked_on');
    await db.query('ALTER TABLE bureau DROP COLUMN admin_head, DROP COLUMN admin_seq');
  }
}
