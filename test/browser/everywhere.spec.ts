import { ulid } from 'ulid';
import { filed, inReview } from '../support/steps.js';
import { openOffice, sideways, SLOW_MS, violations, type Office } from './support/browser.js';
import { shows } from './support/forms.js';

/** The days and words of the page of a case that would change if the browser's own time zone were asked. */
async function shown(office: Office, id: string, timezoneId: string): Promise<string[]> {
  const { page, context, walk } = await office.desk('officer1', { timezoneId, at: `/cases/${id}` });
  await page.locator('.clock').first().waitFor();
  await page.locator('.timeline li').first().waitFor();
  const texts = await page.locator('.page-head, .stage-path, .clock, .timeline, section[aria-labelledby="facts"]').allInnerTexts();
  await walk('/today');
  await page.locator('table.cases tbody tr').first().waitFor();
  texts.push(...(await page.locator('table.cases tbody tr').allInnerTexts()));
  await context.close();
  return texts;
}

describe('the console everywhere', () => {
  let office: Office;
  let id: string;
  beforeAll(async () => {
    // 00:30 on 3 March in Shanghai: still the 2nd in New York and, by the sun, in Urumqi.
    office = await openOffice({ now: '2026-03-02T16:30:00.000Z' });
    id = await inReview(office.api);
    await filed(office.api);
    await office.api.db.query("UPDATE staff SET roles = CONCAT(roles, ',administrator') WHERE id IN (?)", [[office.api.ids['auditor'], office.api.ids['head']]]);
  });
  afterAll(() => office.close());

  it('shows the same days and the same state in every time zone of the browser', async () => {
    const here = await shown(office, id, 'Asia/Shanghai');
    expect(here.join('\n')).toContain('2026-03-03');
    expect(await shown(office, id, 'America/New_York')).toEqual(here);
    expect(await shown(office, id, 'Asia/Urumqi')).toEqual(here);
  }, SLOW_MS);

  it('lets an administrator take somebody on, with the fault at its field, the password once, and the deed on record', async () => {
    const { page, context, walk } = await office.desk('auditor');
    await page.getByText(/首件案件之前还有 \d+ 项须设置/).waitFor();
    await page.getByRole('button', { name: '知道了' }).click();
    await walk('/dashboard');
    await page.locator('.tile a').first().waitFor();
    expect(await page.locator('.hint').count()).toBe(0);
    await walk('/admin');
    await shows(page.locator('.readiness .unready'), '缺：立案、陈述申辩、法制审核、立卷归档');
    await walk('/admin/staff');
    await page.getByRole('button', { name: '录用人员' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('姓名').fill('新执法员');
    await dialog.getByLabel('用户名').fill('t-officer1');
    await dialog.getByRole('button', { name: '录用', exact: true }).click();
    await dialog.getByText('用户名“t-officer1”已被使用').waitFor();
    expect(await dialog.getByLabel('用户名').getAttribute('aria-invalid')).toBe('true');
    await dialog.getByLabel('用户名').fill('t-newcomer');
    await dialog.getByRole('button', { name: '录用', exact: true }).click();
    const password = await page.locator('.once output').innerText();
    await page.getByRole('button', { name: '我已交给本人' }).click();
    await page.locator('.once').waitFor({ state: 'detached' });
    await page.getByRole('link', { name: '新执法员' }).click();
    await page.getByRole('button', { name: '登记执法证' }).click();
    await dialog.getByLabel('证号').fill('津12010499');
    await dialog.getByLabel('有效期起').fill('2026-01-01');
    await dialog.getByLabel('有效期止').fill('2026-04-30');
    await dialog.getByRole('button', { name: '登记执法证' }).click();
    await shows(page.locator('#certificates'), '58 天后到期');
    await walk('/admin/record');
    await page.locator('table.record tbody tr').first().waitFor();
    expect((await page.locator('table.record tbody tr').allInnerTexts()).map((row) => /登记执法证|录用/.exec(row)?.[0])).toEqual(['登记执法证', '录用']);
    expect(await page.content()).not.toContain(password);
    await context.close();
  }, SLOW_MS);

  it('lets an administrator unlock somebody whom wrong passwords have locked out', async () => {
    for (let i = 0; i < 5; i += 1) await fetch(`${office.api.origin}/api/sessions`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ login: 't-officer2', password: 'wrong' }) });
    const { page, context } = await office.desk('auditor', { at: `/admin/staff/${office.api.ids['officer2']}` });
    const card = page.locator('section[aria-labelledby="signing-in"]');
    await shows(card, '锁定至 2026-03-03 00:31');
    await card.getByRole('button', { name: '解除锁定' }).click();
    await page.getByRole('dialog').getByLabel('理由').fill('本人到场说明');
    await page.getByRole('dialog').getByRole('button', { name: '解除锁定' }).click();
    await shows(card, '未锁定');
    await context.close();
  }, SLOW_MS);

  it('shows somebody where they are signed in, and ends the other sessions', async () => {
    const [here, there] = [await office.desk('reviewer'), await office.desk('reviewer', { anew: true })];
    await here.page.getByTitle('我的登录').click();
    const dialog = here.page.getByRole('dialog');
    await shows(dialog.locator('tbody tr').filter({ hasText: '浏览器' }), '本次登录');
    await dialog.getByRole('button', { name: '结束其他全部登录' }).click();
    await dialog.getByText('没有其他登录').waitFor();
    expect(await dialog.locator('tbody tr').count()).toBe(1);
    await there.go('/cases');
    await there.page.locator('#password').waitFor();
    await here.context.close();
    await there.context.close();
  }, SLOW_MS);

  it('shows a second person what a proposal changes, and takes it into force when they approve', async () => {
    const proposer = await office.desk('auditor', { at: '/admin/years' });
    const closures = proposer.page.locator('section[aria-labelledby="closures"]');
    await closures.locator('input[type="date"]').first().fill('2026-03-16');
    await closures.getByLabel('事由').fill('供暖检修');
    await closures.getByRole('button', { name: '登记' }).click();
    await shows(closures, '待另一人批准');
    await shows(closures, '没有登记');
    const approver = await office.desk('director', { at: '/admin/proposals' });
    await approver.page.getByRole('img', { name: '1 项待您批准' }).waitFor();
    const card = approver.page.getByRole('article', { name: '登记局部放假或补班' });
    await shows(card, '供暖检修');
    expect(await violations(approver.page)).toEqual([]);
    await card.getByRole('button', { name: '批准' }).click();
    await card.waitFor({ state: 'detached' });
    await approver.walk('/admin/years');
    await shows(approver.page.locator('section[aria-labelledby="closures"]'), '2026-03-16 – 2026-03-16 供暖检修');
    await proposer.context.close();
    await approver.context.close();
  }, SLOW_MS);

  it('has nothing on its main pages that axe finds against WCAG 2.2 AA', async () => {
    const officer = await office.desk('officer1');
    for (const [address, ready] of [['/today', 'table.cases'], ['/cases', 'table.cases'], [`/cases/${id}`, '.timeline li'], ['/cases/new', 'form.command-form'], ['/calendar', 'table.month'], ['/report', 'table.rows']] as const) {
      await officer.walk(address);
      await officer.page.locator(ready).first().waitFor();
      expect({ address, found: await violations(officer.page) }).toEqual({ address, found: [] });
    }
    await officer.context.close();
    const director = await office.desk('director');
    for (const [address, ready] of [['/dashboard', '.tile a'], ['/escalations', 'main h1'], ['/team', 'table.load']] as const) {
      await director.walk(address);
      await director.page.locator(ready).first().waitFor();
      expect({ address, found: await violations(director.page) }).toEqual({ address, found: [] });
    }
    await director.context.close();
    const auditor = await office.desk('auditor');
    await auditor.walk('/audit');
    await auditor.page.getByRole('button', { name: '核对全部' }).click();
    await auditor.page.getByText('没有发现不符').first().waitFor();
    expect({ address: '/audit', found: await violations(auditor.page) }).toEqual({ address: '/audit', found: [] });
    await auditor.walk(`/audit/${id}`);
    await auditor.page.getByRole('button', { name: '核对本案' }).click();
    await auditor.page.getByText('没有发现不符').first().waitFor();
    expect({ address: '/audit/:id', found: await violations(auditor.page) }).toEqual({ address: '/audit/:id', found: [] });
    for (const [address, ready] of [['/admin/staff', 'table.people'], [`/admin/staff/${office.api.ids['officer1']}`, '.open-list'], ['/admin/record', 'table.record'], ['/admin/accesses', 'table.record'], ['/admin/start', '.readiness'], ['/admin/profile', 'form.command-form'], ['/admin/templates/penalty-notice', '#versions'], ['/ledger?shown=archived', '.nothing'], [`/volumes/${id}`, 'table.contents']] as const) {
      await auditor.walk(address);
      await auditor.page.locator(ready).first().waitFor();
      expect({ address, found: await violations(auditor.page) }).toEqual({ address, found: [] });
    }
    await auditor.context.close();
  }, SLOW_MS);

  it('never scrolls sideways on a phone', async () => {
    const { page, context, walk } = await office.desk('head', { width: 360, height: 720 });
    for (const address of ['/dashboard', '/escalations', '/cases', `/cases/${id}`, `/cases/${id}/do/reassign`, '/team', '/calendar', '/report', '/admin/staff', `/admin/staff/${office.api.ids['officer1']}`, '/admin/record', '/admin/start', '/admin/profile', '/admin/templates', '/ledger', `/volumes/${id}`]) {
      await walk(address);
      await page.locator('main h1').first().waitFor();
      await page.locator('.state[role="status"]').first().waitFor({ state: 'detached' });
      expect({ address, over: await sideways(page) }).toEqual({ address, over: 0 });
    }
    await context.close();
  }, SLOW_MS);

  it('speaks English at a button, and keeps to it', async () => {
    const { page, context, go } = await office.desk('officer1');
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { name: 'Today' }).waitFor();
    await go(`/cases/${id}`);
    await page.getByRole('heading', { name: 'Next steps' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await shows(page.locator('.stage-path [aria-current="step"]'), 'Legal review');
    await page.getByRole('button', { name: '中文' }).click();
    await page.getByRole('heading', { name: '下一步' }).waitFor();
    await context.close();
  }, SLOW_MS);

  it('asks for a long list page by page, and never for all of it', async () => {
    await manyCases(office, 500);
    const { page, context, walk } = await office.desk('director');
    const asked: string[] = [];
    page.on('request', (request) => {
      const { pathname, search } = new URL(request.url());
      if (pathname === '/api/cases') asked.push(search);
    });
    const rows = page.locator('table.cases tbody tr');
    await walk('/cases');
    await page.getByText(/共 50\d 件/).waitFor();
    await rows.first().waitFor();
    const first = await rows.count();
    expect([asked.length, first > 0, first < 100]).toEqual([1, true, true]);
    await page.getByRole('button', { name: '继续加载' }).click();
    await rows.nth(first).waitFor();
    expect([asked.length, await rows.count()]).toEqual([2, 2 * first]);
    await walk('/cases?q=批量公司499');
    await page.getByText(/共 1 件/).waitFor();
    expect(asked).toHaveLength(3);
    await context.close();
  }, SLOW_MS);
});

/** Rows as the read model holds them; nothing but lists is looked at afterwards. */
async function manyCases({ api }: Office, count: number): Promise<void> {
  const rows = Array.from({ length: count }, (_, i) => [ulid(), api.bureauId, `批量公司${i}`, api.ids['officer1'], 'section', '2026-03-02 02:00:00.000', '2026-03-02 02:00:00.000']);
  await api.db.query(
    `INSERT INTO process (id, bureau_id, title, owner_id, section_id, opened_at, changed_at, kind, variant, stage, ended, seq, clocked_seq, to_clock, head_hash, state, level)
     VALUES ${rows.map(() => "(?,?,?,?,?,?,?,'enforcement-case','ordinary','filing',0,7,7,0,'','{}',0)").join(',')}`, rows.flat(),
  );
}
