import { DESK, HANDLERS } from '#libs/casework/desk/index.js';
import type { ReportEventType } from '#libs/casework/hazard-report/index.js';
import type { DocumentKind } from '../document-kind.js';
import { RECEIPT_ASKS } from './receipt.js';

const CONTACT = ['联系人', '联系电话'];

function letter(nameZh: string, nameEn: string, word: string, records: readonly ReportEventType[], more: Partial<DocumentKind> = {}): DocumentKind {
  return { process: 'hazard-report', nameZh, nameEn, number: { word }, records, subject: 'none', asks: CONTACT, by: [...DESK, 'section-head'], ...more };
}

/** The letters of a 12350 report. Who reported is named to nobody but themselves (安全生产法 art. 73). */
export const REPORT_KINDS = {
  'report-acceptance': letter('安全生产举报受理告知书', 'Notice of acceptance of a report', '举受', ['ReportRegistered']),
  'report-refusal': letter('安全生产举报不予受理告知书', 'Notice of non-acceptance of a report', '举不受', ['ReportDeclined']),
  'report-transfer': letter('安全生产举报移送函', 'Letter of transfer of a report', '举移', ['ReportTransferred'], { goesTo: '受移送单位' }),
  'report-feedback': letter('安全生产举报核查结果告知书', 'Outcome of the verification', '举反', ['ReportVerified'], { by: [...DESK, 'case-officer', 'section-head'] }),
  'report-reward': letter('安全生产举报奖励通知书', 'Notice of a reward', '举奖', ['RewardDecided'], { asks: [...CONTACT, '领奖地点', '领奖期限'] }),
  'report-service-receipt': letter('送达回证', 'Receipt of service', '', ['ReportRegistered'], { number: null, subject: 'document', by: [...HANDLERS], asks: RECEIPT_ASKS }),
} as const satisfies Readonly<Record<string, DocumentKind>>;
