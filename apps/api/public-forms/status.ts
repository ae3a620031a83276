import type { HazardReport } from '#libs/casework/hazard-report/index.js';
import { STAGES as REPORT_STAGES } from '#libs/casework/hazard-report/index.js';
import type { Petition } from '#libs/casework/petition/index.js';
import { lastClock, STAGES as PETITION_STAGES } from '#libs/casework/petition/index.js';
import type { ReceiptHolder } from '#libs/desk/index.js';
import { html } from '../public/html.js';
import { page } from '../public/page.js';
import { t, type Language, type PublicForm, type Said } from './form.js';
import { navigation } from './form-page.js';
import { WORDS } from './words.js';

/** What somebody may read with receipt and code: where it stands and by when, and nobody's name. */
export function petitionStatus(found: ReceiptHolder<Petition>) {
  const p = found.state;
  const term = lastClock(p, p.stage === 'received' ? (p.forwarded ? 'petition-transferred' : 'petition-accept') : 'petition-handle');
  return {
    receipt: p.number ?? '', bureau: found.bureauName, stage: p.stage, stageZh: PETITION_STAGES[p.stage].zh, stageEn: PETITION_STAGES[p.stage].en, receivedOn: p.receivedOn ?? '',
    acceptedOn: p.accepted?.on ?? null, noticeOn: p.notice?.on ?? null, dueDay: p.ended ? null : (term?.deadline.dueDay ?? null), repliedOn: p.reply?.on ?? null,
    servedOn: p.service?.on ?? null, closedOn: p.closedOn, changedAt: found.changedAt,
  };
}

/** A report is accepted when it arrives; what was found is told to the reporter alone, not to whoever has the receipt. */
export function reportStatus(found: ReceiptHolder<HazardReport>) {
  const r = found.state;
  const term = Object.values(r.clocks).filter((c) => c.binding.limit === 'report-handle').at(-1);
  return {
    receipt: r.number ?? '', bureau: found.bureauName, stage: r.stage, stageZh: REPORT_STAGES[r.stage].zh, stageEn: REPORT_STAGES[r.stage].en, receivedOn: r.receivedOn ?? '',
    acceptedOn: r.stage === 'not-accepted' ? null : r.receivedOn, dueDay: r.ended ? null : (term?.deadline.dueDay ?? null), verifiedOn: r.verification?.on ?? null,
    feedbackOn: r.feedback?.on ?? null, closedOn: r.closedOn, changedAt: found.changedAt,
  };
}

type Status = Readonly<Record<string, string | null>> & Pick<ReturnType<typeof petitionStatus>, 'receipt' | 'bureau' | 'stageZh' | 'stageEn'>;

const DAYS: readonly (readonly [field: string, label: Said])[] = [
  ['receivedOn', t('收到日期', 'Received')], ['acceptedOn', t('受理日期', 'Accepted')], ['noticeOn', t('书面告知日期', 'Told in writing')], ['dueDay', t('办理期限', 'Due by')],
  ['repliedOn', t('答复日期', 'Answered')], ['servedOn', t('送达日期', 'Served')], ['verifiedOn', t('核查日期', 'Verified')], ['feedbackOn', t('反馈日期', 'Outcome told')], ['closedOn', t('办结日期', 'Closed')],
];

export function statusPage(form: PublicForm, lang: Language, s: Status): string {
  const lines: readonly (readonly [string, string | null | undefined])[] = [
    [t('办理单位', 'Bureau')[lang], s.bureau], [WORDS.receipt[lang], s.receipt], [t('办理状态', 'Where it stands')[lang], lang === 'zh' ? s.stageZh : s.stageEn],
    ...DAYS.map(([field, label]) => [label[lang], s[field]] as const),
  ];
  return page({
    title: form.status.title[lang], lead: WORDS.byReceipt[lang], index: false, lang, navigation: navigation(form, lang, lang === 'zh' ? `${form.path}?lang=en` : form.path, true),
    body: html`<dl>${lines.filter(([, value]) => value).map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl>
<p class="note">${form.status.note[lang]}</p>`,
  });
}
