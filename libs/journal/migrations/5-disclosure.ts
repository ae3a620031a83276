import type { MigrationInterface, QueryRunner } from 'typeorm';

const ID = 'CHAR(26) CHARACTER SET ascii COLLATE ascii_bin';
const PUBLIC_ID = 'CHAR(20) CHARACTER SET ascii COLLATE ascii_bin';
const HASH = 'CHAR(64) CHARACTER SET ascii COLLATE ascii_bin';

/** What the public sees of decided cases. */
export class Disclosure1780000000005 implements MigrationInterface {
  name = 'Disclosure1780000000005';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE TABLE publication (
      process_id ${ID} PRIMARY KEY, bureau_id ${ID} NOT NULL, public_id ${PUBLIC_ID} NOT NULL UNIQUE, number VARCHAR(80) NOT NULL, party VARCHAR(200) NOT NULL,
      record MEDIUMTEXT NOT NULL, decided_on DATE NOT NULL, published_at DATETIME(3) NOT NULL, published_on DATE NOT NULL, proof ${HASH} NOT NULL, seq INT NOT NULL,
      repairable_from DATE NOT NULL, display_until DATE NOT NULL, withdrawn_on DATE NULL, withdrawn_reason TEXT NULL, repaired_on DATE NULL,
      KEY publication_newest (published_at, public_id), KEY publication_bureau (bureau_id, published_at, public_id), KEY publication_month (bureau_id, published_on))`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE publication');
  }
}
