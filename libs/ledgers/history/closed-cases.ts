import type { EnforcementCase } from '#libs/casework/enforcement-case/index.js';
import { caseLedger } from '../cases/case-ledger.js';
import { checkConfirmed } from '../confirmed-code.js';
import { column, fieldBy, type LedgerColumn, type LedgerKind, type LedgerValues } from '../kind.js';
import { partyOf } from '../party.js';
import { CLOSED_CASE_FIELDS } from './fields.js';
import { asTexts, asTheyStand, asTicked, codeOf, ownColumn } from './payload.js';
import { checkPenalties, penaltiesOf } from './penalties.js';

const PATHS = [
  ['party.creditCode', 'creditCode'], ['confirmedCode', 'creditCode'], ['party.residentId', 'residentId'], ['party.address', 'address'], ['party.phone', 'phone'], ['party.kind', 'partyKind'],
  ['penalties.0', 'fineFen'], ['penalties.1', 'fineFen'],
] as const;

const LEFT = new Set(['owingFen', 'officers', 'reconsideration', 'lawsuit', 'retention', 'registeredOn']);
const FURTHER: readonly LedgerColumn[] = [
  column('reviewedOn', '法制审核日期', 'day'), column('legalBasis', '处罚依据', 'text', 28), column('publishedOnTime', '是否按期公示', 'text'),
  column('reconsideredOn', '申请复议日期', 'day'), column('suedOn', '起诉日期', 'day'), column('note', '备注', 'text', 28),
  column('registeredOn', '导入日期', 'day'), column('batch', '导入批次', 'code', 20),
];

const creditCodeOf = (values: LedgerValues) => partyOf(values, 'party', 'partyKind').creditCode;

/** 已结案件台账: cases closed before the system was there. A row becomes an imported case, which nothing but a correction changes. */
export const closedCases: LedgerKind = {
  id: 'closed-cases',
  nameZh: '历史办结案件台账',
  nameEn: 'Cases closed in former years',
  process: 'enforcement-case',
  opening: 'CaseImported',
  decider: caseLedger.decider,
  fields: CLOSED_CASE_FIELDS,
  numbers: caseLedger.numbers,
  identity: ['party', 'suspicion', 'filedOn', 'decidedOn', 'fineFen', 'closedOn'],
  alike: caseLedger.alike,
  order: ['discoveredOn', 'filedOn', 'reviewedOn', 'decidedOn', 'servedOn', 'closedOn', 'archivedOn'],
  importers: caseLedger.importers,
  includes: (state) => (state as EnforcementCase).imported !== undefined,
  check: (values, roles) => checkConfirmed(values, creditCodeOf(values), roles) ?? checkPenalties(values),
  open(values, batch) {
    const { creditCode, ...party } = partyOf(values, 'party', 'partyKind');
    const { within, beside } = codeOf(values, creditCode);
    const penalties = penaltiesOf(values);
    return {
      type: 'import-case', roles: [],
      payload: {
        batch, variant: values['variant'] ?? 'ordinary', source: { kind: values['source'] ?? 'other' }, party: { name: values['party'], ...party, ...within, ...asTexts(values, 'address', 'phone') }, ...beside,
        ...asTexts(values, 'suspicion', 'caseNo', 'decisionNo', 'legalBasis', 'volumeNo', 'note'),
        ...asTheyStand(values, 'discoveredOn', 'filedOn', 'reviewedOn', 'outcome', 'decidedOn', 'servedOn', 'publishedOn', 'paidFen', 'reconsideredOn', 'suedOn', 'closedOn', 'archivedOn'),
        ...asTicked(values, 'publishedOnTime'), ...(penalties ? { penalties } : {}),
      },
    };
  },
  follow: () => [],
  fieldOf: fieldBy(PATHS, ownColumn),
  columns: [...caseLedger.columns.filter(({ key }) => !LEFT.has(key)), ...FURTHER],
  row(state, ctx) {
    const { imported } = state as EnforcementCase;
    const f = imported?.facts;
    return {
      ...caseLedger.row(state, ctx), reviewedOn: f?.reviewedOn ?? null, legalBasis: f?.legalBasis ?? null, publishedOnTime: f?.publishedOnTime === undefined ? null : f.publishedOnTime ? '是' : '否',
      reconsideredOn: f?.reconsideredOn ?? null, suedOn: f?.suedOn ?? null, note: f?.note ?? null, batch: imported?.batch ?? null,
    };
  },
};
