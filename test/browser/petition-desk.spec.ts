import { people } from '../support/bureau.js';
import { foundBureau } from '#libs/bureau/found-bureau.js';
import { defaultProfile } from '#libs/bureau/profiles/defaults.js';
import { openOffice, SLOW_MS, violations, type Desk, type Office } from './support/browser.js';
import { field, fill, shows } from './support/forms.js';

describe('the petition desk', () => {
  let office: Office;
  let desk: Desk;
  beforeAll(async () => {
    office = await openOffice();
    const staff = [...people('d'), { login: 'd-desk', name: '信访员', section: '办公室', post: 'officer' as const, roles: ['petition-desk' as const] }];
    await foundBureau(office.api.db, defaultProfile('120101', '另一应急管理局', '另一局', '津另'), staff, 'password-of-the-tests');
    desk = await office.desk('desk', { login: 'd-desk' });
  });
  afterAll(() => office.close());

  it('registers a petition in one short form, and gives its receipt', async () => {
    const { page, walk } = desk;
    await walk('/petitions/new');
    await page.getByLabel('求决').check();
    await fill(page, { '标题（请勿写姓名）': '反映仓库存放危险化学品', 内容: '小区旁仓库夜间装卸化学品' });
    await page.getByRole('group', { name: /^信访人/ }).getByLabel('个人').check();
    await fill(page, { 名称: '王某', 电话: '13800000000' });
    expect(await field(page, '收到日期').inputValue()).toBe('2026-03-02');
    await page.getByRole('button', { name: '提交', exact: true }).click();
    await page.locator('.receipt').waitFor();
    expect(await page.locator('.receipt').innerText()).toMatch(/回执号 津另应急信〔2026〕1号，查询码 \S+/);
    expect(await page.locator('.clock').count()).toBeGreaterThan(0);
    expect(await violations(page)).toEqual([]);
  }, SLOW_MS);

  it('shows what looks like a duplicate while the subject is typed', async () => {
    const { page, walk } = desk;
    await walk('/petitions/new');
    await page.getByLabel(/^标题/).fill('危险化学品');
    const known = page.getByRole('complementary', { name: '同一人的事项' });
    await page.getByRole('complementary', { name: /^可能重复/ }).getByRole('link', { name: '反映仓库存放危险化学品' }).waitFor();
    await page.getByRole('group', { name: /^信访人/ }).getByLabel('电话').fill('138 0000 0000');
    await shows(known, '同电话');
    await known.getByRole('button', { name: '登记为重复件' }).click();
    await shows(known, '将登记为 津另应急信〔2026〕1号 的重复件');
    expect(await violations(page)).toEqual([]);
  }, SLOW_MS);

  it('lists what keeps it from closing everything on the board', async () => {
    const { page, walk } = desk;
    await walk('/board');
    await page.locator('.open-list li').first().waitFor();
    await shows(page.locator('.tiles'), '0/1 已办结');
    await shows(page.locator('.open-list').first(), '反映仓库存放危险化学品');
    expect(await violations(page)).toEqual([]);
    await page.getByRole('region', { name: '按渠道' }).getByRole('link', { name: '1', exact: true }).first().click();
    await shows(page.locator('.note'), '只显示看板所选的事项');
    await page.locator('tbody').getByRole('link', { name: '反映仓库存放危险化学品' }).click();
    await page.getByText('其他操作').click();
    await page.getByRole('link', { name: '登记撤回' }).waitFor();
  }, SLOW_MS);

  it('brings in a ledger of a former year: read on trial row by row, corrected, imported', async () => {
    const { page, walk } = desk;
    await walk('/ledgers');
    const rows = ['编号,信访形式,目的,来访日期,姓名,电话,主要内容', '信2025-001,来访,求决,2025-03-03,李某,13800000001,楼下店铺堵塞消防通道', '信2025-002,来访,求决,2025-02-30,张某,13800000002,某厂夜间作业'];
    const pick = (lines: string[]) => page.getByLabel('台账文件').setInputFiles({ name: '2025年信访台账.csv', mimeType: 'text/csv', buffer: Buffer.from(lines.join('\n')) });
    const importing = page.getByRole('region', { name: '导入', exact: true });
    await pick(rows);
    await importing.getByRole('button', { name: '试读' }).click();
    await shows(page.getByRole('status'), '共 2 行：通过 1，未通过 1，系统已有 0');
    const read = page.getByRole('group', { name: '逐行结果' });
    await shows(read.getByRole('listitem').first(), '来访日期');
    expect(await importing.getByRole('button', { name: '导入', exact: true }).isDisabled()).toBe(true);
    expect(await violations(page)).toEqual([]);
    await pick([...rows.slice(0, 2), rows[2]?.replace('2025-02-30', '2025-02-28') ?? '']);
    await importing.getByRole('button', { name: '试读' }).click();
    await shows(page.getByRole('status'), '共 2 行：通过 2，未通过 0，系统已有 0');
    await importing.getByRole('button', { name: '导入', exact: true }).click();
    await shows(page.getByRole('status'), '已导入 2 行');
    expect(await read.getByRole('link').count()).toBe(2);
  }, SLOW_MS);

  it('takes a hazard report from the public page, writes its letter, and the reporter sees where it stands', async () => {
    const reporter = await desk.context.newPage();
    await reporter.goto('/public/hazard-reports');
    await reporter.locator('#bureau').selectOption('120101');
    for (const [id, text] of [['subject', '抛光车间粉尘堆积'], ['place', '示范路3号'], ['content', '除尘器停用']] as const) await reporter.locator(`#${id}`).fill(text);
    await reporter.locator('#anonymous').check();
    expect(await reporter.locator('#name').isDisabled()).toBe(true);
    expect(await violations(reporter)).toEqual([]);
    await reporter.locator('#entry button').click();
    await reporter.locator('#answer p').nth(2).waitFor();
    const [, receipt = '', code = ''] = /回执号：(\S+)\s+查询码：(\S+)/.exec(await reporter.locator('#answer').innerText()) ?? [];
    expect(receipt).toMatch(/^津另应急举〔2026〕\d+号$/);

    const { page, walk } = desk;
    await walk('/hazard-reports');
    await page.getByRole('link', { name: '抛光车间粉尘堆积' }).first().click();
    await page.getByRole('button', { name: '制作文书' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '制作文书' }).click();
    await page.getByRole('link', { name: '下载 安全生产举报受理告知书' }).waitFor();

    await reporter.locator('#receipt').fill(receipt);
    await reporter.locator('#code').fill(code);
    await reporter.locator('#query + form button').click();
    await shows(reporter.locator('dl'), '已受理');
    expect(await reporter.locator('dl').innerText()).toContain('2026-05-01');
    await reporter.close();
  }, SLOW_MS);
});
