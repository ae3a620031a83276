import type { MigrationInterface, QueryRunner } from 'typeorm';

const ID = 'CHAR(26) CHARACTER SET ascii COLLATE ascii_bin';
const SHORT = 'VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin';

/** What is to be told to whom. The unique key is the promise: one message a clock, due time, rung and recipient, ever. */
export class Messages1780000000006 implements MigrationInterface {
  name = 'Messages1780000000006';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE TABLE message (
      id ${ID} PRIMARY KEY, bureau_id ${ID} NOT NULL, process_id ${ID} NOT NULL, clock_id ${SHORT} NOT NULL, kind ${SHORT} NOT NULL,
      rung ${SHORT} NOT NULL, level TINYINT NOT NULL, due_at DATETIME(3) NOT NULL, scheduled_for DATETIME(3) NOT NULL,
      recipient_id ${ID} NOT NULL, emergency TINYINT NOT NULL, not_before DATETIME(3) NOT NULL, sent_at DATETIME(3) NULL,
      outcome ${SHORT} NULL, attempts INT NOT NULL DEFAULT 0,
      UNIQUE KEY message_once (process_id, clock_id, due_at, rung, recipient_id), KEY message_to_send (sent_at, not_before), KEY message_recipient (recipient_id, sent_at))`);
    await db.query(`CREATE TABLE contact (
      staff_id ${ID} PRIMARY KEY, email VARCHAR(200) NULL, webhook VARCHAR(300) NULL)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE contact');
    await db.query('DROP TABLE message');
  }
}
