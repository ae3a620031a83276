import { Walk, type Setting } from '../../desk/testing/index.js';
import type { ReportEvent } from '../events.js';
import { hazardReport } from '../decider.js';
import type { HazardReport } from '../state.js';

export type Story = Walk<HazardReport, ReportEvent>;

export const REPORTER = { kind: 'person', name: '示例举报人乙', phone: '13900000000' };
export const REGISTRATION = {
  channel: 'hotline', matter: 'hidden-hazard', receivedOn: '2026-03-02', subject: '仓库消防通道被堵', content: '成品仓库消防通道堆满货物。', place: '示范路2号仓库',
  reported: { name: '示例仓储有限公司' }, reporter: REPORTER,
};
export const FINDING = { on: '2026-03-10', finding: 'confirmed', text: '现场核查，举报属实。' };
export const FEEDBACK = { on: '2026-03-12', method: 'phone', text: '已责令立即清理', proof: '通话录音编号7' };

/** One closed years before, as the desk's ledger has it. */
export const HISTORY = {
  batch: '20260302-0a1b2c3d', number: '旧〔2019〕7号', channel: 'letter', receivedOn: '2019-05-06', subject: '反映仓库堵塞消防通道', content: '仓库堵塞消防通道，请求查处。', closedOn: '2019-06-01', matter: 'hidden-hazard',
  place: '示范路1号', reporter: { kind: 'person' }, anonymous: true, verifiedOn: '2019-05-20', outcome: 'confirmed', rewardFen: 50_000,
};

interface Way extends Setting { readonly registration?: object }

/** Each walk goes on from the one before it. Days are fixed: received 2026-03-02, verified 03-10, closed 03-12. */
export function blank(setting: Setting = {}): Story {
  return new Walk(hazardReport, 'report-1', setting);
}
export const received = (way: Way = {}) => blank(way).give('register-report', { ...REGISTRATION, ...way.registration }, { at: '2026-03-02' });
export const verifying = (way: Way = {}) => received(way).give('assign-verification', { officers: ['li', 'wang'] });
export const verified = (way: Way & { readonly finding?: object } = {}) => verifying(way).give('verify-report', { ...FINDING, ...way.finding }, { as: 'li', at: '2026-03-10' });
export const followedUp = (way: Way = {}) => verified(way)
  .give('sign-off-report', { instructions: '立即整改' }, { as: 'head' })
  .give('record-rectification', { on: '2026-03-10', text: '通道已清理' }, { as: 'wang' });
export const told = (way: Way = {}) => followedUp(way).give('give-feedback', FEEDBACK, { at: '2026-03-12' });
export const closed = (way: Way = {}) => told(way).give('close-report', { summary: '已整改并反馈' });
export const rewarded = (way: Way = {}) => told(way).give('propose-reward', { amountFen: 300_000, basis: '举报重大隐患属实' });
export const anonymous = { reporter: { kind: 'person' }, anonymous: true };
