import type { EnforcementCase } from '#libs/casework/enforcement-case/index.js';
import { deciderOf } from '#libs/casework/index.js';
import type { OutCell } from '../csv.js';
import { column, fieldBy, type LedgerColumn, type LedgerKind, type LedgerValues } from '../kind.js';
import { checkConfirmed, confirmation, irregularCode } from '../confirmed-code.js';
import { partyOf } from '../party.js';
import { importReference, isImported, readRecorded, withRecorded } from '../recorded.js';
import { CASE_COLUMNS, importedCells } from './columns.js';
import { CASE_FIELDS, RECORDED, RECORDED_KEYS } from './fields.js';

/** Fields of the payload and the columns they come from; the longest path that fits. */
const COLUMN_OF: readonly (readonly [path: string, key: string])[] = [
  ['party.creditCode', 'creditCode'], ['party.residentId', 'residentId'], ['party.address', 'address'], ['party.phone', 'phone'], ['party.kind', 'partyKind'], ['party', 'party'],
  ['source.reference', 'caseNo'], ['source', 'source'], ['suspicion', 'suspicion'], ['discoveredOn', 'discoveredOn'], ['variant', 'variant'], ['secondOfficer', 'variant'], ['accident', 'variant'],
];

const given = (values: LedgerValues, ...keys: string[]) => Object.fromEntries(keys.filter((key) => values[key] !== undefined).map((key) => [key, String(values[key])]));

/** Where the ledger does not say when the act was found, the day it was filed is the latest it can have been. */
const discoveredOn = (values: LedgerValues) => values['discoveredOn'] ?? values['filedOn'];

const EXTRA: readonly LedgerColumn[] = [
  column('discoveredOn', '发现日期', 'day', 12), column('address', '地址', 'text', 24), column('phone', '联系电话', 'code', 15),
];
const CODES = new Set(['identity', 'caseNo', 'decisionNo', 'volumeNo']);
const WIDE = new Set(['party', 'suspicion', 'caseNo', 'decisionNo', 'identity']);

function recordedOf(c: EnforcementCase): { readonly text: string; readonly values: LedgerValues } {
  return isImported(c.source?.reference) ? readRecorded(c.suspicion, RECORDED) : { text: c.suspicion, values: {} };
}

/** 案件台账. A row becomes a registered case; what was done in it long ago stays on record in words. */
export const caseLedger: LedgerKind = {
  id: 'cases',
  nameZh: '案件台账',
  nameEn: 'Case ledger',
  process: 'enforcement-case',
  opening: 'CaseRegistered',
  decider: deciderOf('enforcement-case'),
  fields: CASE_FIELDS,
  numbers: ['caseNo', 'decisionNo'],
  identity: ['party', 'suspicion', 'discoveredOn', 'filedOn', 'decidedOn', 'fineFen'],
  // Where the ledger does not say when the act was found, the filing stands for it: so that is compared first.
  alike: { by: 'party', cause: 'suspicion', days: ['filedOn', 'decidedOn', 'discoveredOn'] },
  order: ['discoveredOn', 'filedOn', 'decidedOn'],
  importers: ['administrator', 'section-head'],
  check: (values, roles) => checkConfirmed(values, partyOf(values, 'party', 'partyKind').creditCode, roles),
  open(values, batch) {
    const number = values['caseNo'] ?? values['decisionNo'];
    const { creditCode, ...party } = partyOf(values, 'party', 'partyKind');
    const code = creditCode === undefined || irregularCode(creditCode) !== undefined ? {} : { creditCode };
    return {
      type: 'register-case', roles: ['case-officer'],
      payload: {
        variant: values['variant'] ?? 'ordinary',
        source: { kind: values['source'] ?? 'other', reference: importReference(batch, number === undefined ? undefined : String(number)) },
        party: { name: values['party'], ...party, ...code, ...given(values, 'address', 'phone') },
        suspicion: withRecorded(String(values['suspicion'] ?? ''), values, RECORDED),
        discoveredOn: discoveredOn(values),
      },
    };
  },
  follow: (values, state) => ((state as EnforcementCase).confirmedCode ? [] : confirmation(values, partyOf(values, 'party', 'partyKind').creditCode)),
  fieldOf: fieldBy(COLUMN_OF),
  columns: [
    ...CASE_COLUMNS.map(({ key, zh, kind }) => ({ key, zh, type: CODES.has(key) ? ('code' as const) : kind, width: WIDE.has(key) ? 28 : 13 })),
    ...EXTRA,
  ],
  row(state, ctx) {
    const c = state as EnforcementCase;
    const { text, values } = recordedOf(c);
    const shown = Object.fromEntries(CASE_COLUMNS.map(({ key, of }) => [key, of({ c, ...ctx })])) as Record<string, OutCell>;
    // The stage is the system's; the rest is the old ledger's word where the system has none.
    for (const key of RECORDED_KEYS) if (key !== 'stage') shown[key] ??= values[key] ?? null;
    return { ...shown, ...importedCells(c), suspicion: text, discoveredOn: c.discoveredOn, address: c.party?.address ?? null, phone: c.party?.phone ?? null };
  },
};
