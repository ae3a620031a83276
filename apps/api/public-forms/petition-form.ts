import { PURPOSES } from '#libs/casework/petition/index.js';
import { z } from 'zod';
import { bureauCode, shortText } from './body.js';
import { t, type PublicForm } from './form.js';

/** What a petitioner sends: a name and a way to answer are asked for (信访工作条例 art. 17, not compared with the text), the rest is as they wish. */
export const publicPetition = z.strictObject({
  bureau: bureauCode, purpose: z.enum(PURPOSES), subject: shortText(100), content: shortText(5000), name: shortText(100), phone: shortText(40),
  address: z.string().trim().max(200).optional(), confidential: z.boolean().optional(),
});

/** 网上信访. */
export const PETITION_FORM: PublicForm = {
  path: '/public/petitions',
  title: t('网上信访', 'Petitions online'),
  lead: t('提交信访事项，或按回执查询办理进度', 'Hand in a petition, or see where yours stands'),
  submitting: t('提交信访事项', 'Hand in a petition'),
  note: t('带“必填”的须填写。我们将在15日内告知是否受理，自受理之日起60日内办结；您的个人信息依法保密。', 'We tell you within 15 days whether it is accepted, and conclude it within 60 days of accepting it. What you tell us about yourself is confidential by law.'),
  fields: [
    { name: 'purpose', kind: 'choice', required: true, label: t('类型', 'Kind'), options: [['resolve', t('求决：请求处理问题', 'Something is to be resolved')], ['consult', t('咨询：询问政策、程序', 'A question about policy or procedure')]] },
    { name: 'subject', kind: 'text', required: true, max: 100, label: t('标题（100字以内，请勿写姓名）', 'Subject (up to 100 characters, no names)') },
    { name: 'content', kind: 'long', required: true, max: 5000, label: t('内容（5000字以内）', 'What it is about (up to 5000 characters)') },
    { name: 'name', kind: 'text', required: true, max: 100, autocomplete: 'name', label: t('姓名或单位名称', 'Your name, or your organisation’s') },
    { name: 'phone', kind: 'phone', required: true, max: 40, label: t('联系电话', 'Telephone') },
    { name: 'address', kind: 'text', max: 200, autocomplete: 'street-address', label: t('住址', 'Address') },
    { name: 'confidential', kind: 'check', label: t('要求保密', 'Keep my name secret') },
  ],
  status: { title: t('信访事项办理进度', 'Where the petition stands'), note: t('日期为北京时间。对答复不服的，可以自收到书面答复之日起30日内请求复查。', 'Days are those of Beijing. Against the answer you may ask for a review within 30 days of receiving it.') },
  other: { path: '/public/hazard-reports', label: t('举报安全隐患（12350）', 'Report a hazard (12350)') },
};
