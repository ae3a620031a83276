import type { MigrationInterface, QueryRunner } from 'typeorm';

const ID = 'CHAR(26) CHARACTER SET ascii COLLATE ascii_bin';
const SHORT = 'VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin';
const HASH = 'CHAR(64) CHARACTER SET ascii COLLATE ascii_bin';

/** Documents of a case with their numbers, the templates they are made from (every version kept), and counted sheets. */
export class Documents1780000000004 implements MigrationInterface {
  name = 'Documents1780000000004';

  async up(db: QueryRunner): Promise<void> {
    // `live_key` is one document of one event: null once void, so that another may be written. `series` and `ordinal` stay.
    await db.query(`CREATE TABLE document (
      id ${ID} PRIMARY KEY, bureau_id ${ID} NOT NULL, process_id ${ID} NOT NULL, seq INT NOT NULL, kind ${SHORT} NOT NULL, recorded_seq INT NOT NULL,
      subject VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, title VARCHAR(200) NOT NULL, document_day DATE NOT NULL,
      number VARCHAR(120) NULL, number_key VARCHAR(120) NULL, series ${SHORT} NULL, year SMALLINT NULL, ordinal INT NULL,
      template_version INT NOT NULL, filled_hash ${HASH} NOT NULL, missing TEXT NOT NULL, pages SMALLINT NOT NULL,
      sha256 ${HASH} NOT NULL, size INT NOT NULL, content MEDIUMBLOB NOT NULL, created_at DATETIME(3) NOT NULL, created_by ${ID} NOT NULL,
      voided_at DATETIME(3) NULL, voided_by ${ID} NULL, void_reason VARCHAR(500) NULL, live_key VARCHAR(180) CHARACTER SET ascii COLLATE ascii_bin NULL,
      UNIQUE KEY document_live (live_key), UNIQUE KEY document_ordinal (bureau_id, series, year, ordinal),
      UNIQUE KEY document_order (process_id, seq), KEY document_number (bureau_id, number_key))`);
    await db.query(`CREATE TABLE document_template (
      bureau_id ${ID} NOT NULL, kind ${SHORT} NOT NULL, version INT NOT NULL, sha256 ${HASH} NOT NULL, size INT NOT NULL, content MEDIUMBLOB NOT NULL,
      note VARCHAR(200) NOT NULL, uploaded_at DATETIME(3) NOT NULL, uploaded_by ${ID} NOT NULL, PRIMARY KEY (bureau_id, kind, version))`);
    await db.query(`CREATE TABLE volume_page (
      process_id ${ID} NOT NULL, item VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, pages SMALLINT NOT NULL,
      counted_at DATETIME(3) NOT NULL, counted_by ${ID} NOT NULL, PRIMARY KEY (process_id, item))`);
  }

  async down(db: QueryRunner): Promise<void> {
    for (const table of ['volume_page', 'document_template', 'document']) await db.query(`DROP TABLE ${table}`);
  }
}
