/** What people bring to the desk: subject, question or request, and the answer. Invented, in the words of the field. */
export interface Brought { readonly subject: string; readonly content: string; readonly answer: string; readonly basis: string }

export const QUESTIONS: readonly [Brought, ...Brought[]] = [
  { subject: '咨询烟花爆竹零售许可条件', content: '想办理烟花爆竹零售许可，请问需要什么条件和材料。', answer: '已告知许可条件、材料清单和办理窗口。', basis: '《烟花爆竹安全管理条例》第18条' },
  { subject: '咨询特种作业操作证复审', content: '焊工证快到期了，在哪里复审。', answer: '已告知复审期限、培训机构和报名方式。', basis: '《特种作业人员安全技术培训考核管理规定》第21条' },
  { subject: '咨询工伤事故调查报告查阅', content: '家属想了解事故调查结论如何查阅。', answer: '已告知公开渠道和申请方式。', basis: '《生产安全事故报告和调查处理条例》第34条' },
  { subject: '咨询安全生产责任保险', content: '小企业是否必须投保安全生产责任保险。', answer: '已告知强制投保的行业范围。', basis: '《安全生产法》第51条' },
  { subject: '咨询受灾群众救助标准', content: '房屋受损，救助怎样申请。', answer: '已告知申请程序和审核时限。', basis: '《自然灾害救助条例》第20条' },
];

export const REQUESTS: readonly [Brought, ...Brought[]] = [
  { subject: '反映加油站离居民楼过近', content: '请求核查加油站安全距离。', answer: '经现场核查，安全距离符合规范，已书面说明并公开检测结果。', basis: '《危险化学品安全管理条例》' },
  { subject: '反映企业粉尘作业无防护', content: '请求查处粉尘作业未配备防护用品。', answer: '经查部分属实，已责令限期整改并复查合格。', basis: '《安全生产法》第45条' },
  { subject: '请求督促支付事故赔偿', content: '事故善后赔偿迟迟未到位。', answer: '已召集双方调解，达成付款协议。', basis: '《安全生产法》第56条' },
  { subject: '反映采石场爆破震裂房屋', content: '请求鉴定并处理爆破影响。', answer: '已委托检测，企业同意修缮。', basis: '《民用爆炸物品安全管理条例》' },
  { subject: '反映仓库违规存放油漆', content: '请求清理居民区旁的油漆仓库。', answer: '经查属实，已责令清空并立案处理。', basis: '《安全生产法》第100条' },
];

export const HAZARDS: readonly [Brought, ...Brought[]] = [
  { subject: '车间配电箱裸露', content: '来电反映车间配电箱无防护，线头裸露。', answer: '已更换配电箱并培训电工。', basis: '' },
  { subject: '消防通道被货物占用', content: '来电反映仓库消防通道长期堆货。', answer: '通道已清理并划线。', basis: '' },
  { subject: '高处作业未系安全带', content: '来电反映外墙作业人员未系安全带。', answer: '已停工整改，补充教育。', basis: '' },
  { subject: '液化气瓶违规充装', content: '来电反映小店违规充装液化气。', answer: '已查扣气瓶并移送。', basis: '' },
  { subject: '有限空间作业无监护', content: '来电反映污水池清淤无人监护。', answer: '已制定作业票制度。', basis: '' },
];
