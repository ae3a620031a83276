import { t } from './form.js';

/** What both forms say. */
export const WORDS = {
  required: t('（必填）', ' (required)'),
  bureau: t('受理单位（必填）', 'Bureau (required)'),
  notFound: t('没有查到。请核对回执号和查询码后再试。', 'Nothing was found. Check the receipt number and the code.'),
  query: t('查询办理进度', 'See where it stands'),
  receipt: t('回执号', 'Receipt number'),
  code: t('查询码', 'Query code'),
  look: t('查询', 'Look it up'),
  submit: t('提交', 'Hand in'),
  noScript: t('提交需要启用脚本。您也可以来信、来访或拨打12350。', 'Handing in needs scripts to be enabled. You may also write, come in person or call 12350.'),
  language: t('English', '中文'),
  navigation: t('导航', 'Navigation'),
  again: t('提交或再次查询', 'Hand in another, or look again'),
  byReceipt: t('按回执号和查询码查询', 'By receipt number and query code'),
  fillIn: t('请填写：', 'Please fill in: '),
  received: t('已收到。回执号：', 'Received. Receipt number: '),
  codeIs: t('查询码：', 'Query code: '),
  keep: t('请记下，凭此查询办理进度。', 'Write both down: with them you can see where it stands.'),
  failed: t('提交失败', 'It was not handed in'),
  retry: t('请稍后再试', 'Please try again later'),
  offline: t('网络不通，请稍后再试。内容没有丢失。', 'There is no connection. Try again later: nothing you wrote is lost.'),
} as const;

/** What the script says: carried by the form itself, so that one script speaks both languages. */
export const SCRIPT_WORDS = ['fillIn', 'received', 'codeIs', 'keep', 'failed', 'retry', 'offline'] as const;
