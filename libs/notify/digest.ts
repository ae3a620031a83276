import { legalDay } from '#libs/calendar/index.js';
import { deciderOf } from '#libs/casework/index.js';
import type { RulePack } from '#libs/statutes/index.js';
import type { Waiting } from './outbox.js';

export interface Digest {
  readonly subject: string;
  readonly text: string;
  /** The same for a webhook: ids and days, no names. */
  readonly data: { readonly items: readonly { readonly processId: string; readonly kind: string; readonly level: number; readonly limit: string; readonly dueDay: string }[] };
}

const WORDS: Readonly<Record<Waiting['kind'], (m: Waiting) => string>> = {
  warning: () => '即将到期',
  escalation: (m) => `超期督办（第${m.level}级）`,
  recomputed: () => '工作日历变更，到期日已重算',
};

/** Clock ids are the limit's id, with #2 and so on for later rounds. */
function limitOf(m: Waiting): string {
  return m.clockId.split('#')[0] ?? m.clockId;
}

/** One letter for everything. It names cases by number and says what is due; whoever may read more opens the case. */
export function composeDigest(messages: readonly Waiting[], rules: RulePack, consoleUrl: string): Digest {
  const lines = messages.map((m) => {
    const limit = rules.limits.get(limitOf(m))?.nameZh ?? m.clockId;
    const what = m.number ?? `${deciderOf(m.processKind).def.nameZh}（未编号）`;
    return `${WORDS[m.kind](m)}  ${what}  ${limit}  ${legalDay(m.dueAt)}届满\n    ${consoleUrl}/app/open/${m.processId}`;
  });
  const urgent = messages.some((m) => m.emergency);
  const overdue = messages.filter((m) => m.kind === 'escalation').length;
  const subject = `${urgent ? '【紧急】' : ''}案期提醒：${messages.length}项${overdue > 0 ? `，其中超期督办${overdue}项` : ''}`;
  return {
    subject,
    text: `${lines.join('\n\n')}\n\n此件由系统自动发送，请在系统内办理。\n`,
    data: { items: messages.map((m) => ({ processId: m.processId, kind: m.kind, level: m.level, limit: limitOf(m), dueDay: legalDay(m.dueAt) })) },
  };
}
