import type { MigrationInterface, QueryRunner } from 'typeorm';

const ID = 'CHAR(26) CHARACTER SET ascii COLLATE ascii_bin';
const SHORT = 'VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin';
const HASH = 'CHAR(64) CHARACTER SET ascii COLLATE ascii_bin';

/** Bureaus and their people, processes with their journals, and what is read from both. Times are UTC DATETIME(3). */
export class First1780000000001 implements MigrationInterface {
  name = 'First1780000000001';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE TABLE bureau (
      id ${ID} PRIMARY KEY, code VARCHAR(12) NOT NULL UNIQUE, name VARCHAR(120) NOT NULL, short_name VARCHAR(60) NOT NULL,
      profile MEDIUMTEXT NOT NULL, version INT NOT NULL DEFAULT 1)`);
    await db.query(`CREATE TABLE section (
      id ${ID} PRIMARY KEY, bureau_id ${ID} NOT NULL, name VARCHAR(60) NOT NULL, UNIQUE KEY section_name (bureau_id, name))`);
    await db.query(`CREATE TABLE staff (
      id ${ID} PRIMARY KEY, bureau_id ${ID} NOT NULL, section_id ${ID} NOT NULL, login ${SHORT} NOT NULL UNIQUE, name VARCHAR(60) NOT NULL,
      post ${SHORT} NOT NULL, roles VARCHAR(255) NOT NULL, active TINYINT NOT NULL DEFAULT 1, password_hash VARCHAR(255) NOT NULL,
      KEY staff_bureau (bureau_id))`);
    await db.query(`CREATE TABLE certificate (
      id ${ID} PRIMARY KEY, staff_id ${ID} NOT NULL, number VARCHAR(40) NOT NULL, valid_from DATE NOT NULL, valid_to DATE NOT NULL,
      KEY certificate_staff (staff_id))`);
    await db.query(`CREATE TABLE absence (
      id ${ID} PRIMARY KEY, staff_id ${ID} NOT NULL, from_day DATE NOT NULL, to_day DATE NOT NULL, delegate_id ${ID} NULL,
      KEY absence_staff (staff_id))`);
    await db.query(`CREATE TABLE session (
      token_hash ${HASH} PRIMARY KEY, staff_id ${ID} NOT NULL, kind ${SHORT} NOT NULL, csrf ${HASH} NOT NULL, created_at DATETIME(3) NOT NULL,
      expires_at DATETIME(3) NOT NULL, KEY session_staff (staff_id), KEY session_expiry (expires_at))`);
    await db.query(`CREATE TABLE process (
      id ${ID} PRIMARY KEY, bureau_id ${ID} NOT NULL, kind ${SHORT} NOT NULL, variant ${SHORT} NOT NULL, stage ${SHORT} NOT NULL,
      outcome ${SHORT} NULL, ended TINYINT NOT NULL, seq INT NOT NULL, clocked_seq INT NOT NULL, to_clock TINYINT NOT NULL,
      head_hash ${HASH} NOT NULL, state MEDIUMTEXT NOT NULL, number VARCHAR(80) NULL, title VARCHAR(200) NOT NULL,
      owner_id ${SHORT} NOT NULL, section_id ${SHORT} NOT NULL, opened_at DATETIME(3) NOT NULL, changed_at DATETIME(3) NOT NULL,
      next_due DATETIME(3) NULL, due_sort DATETIME(3) AS (COALESCE(next_due, TIMESTAMP'9999-12-31 00:00:00')) STORED, next_due_clock ${SHORT} NULL, level TINYINT NOT NULL,
      UNIQUE KEY process_number (bureau_id, number),
      KEY process_due (bureau_id, kind, ended, due_sort, id), KEY process_stage (bureau_id, kind, ended, stage, due_sort, id),
      KEY process_owner (owner_id, kind, ended, due_sort, id), KEY process_opened (bureau_id, kind, opened_at, id), KEY process_changed (bureau_id, kind, changed_at, id),
      KEY process_to_clock (to_clock, id))`);
    await db.query(`CREATE TABLE journal (
      process_id ${ID} NOT NULL, seq INT NOT NULL, bureau_id ${ID} NOT NULL, type ${SHORT} NOT NULL, data MEDIUMTEXT NOT NULL,
      at DATETIME(3) NOT NULL, by_id ${SHORT} NOT NULL, command_key VARCHAR(160) CHARACTER SET ascii COLLATE ascii_bin NULL,
      command_hash ${HASH} NULL, command_size SMALLINT NULL, prev_hash ${HASH} NOT NULL, hash ${HASH} NOT NULL,
      PRIMARY KEY (process_id, seq), UNIQUE KEY journal_command (command_key), KEY journal_type (bureau_id, type, at))`);
    await db.query(`CREATE TABLE escalation (
      process_id ${ID} NOT NULL, id VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, bureau_id ${ID} NOT NULL,
      clock_id ${SHORT} NOT NULL, level TINYINT NOT NULL, post ${SHORT} NOT NULL, recipient_id ${SHORT} NULL,
      due_at DATETIME(3) NOT NULL, raised_at DATETIME(3) NOT NULL, answered_at DATETIME(3) NULL,
      PRIMARY KEY (process_id, id), KEY escalation_inbox (recipient_id, answered_at, due_at), KEY escalation_bureau (bureau_id, answered_at, level, due_at))`);
    await db.query(`CREATE TABLE number_series (
      bureau_id ${ID} NOT NULL, series ${SHORT} NOT NULL, year SMALLINT NOT NULL, last INT NOT NULL, PRIMARY KEY (bureau_id, series, year))`);
  }

  async down(db: QueryRunner): Promise<void> {
    for (const table of ['number_series', 'escalation', 'journal', 'process', 'session', 'absence', 'certificate', 'staff', 'section', 'bureau']) {
      await db.query(`DROP TABLE ${table}`);
    }
  }
}
