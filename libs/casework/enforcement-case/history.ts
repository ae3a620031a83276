import type { LegalDay } from '#libs/calendar/index.js';
import { checkBasis, checkIrregular, inOrder, refuseHistory, type Imported } from '../history/index.js';
import type { Context, Refusal } from '../kernel/index.js';
import type { CaseHistory } from './history-facts.js';
import type { EnforcementCase } from './state.js';

const OUTCOMES: Readonly<Record<CaseHistory['outcome'], string>> = {
  penalty: '给予处罚', 'no-penalty': '不予处罚', 'not-filed': '不予立案', withdrawn: '撤销立案', transferred: '移送司法机关', terminated: '终止',
};

function checkDays(f: CaseHistory, ctx: Context): Refusal | null {
  const closed = ['closedOn', f.closedOn, '结案之日', 'the closing'] as const;
  const decided = ['decidedOn', f.decidedOn, '决定之日', 'the decision'] as const;
  return inOrder([
    ['discoveredOn', f.discoveredOn, '发现之日', 'the discovery'], ['filedOn', f.filedOn, '立案之日', 'the filing'], ['reviewedOn', f.reviewedOn, '法制审核之日', 'the legal review'], decided,
    ['servedOn', f.servedOn, '送达之日', 'service'], closed, ['archivedOn', f.archivedOn, '归档之日', 'archiving'],
  ], ctx) ?? inOrder([decided, ['publishedOn', f.publishedOn, '公示之日', 'publication']], ctx)
    ?? inOrder([decided, ['reconsideredOn', f.reconsideredOn, '申请复议之日', 'the reconsideration']], ctx) ?? inOrder([decided, ['suedOn', f.suedOn, '起诉之日', 'the lawsuit']], ctx);
}

/** Whether what followed fits the outcome: a penalty has its decision, and nothing was fined where none was given. */
function checkOutcome(f: CaseHistory): Refusal | null {
  const outcome = OUTCOMES[f.outcome];
  const lacking = (field: string, what: string, whatEn: string) => refuseHistory('history-fact-missing', { outcome, what, whatEn }, field);
  const surplus = (field: string, what: string, whatEn: string) => refuseHistory('history-fact-contradicts', { outcome, what, whatEn }, field);
  const decides = f.outcome === 'penalty' || f.outcome === 'no-penalty';
  if (decides && f.decidedOn === undefined) return lacking('decidedOn', '决定日期', 'the day of the decision');
  if (f.outcome === 'penalty' && f.penalties === undefined) return lacking('penalties', '处罚种类或金额', 'what was imposed');
  if (f.outcome !== 'penalty' && f.penalties !== undefined) return surplus('penalties', '处罚', 'penalty');
  if (f.outcome !== 'penalty' && (f.paidFen ?? 0) > 0) return surplus('paidFen', '缴款', 'payment');
  if (f.outcome === 'not-filed' && f.filedOn !== undefined) return surplus('filedOn', '立案日期', 'day of filing');
  const unpriced = f.penalties?.findIndex((p) => (p.kind === 'fine' || p.kind === 'confiscation') && !p.amountFen) ?? -1;
  return unpriced < 0 ? null : lacking(`penalties.${unpriced}.amountFen`, '罚没金额', 'the amount');
}

/** What contradicts itself or the law, or null. Told of the field, so that an import can name the column. */
export function checkCaseHistory(f: CaseHistory, ctx: Context): Refusal | null {
  return checkDays(f, ctx) ?? checkOutcome(f) ?? checkBasis(f.legalBasis, f.decidedOn ?? f.closedOn, 'legalBasis') ?? checkIrregular(f.confirmedCode, ctx);
}

export function caseSince(f: CaseHistory): LegalDay {
  return f.discoveredOn ?? f.filedOn ?? f.decidedOn ?? f.closedOn;
}

/** The case as these facts have it. There is no decision in the system: what a ledger tells of one stays with the facts. */
export function caseOf(f: CaseHistory, imported: Imported<CaseHistory>): Partial<EnforcementCase> {
  return {
    stage: 'imported', ended: true, variant: f.variant, outcome: f.outcome, source: f.source, party: f.party, suspicion: f.suspicion, discoveredOn: f.discoveredOn ?? null,
    caseNo: f.caseNo ?? null, filedOn: f.filedOn ?? null, closedOn: f.closedOn, confirmedCode: f.confirmedCode ? { ...f.confirmedCode, by: imported.by } : null, imported,
  };
}
