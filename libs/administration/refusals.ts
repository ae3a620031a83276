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
  'second-person-needed': { kind: 'authority', zh: '管理员、负责人和审计人员的密码、登录账号和邮箱须两人办理', en: 'Password, identity and mail address of administrators, supervisors and auditors take two people', rule: TWO_PERSONS, cureZh: '提出申请，由另一名管理员或局长批准', cureEn: 'Propose it; another administrator or a director approves' },
  'auditor-apart': { kind: 'content', zh: '审计人员不得兼任管理员', en: 'An auditor is not an administrator as well', rule: '管理与审计分离', cureZh: '只选其中一项', cureEn: 'Choose one of the two' },
  'no-such-closure': { kind: 'content', zh: '没有生效中的这项局部放假', en: 'No such closure is in force', rule: '只能撤销生效中的登记', cureZh: '刷新列表', cureEn: 'Reload the list' },
  'not-calendar-keeper': { kind: 'authority', zh: '年度日历由{name}公布', en: 'The years of this installation are published by {name}', rule: '年度日历适用于全部单位，由一个单位维护', cureZh: '请{name}的管理员公布；本单位可登记局部放假', cureEn: 'Ask the administrator of {name}; closures of your own bureau you can add yourself' },
  'profile-loosens': { kind: 'content', zh: '{message}', en: 'The promised term for {limit} is longer than the law allows', rule: '{article}', cureZh: '缩短承诺期限', cureEn: 'Promise a shorter term' },
  'already-proposed': { kind: 'state', zh: '同一事项已提出，正待另一人批准', en: 'The same is proposed already and awaits a second person', rule: '同一事项一次只办理一份申请', cureZh: '先批准、驳回或撤回该申请', cureEn: 'Have that proposal decided, or withdraw it, first' },
  'proposal-stale': { kind: 'state', zh: '提出以后情况已变化，不能按此批准', en: 'What it was proposed on has changed since', rule: '批准须以提出时的情况为准', cureZh: '驳回或撤回后重新提出', cureEn: 'Reject or withdraw it, and propose it anew' },
  'proposal-closed': { kind: 'state', zh: '该申请{state}', en: 'The proposal is {stateEn}', rule: '每份申请只决定一次，14天内有效', cureZh: '如仍需要，重新提出', cureEn: 'Propose it anew if it is still needed' },
  'own-proposal': { kind: 'authority', zh: '提出人不能批准或驳回自己的申请', en: 'Whoever proposed it does not decide it', rule: TWO_PERSONS, cureZh: '由另一名管理员或局长决定，或自行撤回', cureEn: 'Have another administrator or a director decide, or withdraw it' },
  'not-your-proposal': { kind: 'authority', zh: '只有提出人可以撤回', en: 'Only whoever proposed it may withdraw it', rule: TWO_PERSONS, cureZh: '可以驳回', cureEn: 'Reject it instead' },
  'not-an-approver': { kind: 'authority', zh: '须由管理员或局长决定', en: 'An administrator or a director decides this', rule: TWO_PERSONS, cureZh: '由另一名管理员或局长决定', cureEn: 'Have another administrator or a director decide' },
  'approver-exists': { kind: 'authority', zh: '本单位还有人可以批准：{names}', en: 'The bureau has people who may approve this: {names}', rule: '运维人员仅在无人可批准时代为批准', cureZh: '由{names}决定', cureEn: 'Have {names} decide' },
  'identity-taken': { kind: 'state', zh: '该账号已关联其他人员', en: 'That identity is somebody else’s already', rule: '一个统一身份认证账号只对应一人', cureZh: '核对账号标识，或先取消原关联', cureEn: 'Check the subject, or unlink it first' },
  'identity-none': { kind: 'state', zh: '该人员没有关联的账号', en: 'No identity is linked to this person', rule: '只能取消已有的关联', cureZh: '刷新人员档案', cureEn: 'Reload the file of the person' },
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
