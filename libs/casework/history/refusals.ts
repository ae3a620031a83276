import { refusalsOf, type RefusalText } from '../kernel/index.js';

/** What is refused of finished items of former years, whatever kind they are. */
export const HISTORY_REFUSALS = {
  'history-registered': { kind: 'state', zh: '该事项已登记', en: 'It is registered already', rule: '历史办结事项一次导入，此后只能更正', cureZh: '更正已登记的事项', cureEn: 'Correct what is registered' },
  'history-fact-missing': { kind: 'content', zh: '处理结果为“{outcome}”的，须有{what}', en: 'With the outcome “{outcome}” there must be {whatEn}', rule: '历史办结事项的事实须相互一致', cureZh: '核对原卷后补充，或更正处理结果', cureEn: 'Check the file and add it, or correct the outcome' },
  'history-fact-contradicts': { kind: 'content', zh: '处理结果为“{outcome}”的，不应有{what}', en: 'With the outcome “{outcome}” there can be no {whatEn}', rule: '历史办结事项的事实须相互一致', cureZh: '核对原卷后删去，或更正处理结果', cureEn: 'Check the file and leave it out, or correct the outcome' },
  'article-not-cited': { kind: 'content', zh: '依据中没有写明法律条文', en: 'The basis names no article of a law', rule: '依据须写作《法律名称》第N条', cureZh: '例如《安全生产法》第97条', cureEn: 'For example 《安全生产法》第97条' },
  'article-unknown': { kind: 'content', zh: '《{law}》没有第{article}条，当时共{last}条', en: '《{law}》 had no article {article} then; it had {last}', rule: '依据的条文须为作出决定时的法律所有', cureZh: '核对决定书所引条文和决定日期', cureEn: 'Check the article in the decision, and the day of the decision' },
  'irregular-code-by-head': { kind: 'authority', zh: '校验位不符的信用代码须由科室负责人以上人员确认', en: 'A section head or their superior must let an irregular credit code stand', rule: '统一社会信用代码 GB 32100-2015', cureZh: '由科室负责人导入', cureEn: 'Have a section head import it' },
  'irregular-code-correct': { kind: 'content', zh: '该信用代码校验无误，无须特别确认', en: 'The credit code passes its check and needs no confirmation', rule: '统一社会信用代码 GB 32100-2015', cureZh: '直接填写信用代码', cureEn: 'Give it as the credit code' },
} as const satisfies Readonly<Record<string, RefusalText>>;

export const refuse = refusalsOf(HISTORY_REFUSALS);
