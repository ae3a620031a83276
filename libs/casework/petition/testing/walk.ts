import { Walk, type Setting } from '../../desk/testing/index.js';
import type { PetitionEvent } from '../events.js';
import { petition } from '../decider.js';
import type { Petition } from '../state.js';

export type Story = Walk<Petition, PetitionEvent>;

export const PERSON = { kind: 'person', name: '示例信访人甲', address: '示范路1号', phone: '13800000000' };
export const REGISTRATION = {
  channel: 'letter', purpose: 'resolve', receivedOn: '2026-03-02', subject: '反映某企业夜间违规动火作业', content: '厂区夜间动火，请求查处。', petitioner: PERSON,
};
export const NOTICE = { on: '2026-03-02', method: 'post', proof: '挂号信回执' };
export const ACCEPTANCE = { on: '2026-03-02', route: 'petition', notice: NOTICE };
export const REPLY = { on: '2026-03-12', text: '经查属实，已责令停止动火作业并整改。', basis: '《安全生产法》第43条' };
export const SERVICE = { on: '2026-03-12', method: 'direct', proof: '送达回证' };
export const OPINION = { on: '2026-04-10', outcome: 'upheld', text: '维持', servedOn: '2026-04-10' };

/** One closed years before, as the desk's ledger has it. */
export const HISTORY = {
  batch: '20260302-0a1b2c3d', number: '旧〔2019〕7号', channel: 'letter', receivedOn: '2019-05-06', subject: '反映仓库堵塞消防通道', content: '仓库堵塞消防通道，请求查处。', closedOn: '2019-06-01', purpose: 'resolve',
  petitioner: { kind: 'person' }, acceptedOn: '2019-05-10', repliedOn: '2019-05-30', outcome: 'supported', satisfaction: 'satisfied',
};

interface Way extends Setting { readonly registration?: object }

/** Each walk goes on from the one before it. Days are fixed: received and accepted 2026-03-02, served and closed 03-12. */
export function blank(setting: Setting = {}, id = 'petition-1'): Story {
  return new Walk(petition, id, setting);
}
export const received = (way: Way = {}) => blank(way).give('register-petition', { ...REGISTRATION, ...way.registration }, { at: '2026-03-02' });
export const handling = (way: Way = {}) => received(way).give('accept-petition', ACCEPTANCE).give('assign', { to: 'li', reason: '属执法科职责' });
export const replied = (way: Way = {}) => handling(way)
  .give('issue-reply', REPLY, { as: 'li', at: '2026-03-12' })
  .give('record-result', { result: 'supported', detail: '已停止作业' }, { as: 'li' })
  .give('serve-reply', SERVICE, { as: 'li' });
export const closed = (way: Way = {}) => replied(way).give('close-petition', { summary: '已答复送达' });
export const inReview = (way: Way = {}) => replied(way).give('request-review', { on: '2026-03-20', body: '市应急管理局' }, { at: '2026-03-20' });
export const reviewed = (way: Way = {}) => inReview(way).give('record-review-opinion', OPINION, { at: '2026-04-10' });
export const inRecheck = (way: Way = {}) => reviewed(way).give('request-recheck', { on: '2026-04-20', body: '省应急管理厅' }, { at: '2026-04-20' });
export const rechecked = (way: Way = {}) => inRecheck(way).give('record-recheck-opinion', { ...OPINION, on: '2026-05-15', servedOn: '2026-05-15' }, { at: '2026-05-15' });
export const forwarded = (way: Way = {}) => received({ ...way, registration: { channel: 'forwarded', forwarded: { by: '市信访局', reference: '市信转〔2026〕12号' }, ...way.registration } });
