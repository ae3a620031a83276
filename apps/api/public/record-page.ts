import type { Published } from '#libs/disclosure/displayed.js';
import { html, type Html } from './html.js';
import { listPath } from './list-page.js';
import { noticePage, page } from './page.js';
import { beijingTime, displayBasis, grouped, penaltyContent, penaltyKinds } from './words.js';

function term(name: string, value: Html | string | null): Html | null {
  return value === null || value === '' ? null : html`<dt>${name}</dt><dd>${value}</dd>`;
}

function back(item: Published): Html {
  return html`<p class="tools"><a href="${listPath(item.bureauCode)}">返回公示列表</a></p>`;
}

/** One decision with the proof of when it was published. */
export function recordPage(item: Published): string {
  const { record } = item;
  return page({
    title: record.number, lead: record.bureau.name, index: record.party.kind === 'organisation',
    body: html`<dl>
${term('当事人', record.party.name)}${term('统一社会信用代码', record.party.creditCode)}${term('违法事实', record.violation)}${term('处罚依据', record.basis)}${term('处罚种类', penaltyKinds(record))}${term('处罚内容', penaltyContent(record))}${term('金额', record.amountYuan === null ? null : `${grouped(record.amountYuan)} 元`)}${term('决定日期', record.decidedOn)}${term('处罚机关', record.bureau.name)}${term('公示截止日', item.displayUntil)}${term('公示期依据', displayBasis(record))}
</dl>
<h2>公示时间证明</h2>
<dl>${term('公示时间', html`<time datetime="${record.publishedAt}">${beijingTime(record.publishedAt)}（北京时间）</time>`)}${term('日志摘要', html`<span class="hash">${item.proof}</span>`)}</dl>
<p class="note">日志摘要是本案办理日志中“公示”这一条记录的 SHA-256 值，由该记录、记录时间和此前全部记录的摘要算出；公示时间或此前任何一条记录被改动，摘要即不相符。</p>
${back(item)}`,
  });
}

/** 撤回：三日内撤回并公开说明理由 (处罚法 art. 48(2)). Neither the party nor the facts stand here any more. */
function withdrawnPage(item: Published): string {
  return noticePage('公示信息已撤回', item.record.bureau.name, html`<p>${item.record.number}的公示信息已于 ${item.withdrawnOn} 撤回。</p><p>理由：${item.withdrawnReason}</p>${back(item)}`);
}

function endedPage(item: Published): string {
  const why = item.standing === 'repaired' ? '该信息已完成信用修复，终止公示。' : '该信息公示期已满，终止公示。';
  return noticePage('公示已终止', item.record.bureau.name, html`<p>${why}</p>${back(item)}`);
}

/** What stands at a record's address now: the record, why it was withdrawn, or that its display has ended (410). */
export function standingPage(item: Published): { status: number; body: string } {
  if (item.standing === 'displayed') return { status: 200, body: recordPage(item) };
  if (item.standing === 'withdrawn') return { status: 200, body: withdrawnPage(item) };
  return { status: 410, body: endedPage(item) };
}

export function notFoundPage(): string {
  return noticePage('没有这个公示页面', '行政处罚决定公示', html`<p>请核对地址，或从<a href="${listPath(null)}">公示列表</a>查找。</p>`);
}
