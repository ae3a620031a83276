import { duesOf, fineOf, STAGES, type EnforcementCase, type Penalty } from '#libs/casework/enforcement-case/index.js';
import { legalDay, type LegalDay } from '#libs/calendar/index.js';
import { termOf } from '#libs/glossary/index.js';
import { CONFIRMED_CODE } from '../party.js';
import { retentionOf } from '#libs/archive/retention.js';

/** What a row is made from: the case, the names of its people, and the day the figures are of. */
export interface LedgerCase {
  readonly c: EnforcementCase;
  readonly nameOf: (staffId: string) => string;
  readonly asOf: LegalDay;
}

export interface CaseColumn {
  readonly key: string;
  readonly zh: string;
  readonly kind: 'text' | 'day' | 'fen';
  readonly of: (x: LedgerCase) => string | number | null;
}

const text = (key: string, zh: string, of: CaseColumn['of']): CaseColumn => ({ key, zh, kind: 'text', of });
const day = (key: string, zh: string, of: CaseColumn['of']): CaseColumn => ({ key, zh, kind: 'day', of });
const fen = (key: string, zh: string, of: CaseColumn['of']): CaseColumn => ({ key, zh, kind: 'fen', of });

const kindsOf = (penalties: readonly Penalty[]) => [...new Set(penalties.map((p) => termOf('penaltyKind', p.kind)?.zh ?? p.kind))].join('、') || null;

const sumOf = (penalties: readonly Penalty[], kind: Penalty['kind']) => penalties.filter((p) => p.kind === kind).reduce((sum, p) => sum + (p.amountFen ?? 0), 0);

/** A ledger goes round the house: of an identity number it shows the region and the last four. */
function identity({ c: { party } }: LedgerCase): string | null {
  return party?.creditCode ?? party?.residentId?.replace(/^(.{6}).*(.{4})$/, '$1********$2') ?? null;
}

/** 案件台账, one row a case. Amounts are fen. */
export const CASE_COLUMNS: readonly CaseColumn[] = [
  text('caseNo', '立案号', ({ c }) => c.caseNo),
  text('party', '当事人', ({ c }) => c.party?.name ?? null),
  text('partyKind', '当事人类别', ({ c }) => (c.party ? termOf('partyKind', c.party.kind)?.zh ?? null : null)),
  text('identity', '证件号码', identity),
  text('codeFlag', '信用代码说明', ({ c }) => (c.confirmedCode ? CONFIRMED_CODE : null)),
  text('suspicion', '案由', ({ c }) => c.suspicion),
  text('source', '案件来源', ({ c }) => (c.source ? termOf('sourceKind', c.source.kind)?.zh ?? null : null)),
  text('variant', '程序', ({ c }) => termOf('variant', c.variant)?.zh ?? null),
  day('registeredOn', '登记日期', ({ c }) => c.registeredAt && legalDay(c.registeredAt)),
  day('filedOn', '立案日期', ({ c }) => c.filedOn),
  text('officers', '承办人', ({ c, nameOf }) => c.officers.map(nameOf).join('、') || null),
  text('stage', '阶段', ({ c }) => STAGES[c.stage].zh),
  text('outcome', '处理结果', ({ c }) => (c.outcome ? termOf('outcome', c.outcome)?.zh ?? null : null)),
  text('decisionNo', '决定文号', ({ c }) => c.decision?.number ?? null),
  day('decidedOn', '决定日期', ({ c }) => c.decision?.decidedOn ?? null),
  text('penalties', '处罚种类', ({ c }) => kindsOf(c.decision?.penalties ?? [])),
  fen('fineFen', '罚款金额', ({ c }) => (c.decision ? fineOf(c.decision.penalties) : null)),
  fen('confiscatedFen', '没收金额', ({ c }) => (c.decision ? sumOf(c.decision.penalties, 'confiscation') : null)),
  day('servedOn', '送达日期', ({ c }) => c.service?.servedOn ?? null),
  day('publishedOn', '公示日期', ({ c }) => c.published && legalDay(c.published.at)),
  fen('paidFen', '已缴金额', ({ c, asOf }) => (c.decision ? duesOf(c, asOf).paid : null)),
  fen('owingFen', '尚欠金额', ({ c, asOf }) => (c.decision ? duesOf(c, asOf).owing : null)),
  text('reconsideration', '行政复议', ({ c: { reconsideration: r } }) => (r ? (r.outcome ? termOf('remedyOutcome', r.outcome.kind)?.zh ?? null : '审理中') : null)),
  text('lawsuit', '行政诉讼', ({ c: { lawsuit: r } }) => (r ? (r.outcome ? termOf('remedyOutcome', r.outcome.kind)?.zh ?? null : '审理中') : null)),
  day('closedOn', '结案日期', ({ c }) => c.closedOn),
  day('archivedOn', '归档日期', ({ c }) => c.volume?.archivedOn ?? null),
  text('volumeNo', '案卷号', ({ c }) => c.volume?.number ?? null),
  text('retention', '保管期限', ({ c }) => (c.outcome ? retentionOf(c).zh : null)),
];

/** What a case closed in former years has in these columns: the word of the ledger it came with. Nothing is owed or kept for it here. */
export function importedCells({ imported }: EnforcementCase): Readonly<Record<string, string | number | null>> {
  if (!imported) return {};
  const f = imported.facts;
  const penalties = f.penalties ?? [];
  const decided = f.outcome === 'penalty';
  return {
    decisionNo: f.decisionNo ?? null, decidedOn: f.decidedOn ?? null, penalties: kindsOf(penalties), fineFen: decided ? fineOf(penalties) : null, confiscatedFen: decided ? sumOf(penalties, 'confiscation') : null,
    servedOn: f.servedOn ?? null, publishedOn: f.publishedOn ?? null, paidFen: f.paidFen ?? null, owingFen: null, reconsideration: f.reconsideredOn ? '已申请' : null, lawsuit: f.suedOn ? '已起诉' : null,
    archivedOn: f.archivedOn ?? null, volumeNo: f.volumeNo ?? null, retention: null,
  };
}
