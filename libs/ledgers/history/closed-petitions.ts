import { redact } from '#libs/casework/desk/index.js';
import { secretsOfPetition, type Petition } from '#libs/casework/petition/index.js';
import { termOf } from '#libs/glossary/index.js';
import { checkConfirmed } from '../confirmed-code.js';
import { column, fieldBy, type LedgerColumn, type LedgerKind, type LedgerValues } from '../kind.js';
import { partyOf } from '../party.js';
import { petitionLedger, subjectOf } from '../petitions/petition-ledger.js';
import { CLOSED_PETITION_FIELDS } from './fields.js';
import { asTexts, asTheyStand, asTicked, codeOf, ownColumn } from './payload.js';

const PATHS = [
  ['petitioner.creditCode', 'creditCode'], ['confirmedCode', 'creditCode'], ['petitioner.residentId', 'residentId'], ['petitioner.address', 'address'], ['petitioner.phone', 'phone'], ['petitioner', 'name'],
] as const;

const LEFT = new Set(['formerNumber', 'handler', 'status', 'registeredOn', 'repliedOn']);
const FURTHER: readonly LedgerColumn[] = [
  column('visitors', '来访人次', 'count', 9), column('group', '是否集访', 'text', 9), column('skipLevel', '是否越级', 'text', 9), column('unlawful', '是否非访', 'text', 9), column('acceptedOn', '受理日期', 'day'),
  column('repliedOn', '答复日期', 'day'), column('outcome', '处理结果', 'text'), column('satisfaction', '满意度', 'text', 9), column('note', '备注', 'text', 28), column('registeredOn', '导入日期', 'day'), column('batch', '导入批次', 'code', 20),
];

const creditCodeOf = (values: LedgerValues) => partyOf(values, 'name', 'petitionerKind').creditCode;
const yesNo = (yes: boolean) => (yes ? '是' : '否');

/** Each visit counts its people where the ledger does not count them itself. */
function visitorsOf(values: LedgerValues): object {
  const visitors = values['visitors'] ?? (values['channel'] === 'visit' ? values['people'] ?? 1 : undefined);
  return visitors === undefined || visitors === 0 ? {} : { visitors };
}

/** 已结信访台账: petitions closed before the system was there. */
export const closedPetitions: LedgerKind = {
  ...petitionLedger,
  id: 'closed-petitions',
  nameZh: '历史办结信访台账',
  nameEn: 'Petitions closed in former years',
  opening: 'PetitionImported',
  fields: CLOSED_PETITION_FIELDS,
  numbers: ['number'],
  identity: ['receivedOn', 'name', 'content', 'closedOn'],
  order: ['receivedOn', 'acceptedOn', 'repliedOn', 'closedOn'],
  includes: (state) => (state as Petition).imported !== undefined,
  check: (values, roles) => checkConfirmed(values, creditCodeOf(values), roles),
  open(values, batch) {
    const { creditCode, ...party } = partyOf(values, 'name', 'petitionerKind');
    const { within, beside } = codeOf(values, creditCode);
    return {
      type: 'import-petition', roles: [],
      payload: {
        batch, subject: subjectOf(values), purpose: values['purpose'] ?? 'resolve', petitioner: { ...party, ...within, ...asTexts(values, 'name', 'address', 'phone') }, ...beside,
        ...asTexts(values, 'number', 'content', 'note'), ...asTheyStand(values, 'channel', 'receivedOn', 'people', 'acceptedOn', 'repliedOn', 'closedOn', 'outcome', 'satisfaction'), ...visitorsOf(values),
        ...asTicked(values, 'group', 'skipLevel', 'unlawful', 'confidential'),
      },
    };
  },
  follow: () => [],
  fieldOf: fieldBy(PATHS, ownColumn),
  columns: [...petitionLedger.columns.filter(({ key }) => !LEFT.has(key)), ...FURTHER],
  row(state, ctx) {
    const p = state as Petition;
    const f = p.imported && (p.confidential ? redact(p.imported.facts, secretsOfPetition(p)) : p.imported.facts);
    return {
      ...petitionLedger.row(state, ctx), visitors: p.visitors, group: yesNo(p.flags.group), skipLevel: yesNo(p.flags.skipLevel), unlawful: yesNo(p.flags.unlawful), acceptedOn: f?.acceptedOn ?? null,
      repliedOn: f?.repliedOn ?? null, outcome: termOf('petitionOutcome', p.outcome ?? '')?.zh ?? null, satisfaction: f?.satisfaction ? termOf('satisfaction', f.satisfaction)?.zh ?? null : null,
      note: f?.note ?? null, batch: p.imported?.batch ?? null,
    };
  },
};
