import type { MigrationInterface, QueryRunner } from 'typeorm';

const ID = 'CHAR(26) CHARACTER SET ascii COLLATE ascii_bin';

/** Who people are at the provider they sign in with. One identity is one person; the hash makes long pairs unique. */
export class Identities1780000000017 implements MigrationInterface {
  name = 'Identities1780000000017';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE TABLE staff_identity (
      staff_id ${ID} PRIMARY KEY, issuer VARCHAR(500) NOT NULL, subject VARCHAR(255) NOT NULL, linked_at DATETIME(3) NOT NULL,
      identity_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin AS (SHA2(CONCAT(issuer, '\\n', subject), 256)) STORED, UNIQUE KEY staff_identity_who (identity_hash))`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE staff_identity');
  }
}
