import { nankaiLive } from '#libs/datasets/index.js';
import { playBureau, type PlayedBureau } from './support.js';

describe.each(['2026-06-22T02:00:00.000Z', '2026-10-09T02:00:00.000Z', '2026-11-25T08:00:00.000Z'])('the cases under way on %s', (now) => {
  let played: PlayedBureau;
  beforeAll(async () => {
    played = await playBureau(nankaiLive(now), { until: now });
  }, 60_000);
  afterAll(() => played.close());

  it('stand in every stage; one is overdue and has climbed to the director; some are due within a week', async () => {
    const rows = (await played.db.query('SELECT stage, level, next_due FROM process WHERE ended = 0')) as { stage: string; level: number; next_due: string }[];
    expect(rows).toHaveLength(14);
    expect(new Set(rows.map((r) => r.stage))).toEqual(new Set(['filing', 'investigation', 'legal-review', 'decision', 'disclosure', 'archiving']));
    expect(rows.filter((r) => r.level > 0).map((r) => r.level)).toEqual([3]);
    const week = new Date(Date.parse(now) + 7 * 86_400_000).toISOString().replace('T', ' ');
    expect(rows.filter((r) => r.level === 0 && r.next_due !== null && r.next_due < week).length).toBeGreaterThanOrEqual(3);
  });

  it('are not given again on a second start', async () => {
    expect(await played.again()).toEqual({ cases: 14, commands: 0 });
  });
});
