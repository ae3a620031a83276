import { lastClock, STAGES } from '#libs/casework/petition/index.js';
import type { ReceiptHolder } from '#libs/desk/index.js';
import { html } from '../public/html.js';
import { page } from '../public/page.js';

/** What a petitioner may read with receipt and code: where it stands and by when, and nobody's name. */
export function statusOf(found: ReceiptHolder) {
  const p = found.state;
  const term = lastClock(p, p.stage === 'received' ? (p.forwarded ? 'petition-transferred' : 'petition-accept') : 'petition-handle');
  return {
    receipt: p.number ?? '', bureau: found.bureauName, stage: p.stage, stageZh: STAGES[p.stage].zh, stageEn: STAGES[p.stage].en, receivedOn: p.receivedOn ?? '',
    acceptedOn: p.accepted?.on ?? null, noticeOn: p.notice?.on ?? null, dueDay: p.ended ? null : (term?.deadline.dueDay ?? null), repliedOn: p.reply?.on ?? null,
    servedOn: p.service?.on ?? null, closedOn: p.closedOn, changedAt: found.changedAt,
  };
}

export function statusPage(s: ReturnType<typeof statusOf>): string {
  const lines: readonly (readonly [string, string | null])[] = [
    ['办理单位', s.bureau], ['回执号', s.receipt], ['办理状态', s.stageZh], ['收到日期', s.receivedOn], ['受理日期', s.acceptedOn], ['书面告知日期', s.noticeOn],
    ['办理期限', s.dueDay], ['答复日期', s.repliedOn], ['送达日期', s.servedOn], ['办结日期', s.closedOn],
  ];
  return page({
    title: '信访事项办理进度', lead: '按回执号和查询码查询', index: false, navigation: html`<nav aria-label="导航"><ul><li><a href="/public/petitions">提交或再次查询</a></li></ul></nav>`,
    body: html`<dl>${lines.filter(([, value]) => value !== null).map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl>
<p class="note">日期为北京时间。对答复不服的，可以自收到书面答复之日起30日内请求复查。</p>`,
  });
}
