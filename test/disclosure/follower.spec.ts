import { PublicationFollower } from '#apps/worker/publication-follower.js';
import { createLogger } from '#libs/runtime/log.js';
import { startTestApi, type TestApi } from '../support/api.js';
import { done } from '../support/steps.js';
import { until } from '../support/until.js';
import { openData, servedCase, WITHOUT_TEMPORAL } from './support.js';

describe('the worker', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startTestApi({ env: WITHOUT_TEMPORAL });
  });
  afterAll(() => api.close());

  it('brings what is published to the public by itself, old and new, and stops when told', async () => {
    const publish = async () => done(api, 'officer1', await servedCase(api), 'publish-decision');
    const shown = async () => (await openData(api)).items.length;
    await publish();
    api.clock.set('2026-03-05T02:00:00.000Z');
    const follower = new PublicationFollower(api.db, api.clock, createLogger('test', 'silent'));
    follower.onApplicationBootstrap();
    await until('the old publication', async () => (await shown()) === 1, 10_000);
    await publish();
    await until('the new publication', async () => (await shown()) === 2, 10_000);
    await follower.beforeApplicationShutdown();
    await publish();
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    expect(await shown()).toBe(2);
  });
});
