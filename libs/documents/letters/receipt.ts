import type { DeskState, LetterService } from '#libs/casework/desk/index.js';
import { termOf } from '#libs/glossary/index.js';
import type { FactsOf, FieldsOf } from '../fields/facts.js';
import { zhDay } from '../zh-text.js';

/** What the writer fills in where the service is still to come; what was recorded of it stands before that. */
export const RECEIPT_ASKS: readonly string[] = ['受送达人', '送达地点'];

type ReceiptFacts = FactsOf<DeskState, { type: string }>;

function recorded(f: ReceiptFacts): LetterService | null {
  return f.c.letters?.find((l) => l.id === f.served?.id)?.service ?? null;
}

/** 送达回证 of a letter: by whom, when and how it was received, as `record-letter-service` has it. */
export const RECEIPT_FIELDS: FieldsOf<ReceiptFacts> = {
  送达文书: (f) => f.served?.title,
  送达文书文号: (f) => f.served?.number,
  送达方式: (f) => { const s = recorded(f); return s ? termOf('serviceMethod', s.method)?.zh : '直接□　留置□　邮寄□　电子□　公告□　委托□'; },
  送达日期: (f) => { const s = recorded(f); return s ? zhDay(s.on) : '　　　　年　　月　　日'; },
  签收人: (f) => recorded(f)?.receivedBy ?? '＿＿＿＿＿＿',
  送达凭证: (f) => recorded(f)?.proof ?? '＿＿＿＿＿＿',
};
