import { redact } from '#libs/casework/desk/index.js';
import { secretsOfReport, type HazardReport } from '#libs/casework/hazard-report/index.js';
import { termOf } from '#libs/glossary/index.js';
import { reportLedger, reportPayload } from '../hazard-reports/report-ledger.js';
import { column, fieldBy, type LedgerColumn, type LedgerKind } from '../kind.js';
import { CLOSED_REPORT_FIELDS } from './fields.js';
import { asTexts, asTheyStand, codeOf, ownColumn } from './payload.js';

const PATHS = [
  ['reported.creditCode', 'creditCode'], ['confirmedCode', 'creditCode'], ['reported.address', 'reportedAddress'], ['reporter.residentId', 'residentId'], ['reporter.phone', 'phone'], ['reporter.address', 'address'],
] as const;

const LEFT = new Set(['formerNumber', 'handler', 'status', 'registeredOn', 'verifiedOn']);
const FURTHER: readonly LedgerColumn[] = [
  column('verifiedOn', '核查日期', 'day'), column('outcome', '核查结论', 'text'), column('rewardFen', '奖励金额', 'fen'), column('note', '备注', 'text', 28), column('registeredOn', '导入日期', 'day'), column('batch', '导入批次', 'code', 20),
];

/** 已结举报台账: reports to 12350 closed before the system was there. */
export const closedReports: LedgerKind = {
  ...reportLedger,
  id: 'closed-hazard-reports',
  nameZh: '历史办结举报台账',
  nameEn: 'Hazard reports closed in former years',
  opening: 'ReportImported',
  fields: CLOSED_REPORT_FIELDS,
  numbers: ['number'],
  identity: ['receivedOn', 'reported', 'content', 'closedOn'],
  order: ['receivedOn', 'verifiedOn', 'closedOn'],
  includes: (state) => (state as HazardReport).imported !== undefined,
  open(values, batch) {
    const { beside } = values['reported'] === undefined ? { beside: {} } : codeOf(values, values['creditCode'] === undefined ? undefined : String(values['creditCode']));
    return {
      type: 'import-report', roles: [],
      payload: {
        batch, ...reportPayload(values), ...beside, ...asTexts(values, 'number', 'content', 'note'), ...asTheyStand(values, 'verifiedOn', 'closedOn', 'outcome', 'rewardFen'),
      },
    };
  },
  follow: () => [],
  fieldOf: fieldBy(PATHS, ownColumn),
  columns: [...reportLedger.columns.filter(({ key }) => !LEFT.has(key)), ...FURTHER],
  row(state, ctx) {
    const r = state as HazardReport;
    const f = r.imported && redact(r.imported.facts, secretsOfReport(r));
    return {
      ...reportLedger.row(state, ctx), verifiedOn: f?.verifiedOn ?? null, outcome: termOf('reportOutcome', r.outcome ?? '')?.zh ?? null, rewardFen: f?.rewardFen ?? null, note: f?.note ?? null,
      batch: r.imported?.batch ?? null,
    };
  },
};
