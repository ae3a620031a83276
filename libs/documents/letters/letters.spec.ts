import { legalDay } from '#libs/calendar/index.js';
import { DOCUMENT } from '#libs/casework/testing/samples.js';
import { isRefusal, type KernelEvent, type ProcessState } from '#libs/casework/index.js';
import type { Walk } from '#libs/casework/desk/testing/index.js';
import * as r from '#libs/casework/hazard-report/testing/walk.js';
import * as p from '#libs/casework/petition/testing/walk.js';
import { paragraphsOf } from '../docx/text.js';
import { unpackDocx } from '../docx/unpack.js';
import { documentKind, kindsOf, type KindId } from '../kinds.js';
import { mapFields } from '../map-fields.js';
import { planDocument, type Served } from '../plan.js';
import { portOf } from '../ports.js';
import { renderDocx } from '../render.js';
import { defaultTemplate } from '../templates/index.js';

/** The text of a letter of a petition or report as its history stands, with what its writer fills in. */
function letter<S extends ProcessState, E extends { type: string }>(walk: Walk<S, E>, kind: KindId, served: Served | null = null): string {
  const journal = walk.history.map(({ event, recorded }, i) => ({ seq: i + 1, ...recorded, event: event as E | KernelEvent }));
  const given = Object.fromEntries(documentKind(kind).asks.map((tag) => [tag, `填写的${tag}`]));
  const plan = planDocument({ kind, subject: served?.id ?? null, fields: given }, journal, served ? [served] : [], legalDay(walk.now));
  if (isRefusal(plan)) throw new Error(`${kind}: ${plan.code}`);
  const { rules, staff, profile } = walk.context();
  const secrets = documentKind(kind).goesTo === undefined ? null : portOf(kind).secrets(walk.state, journal);
  const { content, missing } = renderDocx(defaultTemplate(kind), mapFields(kind, {
    c: walk.state, recorded: plan.recorded, journal, on: plan.on, number: `（津南）应急${kind}〔2026〕1号`, bureau: profile, staff, rules, terms: profile.terms,
    evidence: null, served: plan.served, volume: [], given, anonymised: secrets !== null,
  }, secrets ?? []));
  expect([kind, missing]).toEqual([kind, []]);
  const text = paragraphsOf(unpackDocx(content).get('word/document.xml')?.toString('utf8') ?? '').join('\n');
  expect(text).not.toMatch(/undefined|null|NaN|[{}\ue000\ue001]/);
  return text;
}

const ACCEPTANCE = { id: DOCUMENT.document.id, title: '信访事项受理告知书', number: '（津南）应急信受〔2026〕1号', recordedSeq: 2 };
const delivery = { documentId: ACCEPTANCE.id, on: '2026-03-05', method: 'post', receivedBy: '示例家属', proof: 'EMS 1088' };
const withLetter = { document: { ...DOCUMENT.document, title: ACCEPTANCE.title } };
const delivered = () => p.handling().give('record-document', withLetter, { as: 'clock', at: '2026-03-05' }).give('record-letter-service', delivery);
const extended = () => p.handling().give('extend-clock', { clockId: 'petition-handle', length: 30, approvedBy: 'director', reason: '情况复杂' }, { as: 'director', at: '2026-04-20' });
const declined = (way = {}) => p.received(way).give('decline-petition', { on: '2026-03-02', ground: 'litigation-or-arbitration', reason: '劳动争议应先申请仲裁。' }, { as: 'head' });
const transferred = (way = {}) => p.received(way).give('transfer-petition', { on: '2026-03-02', to: '区住房建设局', reason: '涉及房屋质量。' });
const verified = () => r.followedUp();
const rewarded = () => r.rewarded().give('decide-reward', { approved: true, reason: '同意' }, { as: 'deputy' });
const movedOn = () => r.received().give('transfer-report', { on: '2026-03-02', to: '区消防救援大队', reason: '属消防职责。' });

describe('a letter says, word for word', () => {
  it.each<readonly [KindId, () => string, readonly string[]]>([
    ['petition-acceptance', () => letter(p.handling(), 'petition-acceptance'), [
      '示例信访人甲：', '你于2026年3月2日提出的信访事项（编号：petition-1，标题：反映某企业夜间违规动火作业），本机关收悉。经审查，属于本机关职权范围，自2026年3月2日起予以受理。',
      '办理期限自2026年3月2日的次日起算，六十日，至2026年5月1日届满（《信访工作条例》第34条）。', '特此告知（《信访工作条例》第23条第2款）。',
    ]],
    ['petition-refusal', () => letter(declined(), 'petition-refusal'), ['该事项属于以下情形：应通过诉讼、仲裁等途径解决。劳动争议应先申请仲裁。', '请你向有权处理的机关、单位提出。']],
    ['petition-transfer', () => letter(transferred(), 'petition-transfer'), ['区住房建设局：', '属于你单位职权范围：涉及房屋质量。现转送你单位依法处理', '示例信访人甲', '示范路1号，13800000000', '厂区夜间动火，请求查处。']],
    ['petition-transfer-notice', () => letter(transferred(), 'petition-transfer-notice'), ['示例信访人甲：', '属于区住房建设局职权范围，本机关已于2026年3月2日转送该单位处理。']],
    ['petition-assignment', () => letter(p.handling(), 'petition-assignment'), ['李明：', '交办要求：属执法科职责。', '厂区夜间动火，请求查处。']],
    ['petition-extension', () => letter(extended(), 'petition-extension'), ['办理期限原至2026年5月1日届满。', '因情况复杂，经局长批准，依据《信访工作条例》第34条，办理期限延长三十日，至2026年5月31日届满。', '2026年4月20日']],
    ['petition-reply', () => letter(p.replied(), 'petition-reply'), [
      '处理意见：经查属实，已责令停止动火作业并整改。', '处理依据：《安全生产法》第43条。', '自收到本意见书之日起三十日内向填写的复查机关请求复查（《信访工作条例》第35条）', '2026年3月12日',
    ]],
    ['petition-review', () => letter(p.reviewed(), 'petition-review'), ['于2026年3月12日就信访事项', '于2026年3月20日请求复查。', '复查意见：维持。维持', '三十日内向填写的复核机关请求复核（《信访工作条例》第36条）', '市应急管理局\n（印章）\n2026年4月10日']],
    ['petition-recheck', () => letter(p.rechecked(), 'petition-recheck'), ['于2026年4月20日请求复核。', '不再受理（《信访工作条例》第36条）', '省应急管理厅\n（印章）\n2026年5月15日']],
    ['petition-withdrawal', () => letter(p.handling().give('withdraw-petition', { on: '2026-03-02', reason: '已经和解', proof: '申请书' }), 'petition-withdrawal'), ['你于2026年3月2日申请撤回，理由为：已经和解。']],
    ['petition-end', () => letter(p.rechecked(), 'petition-end'), ['省应急管理厅已于2026年5月15日作出复核意见：维持。', '不再受理']],
    ['report-acceptance', () => letter(r.received(), 'report-acceptance'), ['示例举报人乙：', '类型：事故隐患，地点：示范路2号仓库', '核查办结期限自2026年3月2日的次日起算，六十日，至2026年5月1日届满（《安全生产领域举报奖励办法》（安监总财〔2018〕19号））。']],
    ['report-refusal', () => letter(r.received().give('decline-report', { on: '2026-03-02', ground: 'no-facts', reason: '无具体线索。' }, { as: 'head' }), 'report-refusal'), ['属于以下情形：没有具体事实。无具体线索。']],
    ['report-transfer', () => letter(movedOn(), 'report-transfer'), ['区消防救援大队：', '属于你单位职责范围：属消防职责。', '成品仓库消防通道堆满货物。', '依法保密，不予透露']],
    ['report-feedback', () => letter(verified(), 'report-feedback'), ['示例举报人乙：', '核查结论：属实。现场核查，举报属实。', '处理情况：2026年3月10日整改：通道已清理。']],
    ['report-reward', () => letter(rewarded(), 'report-reward'), ['给予你奖励人民币叁仟元整（￥3,000.00）', '经本机关于2026年3月12日批准', '请于填写的领奖期限前凭本通知书和有效证件到填写的领奖地点领取。']],
    ['petition-service-receipt', () => letter(delivered(), 'petition-service-receipt', ACCEPTANCE), ['信访事项受理告知书', '（津南）应急信受〔2026〕1号', '邮寄送达', '2026年3月5日', '示例家属', 'EMS 1088', '填写的受送达人', '填写的送达地点']],
    ['report-service-receipt', () => letter(r.received(), 'report-service-receipt', { ...ACCEPTANCE, title: '安全生产举报受理告知书' }), ['安全生产举报受理告知书', '直接□', '　　　　年　　月　　日', '＿＿＿＿＿＿']],
  ])('%s', (_, write, words) => {
    const text = write();
    for (const said of words) expect(text).toContain(said);
  });

  it('has a story above for every letter there is', () => {
    expect([...kindsOf('petition'), ...kindsOf('hazard-report')]).toHaveLength(18);
  });
});

describe('what a letter tells of terms and remedies', () => {
  it('is the term as it stood then: a later extension does not change the acceptance', () => {
    expect(letter(extended(), 'petition-acceptance')).toContain('至2026年5月1日届满');
  });

  it('is the statute’s own way where another procedure handles it', () => {
    const elsewhere = p.received().give('accept-petition', { on: '2026-03-02', route: 'other-procedure', procedure: '《行政处罚法》', notice: p.NOTICE });
    const text = letter(elsewhere, 'petition-acceptance');
    expect(text).toContain('本事项依照《行政处罚法》的规定和期限办理（《信访工作条例》第31条）');
    expect(text).not.toContain('六十日');
  });

  it('offers no review of the answer to a question', () => {
    expect(letter(p.replied({ registration: { purpose: 'consult' } }), 'petition-reply')).not.toContain('请求复查');
  });

  it('tells who comes with others so', () => {
    expect(letter(p.handling({ registration: { people: 4 } }), 'petition-acceptance')).toContain('示例信访人甲等4人：\n你们于2026年3月2日');
  });
});

describe('who is kept secret', () => {
  const secret = { registration: { confidential: true, content: '我是示例信访人甲，住示范路1号，电话13800000000。' } };
  const NAMED = /示例信访人甲|13800000000|示范路1号/;

  it('is named in the letter to themselves, and in none to others', () => {
    expect(letter(p.handling(secret), 'petition-acceptance')).toContain('示例信访人甲：');
    for (const text of [letter(transferred(secret), 'petition-transfer'), letter(p.handling(secret), 'petition-assignment')]) {
      expect(text).not.toMatch(NAMED);
      expect(text).toContain('我是＊＊＊，住＊＊＊，电话＊＊＊。');
      expect(text).toContain('依法保密，不予透露');
    }
  });

  it('is not named under an earlier name either', () => {
    const corrected = p.received(secret).give('correct-petition', { petitioner: { kind: 'person', name: '更正后的姓名', phone: '13700000000' }, reason: '姓名有误' })
      .give('transfer-petition', { on: '2026-03-02', to: '区住房建设局', reason: '示例信访人甲所住房屋。' });
    const text = letter(corrected, 'petition-transfer');
    expect(text).not.toMatch(NAMED);
    expect(text).not.toMatch(/更正后的姓名|13700000000/);
  });

  it('is hidden even by a name too short to be looked for in texts', () => {
    const text = letter(transferred({ registration: { confidential: true, petitioner: { kind: 'person', name: '钅', phone: '13600000000' } } }), 'petition-transfer');
    expect(text).not.toMatch(/钅|13600000000/);
  });

  it('leaves the office that a letter goes to legible, though its place is in the address', () => {
    expect(letter(transferred({ registration: { confidential: true, petitioner: { kind: 'person', name: '示例信访人甲', address: '区住房' } } }), 'petition-transfer')).toContain('区住房建设局：');
  });

  it('is whoever reports to 12350, always', () => {
    const text = letter(movedOn(), 'report-transfer');
    expect(text).not.toMatch(/示例举报人乙|13900000000/);
  });

  it('has no name to be told by, when the report was anonymous', () => {
    expect(letter(r.received({ registration: r.anonymous }), 'report-acceptance')).toContain('举报人：\n');
  });
});

it('a letter is not due before its event, nor for an event that does not fit it', () => {
  const none = (write: () => string) => expect(write).toThrow('document-not-due');
  none(() => letter(p.received(), 'petition-acceptance'));
  none(() => letter(p.inRecheck().give('record-recheck-opinion', { ...p.OPINION, outcome: 'remade', on: '2026-05-15', servedOn: '2026-05-15' }, { at: '2026-05-15' }), 'petition-end'));
  none(() => letter(r.rewarded().give('decide-reward', { approved: false, reason: '不同意' }, { as: 'deputy' }), 'report-reward'));
  const extension = (clockId: string) => portOf('petition-extension').fits('petition-extension', { type: 'ClockExtended', clockId } as { type: string });
  expect([extension('petition-handle'), extension('petition-handle#2'), extension('petition-recheck')]).toEqual([true, true, false]);
});
