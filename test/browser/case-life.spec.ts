import { closed, done, FINE, inReview, SATISFIED, today } from '../support/steps.js';
import { openOffice, SLOW_MS, type Office } from './support/browser.js';
import { field, fill, openStep, pickStaff, shows, standsIn, submit } from './support/forms.js';

describe('a case from its source to the archive, in the browser', () => {
  let office: Office;
  beforeAll(async () => {
    office = await openOffice();
  });
  afterAll(() => office.close());

  it('is registered by an officer, filed by a deputy director, and investigated', async () => {
    const { page, context } = await office.desk('officer1', { at: '/cases/new' });
    await page.getByLabel('普通程序').check();
    await page.getByLabel(/^来源类别/).selectOption('inspection');
    await page.getByLabel('单位', { exact: true }).check();
    await fill(page, { 名称: '天津某某化工有限公司', 涉嫌违法事实: '未按规定对从业人员进行安全生产教育和培训', 发现日期: '2026-03-02' });
    await submit(page);
    await standsIn(page, '立案');
    const address = new URL(page.url()).pathname.replace('/app', '');

    const deputy = await office.desk('deputy', { at: address });
    await openStep(deputy.page, '批准立案');
    await pickStaff(deputy.page, '承办人员（首位为主办）', '执法员2');
    await submit(deputy.page);
    await standsIn(deputy.page, '调查取证');
    await deputy.context.close();

    await page.reload();
    await page.locator('.stage-path').waitFor();
    await shows(page.locator('h1 + .intro'), '（津南）应急立〔2026〕1号');
    await openStep(page, '登记证据');
    await page.getByLabel(/^证据种类/).selectOption('inspection-record');
    await fill(page, { 证据名称: '现场检查记录', 取证时间: '2026-03-02T09:30', 取证地点: '一车间', 证明事项: '三名工人未培训上岗' });
    await submit(page);
    await shows(page.locator('section[aria-labelledby="evidence"]'), '2026-03-02 09:30');
    await context.close();
  }, SLOW_MS);

  it('keeps its files and documents, and shows both', async () => {
    const id = await inReview(office.api);
    const { page, context } = await office.desk('officer1', { at: `/cases/${id}` });
    await page.getByRole('button', { name: '上传文件' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(/^摄录时间/).fill('2026-03-02T09:00');
    await dialog.getByLabel(/^摄录地点/).fill('一车间');
    await dialog.getByLabel(/^证明事项/).fill('未培训上岗');
    await dialog.getByLabel('选择文件').setInputFiles({ name: '培训台账.txt', mimeType: 'text/plain', buffer: Buffer.from('工人姓名 培训日期\n张某 无\n') });
    await dialog.getByRole('button', { name: '上传文件' }).click();
    const files = page.locator('section[aria-labelledby="files"]');
    await files.getByText('培训台账.txt').waitFor();
    const [download] = await Promise.all([page.waitForEvent('download'), files.getByRole('link', { name: '下载 培训台账.txt' }).click()]);
    expect(download.suggestedFilename()).toBe('培训台账.txt');

    await page.getByRole('button', { name: '制作文书' }).click();
    await dialog.getByLabel('文书', { exact: true }).selectOption({ label: '行政处罚告知书' });
    await dialog.getByRole('button', { name: '制作文书' }).click();
    const documents = page.locator('section[aria-labelledby="documents"]');
    await documents.getByRole('link', { name: /下载 .*告知书/ }).waitFor();
    await documents.getByRole('button', { name: /作废/ }).click();
    await dialog.getByLabel(/^作废理由/).fill('当事人名称有误');
    await dialog.getByRole('button', { name: '提交' }).click();
    await documents.getByText('已作废：当事人名称有误').waitFor();
    await context.close();
  }, SLOW_MS);

  it('is failed by the reviewer, then passed in a second round', async () => {
    const id = await inReview(office.api);
    const { page, go, walk, context } = await office.desk('reviewer');
    await page.getByRole('link', { name: '审核' }).first().waitFor();
    await walk(`/cases/${id}/do/give-review-opinion`);
    await page.getByLabel('不同意，退回').check();
    await page.getByRole('button', { name: '全部符合' }).click();
    const facts = page.getByRole('group', { name: /事实清楚、证据充分/ });
    await facts.getByLabel('否').check();
    await facts.getByRole('textbox').fill('缺少询问笔录');
    await fill(page, { 审核意见: '补充证据后再送审' });
    await submit(page);
    await standsIn(page, '调查取证');
    await shows(page.locator('.round.fail'), '缺少询问笔录');

    await done(office.api, 'officer1', id, 'collect-evidence', { kind: 'testimony', title: '询问笔录', collectedAt: office.api.clock.now(), place: '车间', collectors: [office.api.ids['officer1'], office.api.ids['officer2']], provesWhat: '未培训' });
    await done(office.api, 'officer1', id, 'conclude-investigation', { facts: '三名工人未经培训上岗', legalBasis: '《安全生产法》第97条', proposal: 'penalty', penalties: FINE });
    await done(office.api, 'officer1', id, 'notify-party', { notifiedOn: today(office.api), penalties: FINE, hearingRight: false });
    await done(office.api, 'officer1', id, 'waive-statement', { on: today(office.api) });
    await done(office.api, 'officer1', id, 'submit-for-review');
    await go(`/cases/${id}/do/give-review-opinion`);
    await page.getByLabel('同意', { exact: true }).check();
    await page.getByRole('button', { name: '全部符合' }).click();
    await fill(page, { 审核意见: '同意' });
    await submit(page);
    await standsIn(page, '处罚决定');
    expect(await page.locator('.round').count()).toBe(2);
    expect(Object.keys(SATISFIED).length).toBe(await page.locator('.round.pass .findings li').count());
    await context.close();
  }, SLOW_MS);

  it('is archived by the archivist from its volume, which then verifies and can be taken away', async () => {
    const id = await closed(office.api);
    const { page, go, context } = await office.desk('archivist', { at: '/ledger' });
    await page.locator(`a[href$="/volumes/${id}"]`).click();
    await page.getByRole('link', { name: '归档', exact: true }).click();
    await fill(page, { 页数: '62', 存放位置: '一号柜' });
    await submit(page);
    await standsIn(page, '已归档');
    expect(await field(page, '页数').count()).toBe(0);
    await go('/ledger?shown=archived');
    await page.getByRole('link', { name: '津南应急卷〔2026〕1号' }).click();
    await page.getByRole('button', { name: '校验案卷' }).click();
    await page.getByText('与归档时一致').waitFor();
    const [archive] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: '下载电子案卷' }).click()]);
    expect(archive.suggestedFilename()).toContain('津南应急卷〔2026〕1号');
    await context.close();
  }, SLOW_MS);
});
