import { legalDay } from '#libs/calendar/index.js';
import { lastReview, REVIEW_POINTS } from '#libs/casework/enforcement-case/index.js';
import { termOf } from '#libs/glossary/index.js';
import { statedAmount, zhDay } from '../zh-text.js';
import type { Facts, ListOf } from './facts.js';

type Row = Readonly<Record<string, string>>;

function reviewPoints(f: Facts): Row[] {
  const { event } = f.recorded;
  const opinion = event.type === 'ReviewPassed' || event.type === 'ReviewFailed' ? event.opinion : lastReview(f.c)?.opinion;
  if (!opinion) return [];
  return REVIEW_POINTS.map((point) => {
    const { satisfied, note } = opinion.findings[point];
    return { 要点: termOf('reviewPoint', point)?.zh ?? point, 是否符合: satisfied ? '符合' : '不符合', 说明: note ?? '' };
  });
}

/** What a template may repeat: {#证据}…{/证据}. */
export const LISTS: Readonly<Record<string, ListOf<Facts>>> = {
  证据: {
    tags: ['序号', '证据名', '证据种类', '取得日期', '取得地点', '证明事项'],
    rows: ({ c }) => c.evidence.map((e) => ({
      序号: String(e.number), 证据名: e.title, 证据种类: termOf('evidenceKind', e.kind)?.zh ?? e.kind, 取得日期: zhDay(legalDay(e.collectedAt)), 取得地点: e.place, 证明事项: e.provesWhat,
    })),
  },
  审核要点: { tags: ['要点', '是否符合', '说明'], rows: reviewPoints },
  分期: {
    tags: ['期数', '缴款日期', '本期金额'],
    rows: ({ c }) => (c.deferral?.instalments ?? []).map((x, i) => ({ 期数: String(i + 1), 缴款日期: zhDay(x.dueOn), 本期金额: statedAmount(x.amountFen) })),
  },
  卷内文件: { tags: ['序号', '文件编号', '责任者', '题名', '日期', '页号', '备注'], rows: (f) => f.volume },
};
