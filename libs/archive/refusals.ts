import { refusalsOf, type RefusalText } from '#libs/casework/index.js';

/** What the archive refuses, with the rule behind it and what would cure it. */
export const ARCHIVE_REFUSALS = {
  'volume-sealed': { kind: 'state', zh: '案件已归档，案卷不再更改', en: 'The case is archived; its volume no longer changes', rule: '归档后案卷封存', cureZh: '如确需补充，按补充归档办理', cureEn: 'Follow the supplementary filing procedure' },
  'not-archived': { kind: 'state', zh: '案件尚未归档，不能导出电子案卷', en: 'The case is not archived yet', rule: '电子案卷以归档时的案卷为准', cureZh: '先归档', cureEn: 'Archive it first' },
  'no-such-item': { kind: 'content', zh: '卷内没有“{key}”', en: 'The volume holds no “{key}”', rule: '只能填写卷内文件的页数', cureZh: '从卷内目录中选择', cureEn: 'Choose one of its items' },
} as const satisfies Readonly<Record<string, RefusalText>>;

export const refuse = refusalsOf(ARCHIVE_REFUSALS);
