/**
 * Takes the console's pictures with the demonstration data: npm test -- --testMatch '**\/browser/pictures.ts'
 * They are written to apps/console/pictures; the browser and the stores are those of the tests.
 */
import { foundBureau } from '#libs/bureau/found-bureau.js';
import { driveDataSet, nankaiLive } from '#libs/datasets/index.js';
import { followPublications } from '#libs/disclosure/follow.js';
import { mkdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { today } from '../support/steps.js';
import { openOffice, signIn, type Office } from './support/browser.js';

const FOLDER = fileURLToPath(new URL('../../apps/console/pictures/', import.meta.url));
const PASSWORD = 'password-of-the-pictures';
const MOST_BYTES = 200_000;

interface Picture { readonly name: string; readonly login: string; readonly address: string; readonly ready: string }

describe('the pictures of the console', () => {
  let office: Office;
  let caseId: string;
  let busiest = 'nk-officer1';
  beforeAll(async () => {
    // The bureau of the data set has the code of the tests' own.
    office = await openOffice({ now: new Date().toISOString(), profile: { code: '990000', name: '测试单位', shortName: '测试' } });
    const { db, clock, origin } = office.api;
    const set = nankaiLive(clock.now());
    await driveDataSet(db, set, await foundBureau(db, set.profile, set.people, PASSWORD), { until: clock.now() });
    mkdirSync(FOLDER, { recursive: true });
    await followPublications(db);
    // Nothing watches these cases, since no worker runs; to the reader they are as they would be with one.
    await db.query('UPDATE process SET clocked_seq = seq, to_clock = 0');
    const call = await bearer(origin, 'nk-officer1');
    const { items } = (await call('GET', '/api/cases?stage=disclosure')) as { items: { id: string }[] };
    caseId = items[0]?.id ?? '';
    let most = 0;
    for (const { login } of set.people.filter((p) => p.roles.includes('case-officer'))) {
      const { count } = (await (await bearer(origin, login))('GET', '/api/cases/count?mine=true')) as { count: number };
      if (count > most) [most, busiest] = [count, login];
    }
    const desk = await bearer(origin, 'nk-petition');
    for (const [subject, channel] of [['反映小区旁仓库存放危险化学品', 'visit'], ['咨询安全生产许可证延期手续', 'online'], ['反映建筑工地夜间吊装无人监护', 'hotline']] as const) {
      await desk('POST', '/api/petitions', { channel, purpose: channel === 'online' ? 'consult' : 'resolve', receivedOn: today(office.api), subject, content: `${subject}，请予答复。`, petitioner: { kind: 'person', name: '王某', phone: '13800000000' } });
    }
  }, 300_000);
  afterAll(() => office.close());

  async function bearer(origin: string, login: string) {
    const headers = { 'content-type': 'application/json' };
    const { token } = (await (await fetch(`${origin}/api/tokens`, { method: 'POST', headers, body: JSON.stringify({ login, password: PASSWORD }) })).json()) as { token: string };
    return async (method: string, path: string, body?: unknown) => {
      const answer = await fetch(`${origin}${path}`, { method, headers: { ...(body ? headers : {}), authorization: `Bearer ${token}` }, ...(body ? { body: JSON.stringify(body) } : {}) });
      if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
      return answer.json();
    };
  }

  it('are taken of ten pages, each small enough for a repository', async () => {
    const pictures: readonly Picture[] = [
      { name: 'today', login: busiest, address: '/today', ready: 'table.cases' }, { name: 'case', login: 'nk-officer1', address: `/cases/${caseId}`, ready: '.timeline li' },
      { name: 'register', login: 'nk-officer1', address: '/cases/new', ready: 'form.command-form' }, { name: 'calendar', login: 'nk-officer1', address: '/calendar?scope=bureau', ready: 'table.month button' },
      { name: 'escalations', login: 'nk-head1', address: '/escalations?scope=bureau', ready: '.inbox-detail .clock' }, { name: 'dashboard', login: 'nk-director', address: '/dashboard', ready: '.charts svg' },
      { name: 'report', login: 'nk-director', address: '/report', ready: 'table.report' }, { name: 'review', login: 'nk-reviewer1', address: '/review', ready: 'main h1' },
      { name: 'petition-desk', login: 'nk-petition', address: '/petitions/new', ready: 'form.command-form' },
    ];
    const { page, context, go } = await office.desk('officer1');
    let who = 't-officer1';
    const take = async (name: string) => {
      await page.screenshot({ path: `${FOLDER}${name}.png` });
      expect({ name, small: statSync(`${FOLDER}${name}.png`).size < MOST_BYTES }).toEqual({ name, small: true });
    };
    for (const { name, login, address, ready } of pictures) {
      if (login !== who) {
        await page.getByRole('button', { name: '退出' }).click();
        await signIn(page, login, PASSWORD);
        who = login;
      }
      await go(address);
      await page.locator(ready).first().waitFor();
      await page.locator('.state[role="status"]').first().waitFor({ state: 'detached' });
      if (name === 'petition-desk') {
        await page.getByLabel(/^标题/).fill('危险化学品');
        await page.locator('aside li').first().waitFor();
      }
      await take(name);
    }
    await page.goto('/public/120104/disclosures');
    await take('disclosure');
    await context.close();
  }, 180_000);
});
