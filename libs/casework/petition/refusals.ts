import { refusalsOf, type RefusalText } from '../kernel/index.js';

/** What a petition refuses, with the article behind it and what would cure it. */
export const PETITION_REFUSALS = {
  'too-many-representatives': { kind: 'content', zh: '代表人数不得超过5人', en: 'At most five may represent the others', rule: '《信访工作条例》第20条（条文待核）', cureZh: '推选不超过5名代表', cureEn: 'Name five at most' },
  'representatives-needed': { kind: 'content', zh: '{people}人走访提出共同事项，应当推选代表', en: '{people} people who visit in common must choose representatives', rule: '《信访工作条例》第20条（条文待核）', cureZh: '登记推选的代表', cureEn: 'Record the representatives' },
  'visitors-not-received': { kind: 'content', zh: '只有来访、下访登记接待人次', en: 'Only visits count visitors', rule: '接待人次按来访、下访统计', cureZh: '删除接待人次', cureEn: 'Leave the visitors out' },
  'forwarding-missing': { kind: 'content', zh: '上级转送、交办的事项须填写转送机关和文号', en: 'A forwarded petition names who forwarded it and the reference', rule: '《信访工作条例》第23条第3款', cureZh: '填写转送机关和文号', cureEn: 'Give both' },
  'not-forwarded': { kind: 'state', zh: '本事项不是转送、交办的', en: 'This petition was not forwarded', rule: '《信访工作条例》第23条第3款', cureZh: '不属于本机关职权的，转送或不予受理', cureEn: 'Transfer or decline it instead' },
  'objection-late': { kind: 'state', zh: '异议应于{due}前提出，已过期限', en: 'An objection was possible until {due}', rule: '《信访工作条例》第23条第3款：五个工作日内提出异议', cureZh: '受理办理', cureEn: 'Accept and handle it' },
  'objection-open': { kind: 'state', zh: '已提出异议，等待转送机关答复', en: 'An objection awaits its answer', rule: '《信访工作条例》第23条第3款：经核实同意后退还', cureZh: '登记转送机关的答复', cureEn: 'Record the answer first' },
  'no-objection': { kind: 'state', zh: '没有待答复的异议', en: 'No objection is waiting', rule: '《信访工作条例》第23条第3款', cureZh: '先提出异议', cureEn: 'Raise one first' },
  'procedure-missing': { kind: 'content', zh: '适用其他法定程序的须写明程序和依据', en: 'Name the procedure of the other statute', rule: '《信访工作条例》第31条第1至5项', cureZh: '写明程序和依据', cureEn: 'Give the procedure and its basis' },
  'procedure-not-asked': { kind: 'content', zh: '按信访程序办理的不填写其他程序', en: 'A petition under the regulation names no other procedure', rule: '《信访工作条例》第31条第6项', cureZh: '删除该项', cureEn: 'Leave it out' },
  'routed-already': { kind: 'state', zh: '已决定不予受理或转送，待告知', en: 'It is declined or transferred and only the notice is missing', rule: '《信访工作条例》第23条', cureZh: '登记书面告知', cureEn: 'Record the notice' },
  'notice-not-due': { kind: 'state', zh: '尚未决定受理、转送或不予受理', en: 'Nothing has been decided that could be notified', rule: '《信访工作条例》第23条', cureZh: '先作出决定', cureEn: 'Decide first' },
  'notice-missing': { kind: 'state', zh: '受理情况尚未书面告知信访人', en: 'The petitioner has not been told of the acceptance', rule: '《信访工作条例》第23条第2款', cureZh: '登记书面告知', cureEn: 'Record the notice' },
  'letter-served-otherwise': { kind: 'content', zh: '该意见已登记于{on}送达', en: 'This opinion is on record as served on {on}', rule: '一份文书一个送达日期，请求复查、复核的期限自该日起算', cureZh: '核对送达日期', cureEn: 'Check the day of service' },
  'reply-missing': { kind: 'state', zh: '尚未出具答复意见', en: 'No reply has been given', rule: '《信访工作条例》第32条（条文待核）：出具信访处理意见书', cureZh: '先出具答复意见', cureEn: 'Give the reply first' },
  'service-missing': { kind: 'state', zh: '答复意见尚未送达，或没有送达凭证', en: 'The reply has not been served with proof', rule: '《信访工作条例》第32条（条文待核）', cureZh: '登记送达和凭证', cureEn: 'Record service and proof' },
  'result-missing': { kind: 'state', zh: '尚未登记处理结果', en: 'No result is on record', rule: '《信访工作条例》第32、33条（条文待核）：件件有结果', cureZh: '登记处理结果', cureEn: 'Record the result' },
  'petitioner-reachable': { kind: 'content', zh: '信访人可以联系，答复应当送达', en: 'The petitioner can be reached, so the reply is served', rule: '《信访工作条例》第32条（条文待核）', cureZh: '选择实际的送达方式', cureEn: 'Choose how it was served' },
  'petitioner-unreachable': { kind: 'content', zh: '信访人联系方式不详，答复只能存档备查', en: 'The petitioner cannot be reached: the reply is kept', rule: '《信访工作条例》第23条', cureZh: '选择存档备查，或补充联系方式', cureEn: 'Choose “kept”, or record a way to reach them' },
  'no-review-right': { kind: 'state', zh: '咨询事项和适用其他法定程序的事项不适用复查', en: 'Questions and other procedures know no review', rule: '《信访工作条例》第31、35条', cureZh: '告知相应的救济途径', cureEn: 'Point to the remedy of that procedure' },
  'review-request-late': { kind: 'content', zh: '请求复查应于{due}前提出', en: 'A review could be asked for until {due}', rule: '《信访工作条例》第35条：收到书面答复之日起30日内', cureZh: '告知信访人不予受理复查', cureEn: 'Tell the petitioner' },
  'reviewed-already': { kind: 'state', zh: '已经复查，应当请求复核', en: 'There has been a review: the next step is re-examination', rule: '《信访工作条例》第36条', cureZh: '登记复核请求', cureEn: 'Record a request for re-examination' },
  'no-review-yet': { kind: 'state', zh: '尚未复查', en: 'There has been no review yet', rule: '《信访工作条例》第36条：对复查意见不服', cureZh: '先登记复查', cureEn: 'Record the review first' },
  'recheck-request-late': { kind: 'content', zh: '请求复核应于{due}前提出', en: 'A re-examination could be asked for until {due}', rule: '《信访工作条例》第36条', cureZh: '告知信访人不予受理复核', cureEn: 'Tell the petitioner' },
  'rechecked-already': { kind: 'state', zh: '已经复核终结', en: 'It has been re-examined, which is final', rule: '《信访工作条例》第36条：复核意见终结，不再受理', cureZh: '作好解释疏导', cureEn: 'Explain' },
} as const satisfies Readonly<Record<string, RefusalText>>;

export const refuse = refusalsOf(PETITION_REFUSALS);
