import type { KernelEvent } from '#libs/casework/index.js';
import { DESK, HANDLERS } from '#libs/casework/desk/index.js';
import type { PetitionEventType } from '#libs/casework/petition/index.js';
import type { DocumentKind } from '../document-kind.js';
import { RECEIPT_ASKS } from './receipt.js';

type Recorded = PetitionEventType | KernelEvent['type'];

const CONTACT = ['联系人', '联系电话'];

function letter(nameZh: string, nameEn: string, word: string, records: readonly Recorded[], more: Partial<DocumentKind> = {}): DocumentKind {
  return { process: 'petition', nameZh, nameEn, number: { word }, records, subject: 'none', asks: CONTACT, by: [...DESK, 'section-head'], ...more };
}

/** The letters of a petition, in the order of 信访工作条例 art. 22 to 36. */
export const PETITION_KINDS = {
  'petition-acceptance': letter('信访事项受理告知书', 'Notice of acceptance', '信受', ['PetitionAccepted']),
  'petition-refusal': letter('信访事项不予受理告知书', 'Notice of non-acceptance', '信不受', ['PetitionDeclined']),
  'petition-transfer': letter('信访事项转送函', 'Letter of transfer of a petition', '信转', ['PetitionTransferred'], { goesTo: '受转送单位' }),
  'petition-transfer-notice': letter('信访事项转送告知书', 'Notice of transfer', '信转告', ['PetitionTransferred']),
  'petition-assignment': letter('信访事项交办通知', 'Assignment of a petition', '信交', ['PetitionAssigned'], { goesTo: '承办人', asks: [] }),
  'petition-extension': letter('延长信访事项办理期限告知书', 'Notice of an extended term', '信延', ['ClockExtended']),
  'petition-reply': letter('信访事项处理意见书', 'Written reply to a petition', '信处', ['ReplyIssued'], { by: HANDLERS, asks: [...CONTACT, '复查机关'] }),
  'petition-review': letter('信访事项复查意见书', 'Review opinion', '信复查', ['ReviewConcluded'], { asks: [...CONTACT, '复核机关'] }),
  'petition-recheck': letter('信访事项复核意见书', 'Re-examination opinion', '信复核', ['RecheckConcluded']),
  'petition-withdrawal': letter('信访事项撤回告知书', 'Notice of withdrawal', '信撤', ['PetitionWithdrawn']),
  'petition-end': letter('信访事项终结告知书', 'Notice of the end of a petition', '信终', ['RecheckConcluded']),
  'petition-service-receipt': letter('送达回证', 'Receipt of service', '', ['PetitionRegistered'], { number: null, subject: 'document', by: [...HANDLERS], asks: RECEIPT_ASKS }),
} as const satisfies Readonly<Record<string, DocumentKind>>;
