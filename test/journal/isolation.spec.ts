import { SetClock } from '#libs/settings/clock.js';
import { setStage, type Stage } from '../support/stage.js';

describe('the pool of connections', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage(new SetClock('2026-03-02T02:00:00.000Z'));
  });
  afterAll(() => stage.close());

  it('works at READ COMMITTED on every connection, the first included', async () => {
    const runners = Array.from({ length: stage.settings.db.pool }, () => stage.db.createQueryRunner());
    try {
      await Promise.all(runners.map((r) => r.connect()));
      const levels = await Promise.all(runners.map((r) => r.query("SHOW SESSION VARIABLES WHERE Variable_name IN ('tx_isolation', 'transaction_isolation')") as Promise<{ Value: string }[]>));
      expect(levels.flat().map((v) => v.Value).filter((v) => v !== 'READ-COMMITTED')).toEqual([]);
      expect(levels.flat().length).toBeGreaterThanOrEqual(stage.settings.db.pool);
    } finally {
      await Promise.all(runners.map((r) => r.release()));
    }
  });
});
