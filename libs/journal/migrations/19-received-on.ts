import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The legal day on which the desk received a process, as its state says; read from there by the database, so that it cannot differ. */
export class ReceivedOn1780000000019 implements MigrationInterface {
  name = 'ReceivedOn1780000000019';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE process
      ADD COLUMN received_on CHAR(10) CHARACTER SET ascii COLLATE ascii_bin AS (JSON_UNQUOTE(JSON_EXTRACT(state, '$.receivedOn'))) STORED,
      ADD KEY process_received (bureau_id, kind, received_on)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE process DROP KEY process_received, DROP COLUMN received_on');
  }
}
