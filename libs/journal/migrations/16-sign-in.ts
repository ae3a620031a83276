import type { MigrationInterface, QueryRunner } from 'typeorm';

const PLACE = 'VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin';

/** When a session was last used and from where, and the counts of tries to sign in. */
export class SignIn1780000000016 implements MigrationInterface {
  name = 'SignIn1780000000016';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE session ADD COLUMN seen_at DATETIME(3) NOT NULL DEFAULT '2000-01-01', ADD COLUMN place ${PLACE} NOT NULL DEFAULT ''`);
    await db.query('UPDATE session SET seen_at = created_at');
    await db.query(`CREATE TABLE sign_in_try (
      login CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, place ${PLACE} NOT NULL, failures INT NOT NULL, last_at DATETIME(3) NOT NULL,
      locked_until DATETIME(3) NULL, came_in_at DATETIME(3) NULL, PRIMARY KEY (login, place), KEY sign_in_try_age (last_at))`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE sign_in_try');
    await db.query('ALTER TABLE session DROP COLUMN place, DROP COLUMN seen_at');
  }
}
