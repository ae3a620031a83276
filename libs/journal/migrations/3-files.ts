import type { MigrationInterface, QueryRunner } from 'typeorm';

const ID = 'CHAR(26) CHARACTER SET ascii COLLATE ascii_bin';
const SHORT = 'VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin';
const HASH = 'CHAR(64) CHARACTER SET ascii COLLATE ascii_bin';

/** Files of a case, chained like its journal, and who asked for and fetched them. */
export class Files1780000000003 implements MigrationInterface {
  name = 'Files1780000000003';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE TABLE file (
      id ${ID} PRIMARY KEY, bureau_id ${ID} NOT NULL, process_id ${ID} NOT NULL, seq INT NOT NULL, kind ${SHORT} NOT NULL, serial INT NULL,
      number VARCHAR(120) NULL, evidence_number INT NULL, name VARCHAR(255) NOT NULL, media_type VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      size BIGINT NOT NULL, sha256 ${HASH} NOT NULL, fields TEXT NOT NULL, uploaded_by ${ID} NOT NULL, uploaded_at DATETIME(3) NOT NULL,
      sealed TINYINT NOT NULL DEFAULT 0, upload_key VARCHAR(160) CHARACTER SET ascii COLLATE ascii_bin NULL, prev_hash ${HASH} NOT NULL, hash ${HASH} NOT NULL,
      UNIQUE KEY file_order (process_id, seq), UNIQUE KEY file_serial (process_id, kind, serial), UNIQUE KEY file_upload (upload_key),
      KEY file_bureau (bureau_id, uploaded_at))`);
    await db.query(`CREATE TABLE file_access (
      id ${ID} PRIMARY KEY, bureau_id ${ID} NOT NULL, file_id ${ID} NOT NULL, act ${SHORT} NOT NULL, request_id ${ID} NULL,
      decides ${ID} NULL, by_id ${ID} NOT NULL, at DATETIME(3) NOT NULL, reason VARCHAR(500) NOT NULL,
      UNIQUE KEY file_access_decided (decides), KEY file_access_file (file_id, at), KEY file_access_bureau (bureau_id, act, at))`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE file_access');
    await db.query('DROP TABLE file');
  }
}
