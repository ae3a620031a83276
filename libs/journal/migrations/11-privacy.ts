import type { MigrationInterface, QueryRunner } from 'typeorm';

const ID = 'CHAR(26) CHARACTER SET ascii COLLATE ascii_bin';
const SHORT = 'VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin';

/** Keys of the personal data, and what people are found by. A title that holds ciphertext needs room for it. */
export class Privacy1780000000011 implements MigrationInterface {
  name = 'Privacy1780000000011';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE TABLE data_key (
      id INT AUTO_INCREMENT PRIMARY KEY, bureau_id ${ID} NOT NULL, purpose ${SHORT} NOT NULL, master_id CHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      wrapped VARCHAR(120) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, created_at DATETIME(3) NOT NULL, KEY data_key_bureau (bureau_id, purpose, id))`);
    await db.query(`CREATE TABLE person_index (
      process_id ${ID} NOT NULL, hash CHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, kind ${SHORT} NOT NULL, key_id INT NOT NULL,
      PRIMARY KEY (process_id, hash), KEY person_hash (hash, process_id))`);
    await db.query('ALTER TABLE process MODIFY title VARCHAR(1000) NOT NULL');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE process MODIFY title VARCHAR(200) NOT NULL');
    for (const table of ['person_index', 'data_key']) await db.query(`DROP TABLE ${table}`);
  }
}
