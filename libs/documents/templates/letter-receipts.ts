import type { Definition } from '../docx/definition.js';

/** The place for who served it and who signed for it; the numbers of the matter and of the letter tell what was served. */
const RECEIPT = [
  { title: '送达回证' },
  {
    form: [
      ['事项', '{标题}', '编号', '{编号}'],
      ['送达文书', '{送达文书}', '文号', '{送达文书文号}'],
      ['受送达人', '{受送达人}', '送达地点', '{送达地点}'],
      ['送达方式', '{送达方式}', '送达日期', '{送达日期}'],
      ['签收人', '{签收人}', '送达凭证', '{送达凭证}'],
      ['送达人', '{承办人}\n\n签名：＿＿＿＿＿＿、＿＿＿＿＿＿'],
      ['受送达人拒收\n事由和日期', '\n\n见证人签名：＿＿＿＿＿＿　　　　年　　月　　日'],
      ['备注', '\n'],
    ],
  },
  { sign: ['{单位名称}', '（印章）'] },
] as const satisfies Definition;

export const LETTER_RECEIPTS = { 'petition-service-receipt': RECEIPT, 'report-service-receipt': RECEIPT } as const satisfies Readonly<Record<string, Definition>>;
