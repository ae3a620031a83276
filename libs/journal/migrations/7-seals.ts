import type { MigrationInterface, QueryRunner } from 'typeorm';

const HASH = 'CHAR(64) CHARACTER SET ascii COLLATE ascii_bin';

/** One line a daily seal. The heads themselves lie in a file outside the database, so that neither can be rewritten alone. */
export class Seals1780000000007 implements MigrationInterface {
  name = 'Seals1780000000007';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE TABLE seal (
      day DATE PRIMARY KEY, sealed_at DATETIME(3) NOT NULL, changed_before DATETIME(3) NOT NULL, heads INT NOT NULL,
      file_hash ${HASH} NOT NULL, prev_seal ${HASH} NOT NULL, signature ${HASH} NOT NULL)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE seal');
  }
}
