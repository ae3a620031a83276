import type { Displayed, PublicBureau } from '#libs/disclosure/displayed.js';
import { html, type Html } from './html.js';
import { page } from './page.js';
import { grouped, monthZh, penaltyKinds } from './words.js';

export interface ListView {
  /** Null: all bureaus. */
  readonly bureau: PublicBureau | null;
  readonly bureaus: readonly PublicBureau[];
  readonly months: readonly string[];
  readonly items: readonly Displayed[];
  readonly count: number;
  readonly q: string | undefined;
  readonly month: string | undefined;
  /** The key of the next page. */
  readonly next: string | null;
  /** True on a month's own page: its month is in the address, not in a field. */
  readonly monthly: boolean;
}

export const listPath = (code: string | null) => (code === null ? '/public/disclosures' : `/public/${code}/disclosures`);
export const recordPath = (item: Pick<Displayed, 'bureauCode' | 'publicId'>) => `${listPath(item.bureauCode)}/${item.publicId}`;

export function bureauLinks(bureaus: readonly PublicBureau[], current: string | null): Html {
  const link = (code: string | null, name: string) => html`<li><a href="${listPath(code)}"${code === current ? html` aria-current="page"` : null}>${name}</a></li>`;
  return html`<nav aria-label="公示机关"><ul>${link(null, '全部机关')}${bureaus.map((b) => link(b.code, b.name))}</ul></nav>`;
}

function searchForm(view: ListView): Html {
  const option = (month: string) => html`<option value="${month}"${month === view.month ? html` selected` : null}>${monthZh(month)}</option>`;
  return html`<form method="get" role="search" action="${listPath(view.bureau?.code ?? null)}">
<label>当事人或决定书文号<input type="search" name="q" maxlength="80" value="${view.q ?? ''}"></label>
<label>公示月份<select name="month"><option value="">全部</option>${view.months.map(option)}</select></label>
<button type="submit">查询</button>
</form>`;
}

function row(item: Displayed, withBureau: boolean): Html {
  const { record } = item;
  return html`<tr><th scope="row"><a href="${recordPath(item)}">${record.number}</a></th><td>${record.party.name}</td><td class="text">${brief(record.violation)}</td><td>${penaltyKinds(record)}</td><td class="sum">${record.amountYuan === null ? '—' : grouped(record.amountYuan)}</td><td class="day">${record.decidedOn}</td><td class="day">${record.publishedOn}</td>${withBureau && html`<td>${record.bureau.name}</td>`}</tr>
`;
}

function brief(text: string): string {
  const characters = [...text];
  return characters.length <= 80 ? text : `${characters.slice(0, 79).join('')}…`;
}

function table(view: ListView): Html {
  if (view.items.length === 0) return html`<p class="empty">没有符合条件的公示信息。</p>`;
  const withBureau = view.bureau === null;
  return html`<div class="scroll" role="region" aria-label="公示信息" tabindex="0"><table>
<caption>共 ${view.count} 件，按公示时间由近到远</caption>
<thead><tr><th scope="col">决定书文号</th><th scope="col">当事人</th><th scope="col">违法事实</th><th scope="col">处罚种类</th><th scope="col" class="sum">金额（元）</th><th scope="col">决定日期</th><th scope="col">公示日期</th>${withBureau && html`<th scope="col">处罚机关</th>`}</tr></thead>
<tbody>
${view.items.map((i) => row(i, withBureau))}</tbody></table></div>`;
}

function downloads(view: ListView): Html | null {
  if (!view.bureau) return null;
  const base = listPath(view.bureau.code);
  return view.monthly
    ? html`<p class="tools"><a href="${`${base}/${view.month}.csv`}">下载本月清单（CSV）</a></p>`
    : html`<p class="tools">开放数据：<a href="${`${base}.csv`}">CSV</a> · <a href="${`${base}.json`}">JSON</a></p>`;
}

function monthLinks(view: ListView): Html | null {
  if (!view.bureau || view.months.length === 0) return null;
  const base = listPath(view.bureau.code);
  return html`<nav aria-label="月度清单"><h2>月度清单</h2><ul>${view.months.map((m) => html`<li><a href="${`${base}/${m}`}"${view.monthly && m === view.month ? html` aria-current="page"` : null}>${monthZh(m)}</a></li>`)}</ul></nav>`;
}

function nextLink(view: ListView): Html | null {
  if (view.next === null) return null;
  const query = new URLSearchParams({ ...(view.q === undefined ? {} : { q: view.q }), ...(view.month === undefined || view.monthly ? {} : { month: view.month }), after: view.next });
  const base = view.monthly ? `${listPath(view.bureau?.code ?? null)}/${view.month}` : listPath(view.bureau?.code ?? null);
  return html`<p class="tools"><a rel="next" href="${`${base}?${query}`}">下一页</a></p>`;
}

/** The list of what is on display: all of it, what a search finds, or one month. */
export function listPage(view: ListView): string {
  const name = view.bureau?.name ?? '应急管理部门';
  const title = view.monthly && view.month ? `${monthZh(view.month)}行政处罚决定公示清单` : '行政处罚决定公示';
  return page({
    title, lead: name, index: true,
    navigation: bureauLinks(view.bureaus, view.bureau?.code ?? null),
    body: html`${view.monthly ? null : searchForm(view)}${table(view)}${nextLink(view)}${downloads(view)}${monthLinks(view)}`,
  });
}
