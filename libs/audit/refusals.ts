import { refusalsOf, type RefusalText } from '#libs/casework/index.js';

/** What a verification refuses, with the rule behind it and what would cure it. */
export const AUDIT_REFUSALS = {
  'audit-running': { kind: 'state', zh: '本单位的全面核对正在进行', en: 'A verification of the whole bureau is under way', rule: '同一单位同时只进行一次全面核对', cureZh: '等待本次核对结束，进度见本页', cureEn: 'Wait until it is done; the page shows how far it has come' },
} as const satisfies Readonly<Record<string, RefusalText>>;

export const refuse = refusalsOf(AUDIT_REFUSALS);
