import { addDays } from '#libs/calendar/index.js';
import { saveProfile } from '#libs/bureau/save-profile.js';
import type { EnforcementCase } from '#libs/casework/enforcement-case/index.js';
import { findPublication } from '#libs/disclosure/displayed.js';
import { followPublications } from '#libs/disclosure/follow.js';
import { readProcess } from '#libs/journal/read.js';
import { DAY, decideAndServe, startTimedStage, type TimedStage } from '../support/case-in-time.js';
import { registration } from '../support/steps.js';
import { PERSON, PRIVATE } from './support.js';

describe('a person’s penalty', () => {
  let timed: TimedStage;
  beforeAll(async () => {
    timed = await startTimedStage();
  });
  afterAll(() => timed.close());

  it('is published by the workflow before its term, redacted, with the journal’s proof of the time', async () => {
    const { stage, time } = timed;
    await timed.during('disclosure', async () => {
      await time.follow();
      // This bureau gives a person the right of hearing only above the fine of this case.
      const { profile } = await stage.contexts.of(stage.bureauId);
      await saveProfile(stage.db.manager, stage.bureauId, { ...profile, hearingThresholdFen: { ...profile.hearingThresholdFen, person: 1_000_001 } });
      const id = await stage.give('officer1', undefined, 'register-case', registration({ party: PERSON, discoveredOn: timed.today() }));
      await stage.give('deputy', id, 'approve-filing', { officers: [stage.ids['officer1'], stage.ids['officer2']] });
      const handle = await timed.watch(id, 'disclosure');
      await decideAndServe(timed, id);
      expect(await followPublications(stage.db)).toEqual({ projected: 0, failed: [] });
      await handle.signal('changed');
      await time.pass(DAY);
      expect(await followPublications(stage.db)).toEqual({ projected: 1, failed: [] });

      const state = (await readProcess(stage.db, stage.bureauId, id))?.state as EnforcementCase;
      const clock = state.clocks['disclosure'];
      expect(clock).toMatchObject({ state: 'met' });
      const found = await findPublication(stage.db, stage.bureauId, { processId: id }, timed.today());
      expect(found).toMatchObject({ standing: 'displayed', record: { party: { kind: 'person', name: '王某某', creditCode: null } } });
      expect(found?.record.publishedAt.localeCompare(clock?.deadline.due ?? '')).toBe(-1);
      expect(JSON.stringify(found?.record)).not.toMatch(PRIVATE);
      const [row] = (await stage.db.query("SELECT hash, by_id FROM journal WHERE process_id = ? AND type = 'DecisionPublished'", [id])) as { hash: string; by_id: string }[];
      expect(row).toEqual({ hash: found?.proof, by_id: 'clock' });
      expect(await findPublication(stage.db, stage.bureauId, { processId: id }, addDays(found?.displayUntil ?? '', 1))).toMatchObject({ standing: 'run-out' });
    });
  }, 60_000);
});
