import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * When each process's clock must act next, so that alarms which fall due together are found by one index. What is open
 * already is looked at again by its workflow, which notes the moment; until then the workflow alone sounds its alarms.
 */
export class NextAlarm1780000000014 implements MigrationInterface {
  name = 'NextAlarm1780000000014';

  async up(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE process ADD COLUMN next_alarm DATETIME(3) NULL, ADD KEY process_alarm (next_alarm, id)');
    await db.query('UPDATE process SET to_clock = 1 WHERE ended = 0');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE process DROP KEY process_alarm, DROP COLUMN next_alarm');
  }
}
