import { refusalsOf, type RefusalText } from '#libs/casework/index.js';

const TWO_PERSONS = '重要管理事项由两人办理';

/** What administration refuses, with the rule behind it and what would cure it. */
export const ADMINISTRATION_REFUSALS = {
  'no-such-person': { kind: 'content', zh: '本单位没有在职的这名人员', en: 'Nobody of that id serves in this bureau', rule: '人员须在本单位名录内且在职', cureZh: '从人员名录中选择', cureEn: 'Choose from the staff list' },
  'no-such-section': { kind: 'content', zh: '本单位没有这个科室', en: 'The bureau has no such section', rule: '科室须属于本单位', cureZh: '从科室名录中选择', cureEn: 'Choose from the list of sections' },
  'login-taken': { kind: 'state', zh: '用户名“{login}”已被使用', en: 'The login “{login}” is taken', rule: '用户名不重复', cureZh: '换一个用户名', cureEn: 'Choose another login' },
  'own-powers': { kind: 'authority', zh: '不得变更本人的岗位、权限、密码或在职状态', en: 'Nobody changes his own roles, password or service', rule: '本人回避', cureZh: '由其他管理员办理', cureEn: 'Have another administrator do it' },
  'last-administrator': { kind: 'state', zh: '这是本单位最后一名管理员', en: 'This is the last administrator of the bureau', rule: '每个单位至少有一名管理员', cureZh: '先授予他人管理员权限', cureEn: 'Make somebody else administrator first' },
  'too-few-approvers': { kind: 'state', zh: '离任后有权批准的人员不足两名', en: 'Fewer than two people who may approve would remain', rule: TWO_PERSONS, cureZh: '先授予他人管理员或局长权限', cureEn: 'Make somebody else administrator or director first' },
  'no-roles-left': { kind: 'content', zh: '至少须有一项岗位职责', en: 'At least one role must remain', rule: '在职人员须有岗位', cureZh: '选择岗位职责，或办理离任', cureEn: 'Choose a role, or record the departure' },
  'second-person-needed': { kind: 'authority', zh: '管理员、负责人和审计人员的密码须两人重置', en: 'The password of administrators, supervisors and auditors takes two people', rule: TWO_PERSONS, cureZh: '提出重置申请，由另一人批准', cureEn: 'Propose a reset and have another person approve it' },
  'certificate-known': { kind: 'state', zh: '执法证“{number}”已登记', en: 'Certificate “{number}” is on record already', rule: '执法证号不重复', cureZh: '核对证号；续期请用延长', cureEn: 'Check the number; to renew it, extend it' },
  'certificate-order': { kind: 'content', zh: '有效期截止日早于起始日', en: 'The last day is before the first', rule: '行政执法证有效期', cureZh: '核对执法证', cureEn: 'Check the certificate' },
  'certificate-not-longer': { kind: 'content', zh: '延长后的截止日须晚于{validTo}', en: 'The new last day must be after {validTo}', rule: '行政执法证有效期只能延长；缩短按注销办理', cureZh: '填写更晚的日期', cureEn: 'Give a later day' },
  'certificate-revoked': { kind: 'state', zh: '该执法证已注销', en: 'The certificate has been revoked', rule: '注销后的执法证不再变更', cureZh: '登记新的执法证', cureEn: 'Add the new certificate' },
  'revoked-in-past': { kind: 'content', zh: '注销日期须在今天（{today}）至有效期截止日（{validTo}）之间', en: 'The day must lie between today ({today}) and the last valid day ({validTo})', rule: '注销不影响此前的执法行为', cureZh: '填写今天或之后的日期', cureEn: 'Give today or a later day' },
  'absence-order': { kind: 'content', zh: '结束日期早于开始日期或今天', en: 'The last day is before the first, or before today', rule: '起止日期', cureZh: '核对日期', cureEn: 'Check the days' },
  'absence-too-long': { kind: 'content', zh: '一次离岗不超过一年', en: 'One absence lasts a year at most', rule: '离岗期间', cureZh: '一年以上按离任办理', cureEn: 'For more than a year, record the departure' },
  'absence-overlaps': { kind: 'state', zh: '与{from}至{to}的离岗重叠', en: 'It overlaps the absence from {from} to {to}', rule: '离岗期间不重叠', cureZh: '先取消原登记', cureEn: 'Cancel the other first' },
  'stands-in-elsewhere': { kind: 'state', zh: '{from}至{to}须代理{name}的工作', en: 'Stands in for {name} from {from} to {to}', rule: '代理人在代理期间须在岗', cureZh: '先为{name}另行指定代理人', cureEn: 'Name another delegate for {name} first' },
  'delegate-self': { kind: 'content', zh: '不能由本人代理', en: 'Nobody stands in for himself', rule: '代理人须为他人', cureZh: '选择其他人员', cureEn: 'Choose somebody else' },
  'delegate-post': { kind: 'content', zh: '代理人的职务须不低于本人', en: 'The delegate must hold an equal or higher post', rule: '由同级或上级代理', cureZh: '选择同级或上级人员', cureEn: 'Choose somebody of equal or higher post' },
  'delegate-roles': { kind: 'content', zh: '代理人须具备：{roles}', en: 'The delegate needs the roles: {rolesEn}', rule: '代理人须具备相同的岗位职责', cureZh: '选择具备相同岗位职责的人员', cureEn: 'Choose somebody with the same roles' },
  'delegate-away': { kind: 'state', zh: '代理人{from}至{to}也离岗', en: 'The delegate is away from {from} to {to}', rule: '代理人在代理期间须在岗', cureZh: '选择其他人员', cureEn: 'Choose somebody else' },
} as const satisfies Readonly<Record<string, RefusalText>>;

export const refuse = refusalsOf(ADMINISTRATION_REFUSALS);
