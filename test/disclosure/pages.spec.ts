import { startTestApi, type TestApi } from '../support/api.js';
import { addressOf, CODE, FIRM, openData, PERSON, PERSON_FACTS, PRIVATE, publishedCase, servedCase, visit, WITHOUT_TEMPORAL } from './support.js';

describe('the public pages', () => {
  let api: TestApi;
  const made: Record<string, string> = {};
  beforeAll(async () => {
    api = await startTestApi({ env: WITHOUT_TEMPORAL });
    made['firm'] = await publishedCase(api);
    api.clock.set('2026-03-03T02:00:00.000Z');
    made['person'] = await publishedCase(api, { party: PERSON, facts: PERSON_FACTS, penalties: [{ kind: 'fine', amountFen: 100_000, detail: `由${PERSON.name}缴纳` }] });
    api.clock.set('2026-03-04T02:00:00.000Z');
    made['script'] = await publishedCase(api, { party: { kind: 'organisation', name: '<script>alert(1)</script>"\'&厂' }, facts: '<img src=x onerror=alert(1)>' });
    made['unpublished'] = await servedCase(api, { party: { kind: 'organisation', name: '尚未公示有限公司' } });
  });
  afterAll(() => api.close());

  const everyPath = async () => [
    '/public/disclosures', `/public/${CODE}/disclosures`, `/public/${CODE}/disclosures?q=${encodeURIComponent('王')}`, `/public/${CODE}/disclosures/2026-03`,
    `/public/${CODE}/disclosures.json`, `/public/${CODE}/disclosures.csv`, `/public/${CODE}/disclosures/2026-03.csv`,
    ...(await Promise.all(['firm', 'person', 'script'].map((n) => addressOf(api, made[n] ?? '')))),
  ];

  it('are open to anybody and hold no number, telephone, address or full name of a person', async () => {
    for (const path of await everyPath()) {
      const { status, text, headers } = await visit(api, path);
      expect([path, status]).toEqual([path, 200]);
      expect(headers['set-cookie']).toBeUndefined();
      expect(text).not.toMatch(PRIVATE);
      expect(text).not.toMatch(/13911112222|红旗路/);
      expect(text).not.toMatch(new RegExp([...Object.values(api.ids), ...Object.values(made)].join('|')));
    }
  });

  it('show what was published, newest first, and nothing that was not', async () => {
    const { text } = await visit(api, `/public/${CODE}/disclosures`);
    const at = [FIRM.name, '王某某', '&lt;script&gt;'].map((name) => text.indexOf(name));
    expect(at.every((i) => i > 0)).toBe(true);
    expect(at[2]).toBeLessThan(at[1] ?? 0);
    expect(at[1]).toBeLessThan(at[0] ?? 0);
    expect(text).toContain('共 3 件');
    expect(text).not.toContain('尚未公示有限公司');
  });

  it('run no script that a party’s name brings along, and none of their own', async () => {
    for (const path of await everyPath()) {
      const { text, headers } = await visit(api, path);
      if (!headers['content-type']?.startsWith('text/html')) continue;
      expect(text).not.toMatch(/<script|<img|onerror=alert\(1\)>(?!.*&gt;)|javascript:/);
      expect(headers['content-security-policy']).toContain("script-src 'self'");
    }
    expect((await visit(api, await addressOf(api, made['script'] ?? ''))).text).toContain('&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&amp;厂');
  });

  it('escape what is searched for, and what stands in an address', async () => {
    const { text } = await visit(api, `/public/disclosures?q=${encodeURIComponent('"><script>alert(1)</script>')}`);
    expect(text).toContain('value="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;"');
    expect(text).toContain('没有符合条件的公示信息');
  });

  it.each([
    ['q=某某化工', 1], ['q=罚〔2026〕2号', 1], ['q=王某', 1], ['q=王小明', 0], ['q=120104199003070012', 0], ['q=%25', 0], ['q=_某', 0], ['month=2026-03', 3], ['month=2026-02', 0], ['q=&month=', 3],
  ])('search by %s finds %d', async (query, count) => {
    const found = await openData(api, `?${query}`);
    expect(found.items).toHaveLength(count);
    const { text } = await visit(api, `/public/${CODE}/disclosures?${query}`);
    expect(text.match(/<tr><th scope="row">/g) ?? []).toHaveLength(count);
  });

  it('prove when a decision was published: the time, and the hash of the journal’s own row', async () => {
    const rows = (await api.db.query("SELECT hash, at FROM journal WHERE process_id = ? AND type = 'DecisionPublished'", [made['firm']])) as { hash: string; at: string }[];
    const { text } = await visit(api, await addressOf(api, made['firm'] ?? ''));
    expect(text).toContain(rows[0]?.hash);
    expect(text).toContain('<time datetime="2026-03-02T02:00:00.000Z">2026-03-02 10:00:00（北京时间）</time>');
    expect(text).toMatch(/《失信行为纠正后的信用信息修复管理办法（试行）》（国家发展改革委令第58号），安全生产领域【条文待核】/);
  });

  it('stand without script for everybody: language, one heading, landmarks, labelled fields, table headers, print', async () => {
    for (const path of ['/public/disclosures', `/public/${CODE}/disclosures`, await addressOf(api, made['firm'] ?? '')]) {
      const { text } = await visit(api, path);
      expect(text).toMatch(/^<!doctype html>\n<html lang="zh-CN">/);
      expect(text.match(/<h1>/g)).toHaveLength(1);
      for (const part of ['<main id="main">', '<header>', '<footer>', 'href="#main"', '@media print', ':focus-visible', 'name="viewport"']) expect(text).toContain(part);
      for (const field of text.match(/<(?:input|select)[^>]*>/g) ?? []) expect(text.slice(0, text.indexOf(field))).toMatch(/<label>[^<]*$/);
      for (const header of text.match(/<th(?= |>)[^>]*>/g) ?? []) expect(header).toMatch(/scope="(col|row)"/);
    }
  });

  it('may be kept a minute by caches, no longer', async () => {
    expect((await visit(api, `/public/${CODE}/disclosures`)).headers['cache-control']).toBe('public, max-age=60');
    expect((await visit(api, `/public/${CODE}/disclosures/0123456789abcdef0123`)).headers['cache-control']).toBe('no-store');
  });

  it.each(['/public/999999/disclosures', '/public/%E4%B8%AD/disclosures', `/public/${CODE}/disclosures/0123456789abcdef0123`, `/public/${CODE}/disclosures/2026-13`, `/public/${CODE}/disclosures/x`])(
    '%s is a page that says there is none', async (path) => {
      const { status, text } = await visit(api, path);
      expect([status, text.includes('没有这个公示页面')]).toEqual([404, true]);
    });

  it('tell robots to read these pages and nothing else, and to keep no page of a person', async () => {
    expect(await visit(api, '/robots.txt')).toMatchObject({ status: 200, text: 'User-agent: *\nAllow: /public/\nDisallow: /\n' });
    expect((await visit(api, await addressOf(api, made['firm'] ?? ''))).text).toContain('<meta name="robots" content="index, nofollow">');
    expect((await visit(api, await addressOf(api, made['person'] ?? ''))).text).toContain('<meta name="robots" content="noindex, nofollow">');
  });

  it('cannot be written to', async () => {
    for (const method of ['POST', 'PUT', 'DELETE']) expect((await fetch(`${api.origin}/public/${CODE}/disclosures`, { method })).status).toBe(404);
  });
});
