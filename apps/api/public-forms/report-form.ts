import { MATTERS } from '#libs/casework/hazard-report/index.js';
import { z } from 'zod';
import { bureauCode, fault, shortText } from './body.js';
import { t, type PublicForm } from './form.js';

/** What somebody sends who reports a hazard: where and what; who they are only if they wish, and then by name. */
export const publicReport = z.strictObject({
  bureau: bureauCode, matter: z.enum(MATTERS), subject: shortText(100), place: shortText(200), content: shortText(5000), reported: shortText(200).optional(),
  anonymous: z.boolean().default(false), name: shortText(100).optional(), phone: shortText(40).optional(),
}).superRefine(({ anonymous, name }, ctx) => {
  if (anonymous && name !== undefined) {
    ctx.addIssue(fault('name', { code: 'anonymous-named', zh: '匿名举报不填姓名', en: 'An anonymous report has no name', rule: '《安全生产法》第73条：为举报人保密', cureZh: '删除姓名，或改为实名', cureEn: 'Leave the name out, or report by name' }));
  }
  if (!anonymous && name === undefined) {
    ctx.addIssue(fault('name', { code: 'required', zh: '实名举报须填写姓名', en: 'A report by name needs the name', rule: '实名或者匿名', cureZh: '填写姓名，或选择匿名', cureEn: 'Give your name, or report anonymously' }));
  }
});

/** 12350 网上举报. */
export const REPORT_FORM: PublicForm = {
  path: '/public/hazard-reports',
  title: t('安全生产举报（12350）', 'Report a hazard (12350)'),
  lead: t('举报事故隐患和安全生产违法行为，或按回执查询办理进度', 'Report a hazard or a breach of work safety, or see where your report stands'),
  submitting: t('提交举报', 'Hand in a report'),
  note: t('带“必填”的须填写。可以匿名，也可以不留电话；留有联系方式的，核查后向您反馈。举报自收到之日起受理，60日内核查办结；举报人的信息依法保密。遇有紧急险情，请立即拨打119或12350。', 'You may stay anonymous, and need not leave a telephone number; if you do, we tell you the outcome. A report is accepted when it arrives and verified within 60 days. Who reports is confidential by law. In an emergency call 119 or 12350 at once.'),
  fields: [
    { name: 'matter', kind: 'choice', required: true, label: t('举报类型', 'Kind'), options: [
      ['hidden-hazard', t('事故隐患', 'A hidden hazard')], ['unlawful-production', t('违法生产经营', 'Unlawful production')], ['unlicensed', t('无证生产经营', 'Production without a licence')],
      ['concealed-accident', t('瞒报事故', 'A concealed accident')], ['other', t('其他', 'Something else')],
    ] },
    { name: 'subject', kind: 'text', required: true, max: 100, label: t('标题（100字以内，请勿写姓名）', 'Subject (up to 100 characters, no names)') },
    { name: 'place', kind: 'text', required: true, max: 200, label: t('地点', 'Place') },
    { name: 'content', kind: 'long', required: true, max: 5000, label: t('发现的情况（5000字以内）', 'What you have seen (up to 5000 characters)') },
    { name: 'reported', kind: 'text', max: 200, label: t('被举报单位', 'The firm concerned') },
    { name: 'anonymous', kind: 'check', label: t('匿名举报', 'Stay anonymous') },
    { name: 'name', kind: 'text', required: true, max: 100, autocomplete: 'name', unless: 'anonymous', label: t('姓名（匿名的不填）', 'Your name (unless anonymous)') },
    { name: 'phone', kind: 'phone', max: 40, label: t('联系电话（用于反馈，可不填）', 'Telephone, to be told the outcome') },
  ],
  status: { title: t('举报办理进度', 'Where the report stands'), note: t('日期为北京时间。核查结果只向留有联系方式的举报人反馈。', 'Days are those of Beijing. The outcome is told to whoever left a way to be reached.') },
  other: { path: '/public/petitions', label: t('网上信访', 'Petitions online') },
};
