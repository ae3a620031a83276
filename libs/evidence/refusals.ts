import { refusalsOf, type RefusalText } from '#libs/casework/index.js';

const FULL_RECORD = '执法全过程记录制度；音像记录由执法科室按文书号规则编号';
const ACCESS = '音像记录调阅须登记并经批准';

/** What the register of files refuses. */
export const EVIDENCE_REFUSALS = {
  'not-case-officer': { kind: 'authority', zh: '只有本案承办人员、档案管理员或负责人可以上传', en: 'Only an officer of this case, an archivist or a head may add files', rule: '承办人员负责制', cureZh: '由本案承办人员上传', cureEn: 'Have an officer of the case upload it' },
  'files-sealed': { kind: 'state', zh: '案卷已归档封存，不能再加入文件', en: 'The file of the case is sealed; nothing can be added', rule: '归档后的案卷只读', cureZh: '按补充归档的规定办理', cureEn: 'Follow the rules for supplementing an archive' },
  'case-not-numbered': { kind: 'state', zh: '案件尚无文号，不能为证据编号', en: 'The case has no number yet, so its evidence can have none', rule: FULL_RECORD, cureZh: '立案后上传', cureEn: 'Upload it once the case is filed' },
  'case-number-differs': { kind: 'content', zh: '案号应为 {caseNo}', en: 'The number of this case is {caseNo}', rule: FULL_RECORD, cureZh: '核对案号，或不填', cureEn: 'Correct it, or leave it out' },
  'no-such-evidence': { kind: 'content', zh: '本案没有第{number}号证据', en: 'This case has no evidence number {number}', rule: '文件只能关联已登记的证据', cureZh: '先登记证据，再上传文件', cureEn: 'Record the evidence first' },
  'not-audiovisual': { kind: 'content', zh: '音像记录须为图片、视频或音频', en: 'An audio-visual record is a picture, a video or a sound', rule: FULL_RECORD, cureZh: '选择“证据”或“文书”类型', cureEn: 'Choose the kind “evidence” or “document”' },
  'upload-key-reused': { kind: 'content', zh: '同一幂等键对应了不同的文件', en: 'This idempotency key was used for another file', rule: '一个幂等键只对应一次操作', cureZh: '新上传使用新的键', cureEn: 'Use a new key for a new upload' },
  'approval-needed': { kind: 'authority', zh: '调阅音像记录须先申请并经批准', en: 'An audio-visual record is given out on approval only', rule: ACCESS, cureZh: '提交调阅申请', cureEn: 'Request access' },
  'approval-pending': { kind: 'authority', zh: '调阅申请尚未批准', en: 'The access request has not been decided', rule: ACCESS, cureZh: '等待负责人批准', cureEn: 'Wait for the approval' },
  'approval-refused': { kind: 'authority', zh: '调阅申请未获批准', en: 'The access request was refused', rule: ACCESS, cureZh: '说明理由后重新申请', cureEn: 'Give your reasons and request again' },
  'approval-expired': { kind: 'authority', zh: '批准已超过24小时', en: 'The approval is older than 24 hours', rule: '批准后24小时内下载', cureZh: '重新申请', cureEn: 'Request again' },
  'approval-not-needed': { kind: 'state', zh: '该文件可直接下载', en: 'This file needs no approval', rule: ACCESS, cureZh: '直接下载', cureEn: 'Download it' },
  'own-request': { kind: 'authority', zh: '不能批准自己的申请', en: 'Nobody decides on a request of their own', rule: '申请与审批分离', cureZh: '由另一名负责人审批', cureEn: 'Have another head decide' },
  'decided-already': { kind: 'state', zh: '该申请已处理', en: 'The request has been decided', rule: '一次申请一次审批', cureZh: '查看处理结果', cureEn: 'See the decision' },
} as const satisfies Readonly<Record<string, RefusalText>>;

export const refuse = refusalsOf(EVIDENCE_REFUSALS);
