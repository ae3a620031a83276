import { done, filed } from '../support/steps.js';
import { openOffice, SLOW_MS, signIn, type Office } from './support/browser.js';
import { field, fill, shows, standsIn, submit } from './support/forms.js';

describe('work that is interrupted', () => {
  let office: Office;
  beforeAll(async () => {
    office = await openOffice();
  });
  afterAll(() => office.close());

  it('is compared with what somebody else did meanwhile, and sent again on the new version', async () => {
    const id = await filed(office.api);
    const at = `/cases/${id}/do/correct-registration`;
    const [one, two] = [await office.desk('officer1', { at }), await office.desk('officer2', { at })];
    await fill(one.page, { 涉嫌违法事实: '特种作业人员无证上岗', 理由: '核对笔录' });
    await fill(two.page, { 涉嫌违法事实: '未如实记录培训情况', 理由: '查阅台账' });
    await submit(two.page);
    await one.page.getByRole('button', { name: '提交', exact: true }).click();
    const conflict = one.page.getByTestId('conflict');
    await conflict.waitFor();
    await shows(conflict, '执法员2');
    const row = conflict.getByRole('row').filter({ hasText: '涉嫌违法事实' });
    expect((await row.getByRole('cell').allInnerTexts()).map((t) => t.trim())).toEqual(['未按规定对从业人员进行安全生产教育和培训', '未如实记录培训情况', '特种作业人员无证上岗']);
    await conflict.getByRole('button', { name: '按最新版本提交' }).click();
    await one.page.locator('.stage-path').waitFor();
    const { body } = await office.api.call<{ facts: { suspicion: string } }>('officer1', 'GET', `/api/cases/${id}`);
    expect(body.facts.suspicion).toBe('特种作业人员无证上岗');
    await one.context.close();
    await two.context.close();
  }, SLOW_MS);

  it('says so when what was begun can no longer be done', async () => {
    const id = await filed(office.api);
    const desk = await office.desk('officer1', { at: `/cases/${id}/do/correct-registration` });
    await fill(desk.page, { 涉嫌违法事实: '改写', 理由: '笔误' });
    await done(office.api, 'deputy', id, 'withdraw-case', { reason: '重复立案' });
    await desk.page.getByRole('button', { name: '提交', exact: true }).click();
    await desk.page.getByRole('alert').first().waitFor();
    expect(await field(desk.page, '涉嫌违法事实').or(desk.page.getByTestId('conflict')).count()).toBeGreaterThan(0);
    await desk.context.close();
  }, SLOW_MS);

  it('goes on after the session has run out in the middle of a form', async () => {
    const id = await filed(office.api);
    const { page, context } = await office.desk('officer1', { at: `/cases/${id}/do/correct-registration` });
    await fill(page, { 涉嫌违法事实: '写到一半的内容', 理由: '补充' });
    await context.clearCookies();
    await page.getByRole('button', { name: '提交', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('登录已过期，请重新登录').waitFor();
    expect(await field(page, '涉嫌违法事实').inputValue()).toBe('写到一半的内容');
    expect(await page.locator('#login').inputValue()).toBe('t-officer1');
    await signIn(page, 't-officer1');
    await page.locator('.stage-path').waitFor();
    await standsIn(page, '调查取证');
    await shows(page.locator('section[aria-labelledby="facts"]'), '写到一半的内容');
    await context.close();
  }, SLOW_MS);

  it('is kept as a draft when the page is left, and offered again', async () => {
    const id = await filed(office.api);
    const { page, context } = await office.desk('officer1', { at: `/cases/${id}/do/correct-registration` });
    await fill(page, { 涉嫌违法事实: '明天再写完' });
    await page.getByText('草稿已自动保存').waitFor();
    await page.reload();
    await page.getByText(/已恢复 .* 保存的草稿/).waitFor();
    expect(await field(page, '涉嫌违法事实').inputValue()).toBe('明天再写完');
    await context.close();
  }, SLOW_MS);
});
