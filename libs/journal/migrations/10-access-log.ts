import type { MigrationInterface, QueryRunner } from 'typeorm';

const ID = 'CHAR(26) CHARACTER SET ascii COLLATE ascii_bin';
const SHORT = 'VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin';
const HASH = 'CHAR(64) CHARACTER SET ascii COLLATE ascii_bin';

/** Who read whose personal data: ids only, a hash chain a bureau whose head and pruned beginning stand in a table of their own. */
export class AccessLog1780000000010 implements MigrationInterface {
  name = 'AccessLog1780000000010';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE TABLE access_log (
      bureau_id ${ID} NOT NULL, seq INT NOT NULL, reader_id ${ID} NOT NULL, what ${SHORT} NOT NULL, process_id ${ID} NULL, object_id ${ID} NULL, items INT NOT NULL,
      origin ${SHORT} NOT NULL, at DATETIME(3) NOT NULL, hash ${HASH} NOT NULL,
      PRIMARY KEY (bureau_id, seq), KEY access_process (bureau_id, process_id, seq), KEY access_reader (bureau_id, reader_id, seq))`);
    await db.query(`CREATE TABLE access_chain (
      bureau_id ${ID} PRIMARY KEY, seq INT NOT NULL, head ${HASH} NOT NULL, pruned_seq INT NOT NULL, pruned_head ${HASH} NOT NULL)`);
  }

  async down(db: QueryRunner): Promise<void> {
    for (const table of ['access_chain', 'access_log']) await db.query(`DROP TABLE ${table}`);
  }
}
