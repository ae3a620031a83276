import { CLOCK_ACTOR } from '#libs/casework/index.js';
import { Executor } from '#libs/journal/execute.js';
import type { TestApi } from '../support/api.js';
import { registration } from '../support/steps.js';
import { openOffice, SLOW_MS, type Office } from './support/browser.js';
import { shows } from './support/forms.js';

/** Cases found in February whose filing is long overdue in April, each with its escalations. */
async function overdueCases(api: TestApi, count: number): Promise<string[]> {
  api.clock.set('2026-03-02T02:00:00.000Z');
  const ids: string[] = [];
  for (let i = 0; i < count; i++) ids.push((await api.call<{ id: string }>('officer1', 'POST', '/api/cases', registration({ discoveredOn: '2026-02-27' }))).body.id);
  api.clock.set('2026-04-15T02:00:00.000Z');
  for (const processId of ids) await api.app.get(Executor).execute({ bureauId: api.bureauId, kind: 'enforcement-case', processId, command: { type: 'sound-alarms', payload: {} }, actor: CLOCK_ACTOR });
  return ids;
}

describe('escalations on the screen', () => {
  let office: Office;
  let id: string;
  beforeAll(async () => {
    office = await openOffice();
    const { api } = office;
    id = (await overdueCases(api, 1))[0] ?? '';
  });
  afterAll(() => office.close());

  it('are answered by a section head with the keyboard alone', async () => {
    const { page, context } = await office.desk('head');
    await page.locator('.inbox-item').waitFor();
    await shows(page.locator('.inbox-item'), '立案');
    await page.keyboard.press('i');
    const dialog = page.getByRole('dialog');
    const text = dialog.getByLabel(/^批示内容/);
    await text.waitFor();
    await text.focus();
    await page.keyboard.type('三日内报批立案');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText('没有待处理的督办').waitFor();
    const { body } = await office.api.call<{ escalations: { level: number; answer: { kind: string; text: string } | null }[] }>('head', 'GET', `/api/cases/${id}`);
    expect(body.escalations.find((e) => e.level === 1)?.answer).toMatchObject({ kind: 'instructed', text: '三日内报批立案' });
    await context.close();
  }, SLOW_MS);

  it('of several cases are picked with the keyboard and instructed together', async () => {
    const { api } = office;
    const ids = await overdueCases(api, 2);
    const { page, context } = await office.desk('head');
    await page.locator('.inbox-item').nth(1).waitFor();
    await page.keyboard.press('x');
    await page.keyboard.press('j');
    await page.keyboard.press('x');
    await page.getByText('已选 2 项').waitFor();
    await page.keyboard.press('i');
    const text = page.getByRole('dialog').getByLabel(/^签收或批示内容/);
    await text.fill('本周内一并报批');
    await page.getByRole('dialog').getByRole('button', { name: '提交', exact: true }).click();
    await page.getByText('没有待处理的督办').waitFor();
    for (const each of ids) {
      const { body } = await api.call<{ escalations: { level: number; answer: { text: string } | null }[] }>('head', 'GET', `/api/cases/${each}`);
      expect(body.escalations.find((e) => e.level === 1)?.answer?.text).toBe('本周内一并报批');
    }
    await context.close();
  }, SLOW_MS);

  it('open from a letter that knows the id alone', async () => {
    const { page, context } = await office.desk('deputy', { at: `/open/${id}` });
    await page.waitForURL(`**/app/cases/${id}`);
    await page.getByRole('heading', { level: 1, name: '某某化工有限公司' }).waitFor();
    await context.close();
  }, SLOW_MS);
});
