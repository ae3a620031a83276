import { nankaiDesk } from '#libs/datasets/index.js';
import { playBureau, type PlayedBureau } from './support.js';

describe.each(['2026-10-09T02:00:00.000Z', '2026-11-25T08:00:00.000Z'])('the petitions and reports under way on %s', (now) => {
  let played: PlayedBureau;
  beforeAll(async () => {
    played = await playBureau(nankaiDesk(now), { until: now });
  }, 60_000);
  afterAll(() => played.close());

  it('stand in different stages, each with a term; the answer nobody closed has climbed to the director', async () => {
    const rows = (await played.db.query('SELECT kind, stage, level, next_due FROM process WHERE ended = 0')) as { kind: string; stage: string; level: number; next_due: string | null }[];
    const stages = (kind: string) => new Set(rows.filter((r) => r.kind === kind).map((r) => r.stage));
    expect(rows).toHaveLength(13);
    expect(rows.filter((r) => r.next_due === null)).toEqual([]);
    expect(stages('petition')).toEqual(new Set(['received', 'handling', 'replied']));
    expect(stages('hazard-report')).toEqual(new Set(['received', 'verifying', 'verified']));
    expect(rows.filter((r) => r.level === 3).map((r) => [r.kind, r.stage])).toEqual([['petition', 'replied']]);
  });

  it('are not given again on a second start', async () => {
    expect(await played.again()).toEqual({ cases: 13, commands: 0 });
  });
});
