import { refusalsOf, type RefusalText } from '#libs/casework/index.js';

/** What documents and templates refuse, with the rule behind it and what would cure it. */
export const DOCUMENT_REFUSALS = {
  'document-not-due': { kind: 'state', zh: '尚不能制作{what}：还没有“{event}”', en: 'The {whatEn} cannot be written yet: there is no {eventEn}', rule: '文书记载已经发生的办理环节', cureZh: '先办理“{event}”', cureEn: 'Do that step first' },
  'document-exists': { kind: 'state', zh: '该环节的{what}已制作（{number}），内容与本次填写不同', en: 'The {whatEn} of this step exists ({number}) and was filled in differently', rule: '同一环节一份文书；文号作废须留记录', cureZh: '使用已制作的文书，或先作废再重新制作', cureEn: 'Use the one that exists, or void it first' },
  'document-voided': { kind: 'state', zh: '文书已作废', en: 'The document is void already', rule: '作废记录不得更改', cureZh: '需要时重新制作', cureEn: 'Write a new one if needed' },
  'volume-sealed': { kind: 'state', zh: '案件已归档，卷内文书不再增减', en: 'The case is archived; its documents no longer change', rule: '归档后案卷封存', cureZh: '如确需补充，按补充归档办理', cureEn: 'Follow the supplementary filing procedure' },
  'not-document-writer': { kind: 'authority', zh: '只有承办人员、登记岗或负责人可以制作、作废该文书', en: 'Only who handles it, the desk or a head may write or void this document', rule: '承办人员负责制', cureZh: '由承办人员办理', cureEn: 'Have one of them do it' },
  'letter-confidential': { kind: 'authority', zh: '该文书载有须保密的当事人身份，只有办理人员和负责人可以下载', en: 'This letter names a person who is kept secret; only those who handle it and heads may download it', rule: '《信访工作条例》第30条（条文待核）；《安全生产法》第73条', cureZh: '由登记岗、承办人员或负责人下载', cureEn: 'Have the desk, its handler or a head download it' },
  'field-not-asked': { kind: 'content', zh: '{what}不需要填写“{tag}”', en: 'The {whatEn} does not ask for “{tag}”', rule: '已登记的内容取自办理记录，不得另填', cureZh: '删除该项；需要更正的，先更正登记信息', cureEn: 'Leave it out; correct the record instead if it is wrong' },
  'subject-needed': { kind: 'content', zh: '须指明{what}所针对的{subject}', en: 'Name what the {whatEn} is about', rule: '一件一份', cureZh: '选择{subject}', cureEn: 'Choose it' },
  'subject-unknown': { kind: 'content', zh: '本案没有这份{subject}', en: 'The case has no such thing', rule: '须为本案内容', cureZh: '从本案中选择', cureEn: 'Choose one of this case' },
  'subject-not-taken': { kind: 'content', zh: '{what}不需要指明对象', en: 'The {whatEn} takes no subject', rule: '一个环节一份', cureZh: '删除该项', cureEn: 'Leave it out' },
  'template-in-use': { kind: 'state', zh: '所选版本与使用中的模板相同', en: 'The template in use is the same', rule: '每个版本都有变更', cureZh: '选择其他版本', cureEn: 'Choose another version' },
  'template-too-large': { kind: 'content', zh: '模板超过{limit}', en: 'The template is larger than {limit}', rule: '模板大小限制', cureZh: '删除其中的图片后再上传', cureEn: 'Remove pictures from it' },
  'template-unreadable': { kind: 'content', zh: '文件打不开，不是有效的 DOCX', en: 'The file does not open as a DOCX', rule: '模板须为 .docx（WPS、Word 均可保存）', cureZh: '另存为 .docx 后上传', cureEn: 'Save it as .docx' },
  'template-macro': { kind: 'content', zh: '模板含有宏、控件或嵌入对象（{part}）', en: 'The template holds macros, controls or embedded objects ({part})', rule: '模板不得含可执行内容', cureZh: '另存为不含宏的 .docx', cureEn: 'Save it without macros' },
  'template-external': { kind: 'content', zh: '模板引用了外部内容（{part}）', en: 'The template refers to outside content ({part})', rule: '模板须自成一体', cureZh: '断开外部链接或改为内嵌', cureEn: 'Break the link or embed it' },
  'template-unknown-tag': { kind: 'content', zh: '{place}：不认识的标签“{tag}”', en: 'Unknown tag “{tag}”', rule: '只能使用该文书的标签清单', cureZh: '对照标签清单更正', cureEn: 'Correct it after the list of tags' },
  'template-broken-tag': { kind: 'content', zh: '{place}：标签“{tag}”{fault}', en: 'Tag “{tag}” is broken', rule: '标签写作 {标签}，列表写作 {#列表}…{/列表}', cureZh: '补全或删除该标签', cureEn: 'Complete or remove the tag' },
} as const satisfies Readonly<Record<string, RefusalText>>;

export const refuse = refusalsOf(DOCUMENT_REFUSALS);
