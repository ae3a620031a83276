import type { MigrationInterface, QueryRunner } from 'typeorm';

const ID = 'CHAR(26) CHARACTER SET ascii COLLATE ascii_bin';

/** Published holiday years, every version kept, and each bureau's closures. */
export class Calendars1780000000002 implements MigrationInterface {
  name = 'Calendars1780000000002';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE TABLE calendar_year (
      year SMALLINT NOT NULL, version INT NOT NULL, source VARCHAR(200) NOT NULL, days MEDIUMTEXT NOT NULL,
      published_at DATETIME(3) NOT NULL, published_by ${ID} NOT NULL, PRIMARY KEY (year, version))`);
    await db.query(`CREATE TABLE local_closure (
      id ${ID} PRIMARY KEY, bureau_id ${ID} NOT NULL, from_day DATE NOT NULL, to_day DATE NOT NULL, name VARCHAR(60) NOT NULL,
      working TINYINT NOT NULL, ordered_at DATETIME(3) NOT NULL, ordered_by ${ID} NOT NULL, revoked_at DATETIME(3) NULL, KEY closure_bureau (bureau_id, revoked_at))`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE local_closure');
    await db.query('DROP TABLE calendar_year');
  }
}
