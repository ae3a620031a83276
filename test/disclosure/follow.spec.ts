import { followPublications } from '#libs/disclosure/follow.js';
import { startTestApi, type TestApi } from '../support/api.js';
import { openAsOwner } from '../support/database.js';
import { done } from '../support/steps.js';
import { openData, servedCase, WITHOUT_TEMPORAL } from './support.js';

describe('what follows the journal', () => {
  let api: TestApi;
  const publish = async () => {
    const id = await servedCase(api);
    await done(api, 'officer1', id, 'publish-decision');
    return id;
  };
  beforeAll(async () => {
    api = await startTestApi({ env: WITHOUT_TEMPORAL });
  });
  afterAll(() => api.close());

  it('writes each published case once, whoever follows at the same time, and then has nothing left to do', async () => {
    await publish();
    await publish();
    await servedCase(api);
    await Promise.all([1, 2, 3].map(() => followPublications(api.db)));
    expect((await openData(api)).items).toHaveLength(2);
    expect(await followPublications(api.db)).toEqual({ projected: 0, failed: [] });
  });

  it('with a moment looks only at what was recorded since, and finds the rest without', async () => {
    const id = await publish();
    const later = new Date(Date.parse(api.clock.now()) + 1).toISOString();
    expect(await followPublications(api.db, later)).toEqual({ projected: 0, failed: [] });
    expect(await followPublications(api.db, api.clock.now())).toEqual({ projected: 1, failed: [] });
    await api.db.query('DELETE FROM publication WHERE process_id = ?', [id]);
    expect(await followPublications(api.db)).toEqual({ projected: 1, failed: [] });
  });

  it('keeps the record as it was published when it is written again', async () => {
    const before = (await openData(api)).items;
    await api.db.query("UPDATE publication SET seq = 0");
    await api.db.query("UPDATE bureau SET profile = REPLACE(profile, '南开区应急管理局', '改名后的局')");
    await followPublications(api.db);
    expect((await openData(api)).items).toEqual(before);
  });

  it('goes on with the others when one case cannot be written, and says which', async () => {
    const broken = await publish();
    const fine = await publish();
    const owner = await openAsOwner(api.settings);
    await owner.query("UPDATE journal SET data = '{' WHERE process_id = ? AND seq = 1", [broken]);
    await owner.destroy();
    expect(await followPublications(api.db)).toEqual({ projected: 1, failed: [{ processId: broken, error: expect.any(String) }] });
    const rows = (await api.db.query('SELECT process_id FROM publication WHERE process_id IN (?, ?)', [broken, fine])) as { process_id: string }[];
    expect(rows.map((r) => r.process_id)).toEqual([fine]);
  });
});
