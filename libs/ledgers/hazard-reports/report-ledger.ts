import { legalDay } from '#libs/calendar/index.js';
import { redact } from '#libs/casework/desk/index.js';
import { deciderOf } from '#libs/casework/index.js';
import { secretsOfReport, STAGES, type HazardReport } from '#libs/casework/hazard-report/index.js';
import { checkConfirmed, confirmation, irregularCode } from '../confirmed-code.js';
import { column, fieldBy, type LedgerKind, type LedgerValues } from '../kind.js';
import { CONFIRMED_CODE } from '../party.js';
import { importedContent, recordedContent } from '../recorded.js';
import { CHANNEL_WORDS, MATTER_WORDS, RECORDED, REPORT_FIELDS } from './fields.js';

const SUBJECT = 40;

const COLUMN_OF: readonly (readonly [path: string, key: string])[] = [
  ['reported.creditCode', 'creditCode'], ['reported.address', 'reportedAddress'], ['reported', 'reported'],
  ['reporter.residentId', 'residentId'], ['reporter.phone', 'phone'], ['reporter.address', 'address'], ['reporter', 'reporter'],
  ['receivedOn', 'receivedOn'], ['subject', 'subject'], ['content', 'content'], ['place', 'place'], ['channel', 'channel'], ['matter', 'matter'], ['ownerId', 'channel'],
];

const textAt = (values: LedgerValues, key: string) => (values[key] === undefined ? undefined : String(values[key]));
/** Leaves out what the row does not say. */
const said = (fields: Readonly<Record<string, string | undefined>>) => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
const ticked = (values: LedgerValues, key: string) => (values[key] === 'yes' ? { [key]: true } : {});

/** A subject is what lists show: the beginning of the content where the ledger has none, never the name of whoever reported. */
function subjectOf(values: LedgerValues): string {
  const subject = textAt(values, 'subject') ?? [...(textAt(values, 'content') ?? '')].slice(0, SUBJECT).join('');
  const name = textAt(values, 'reporter');
  return name === undefined ? subject : subject.replaceAll(name, '举报人');
}

function reportedOf(values: LedgerValues): object {
  const name = textAt(values, 'reported');
  const code = textAt(values, 'creditCode');
  return name === undefined ? {} : { reported: { name, ...said({ address: textAt(values, 'reportedAddress'), creditCode: irregularCode(code) === undefined ? code : undefined }) } };
}

/** What is said of a report whether it is open or long closed, all but its content. Whoever is not named is anonymous. */
export function reportPayload(values: LedgerValues): object {
  const name = textAt(values, 'reporter');
  return {
    channel: values['channel'], matter: values['matter'] ?? 'other', receivedOn: values['receivedOn'], subject: subjectOf(values), place: values['place'],
    ...reportedOf(values), reporter: { kind: 'person', ...said({ name, residentId: textAt(values, 'residentId'), phone: textAt(values, 'phone'), address: textAt(values, 'address') }) },
    anonymous: values['anonymous'] === 'yes' || (values['anonymous'] === undefined && name === undefined), ...ticked(values, 'employee'), ...ticked(values, 'deaths'),
  };
}

/** 举报台账. A row becomes a registered report; whoever made it is confidential always (安全生产法 art. 73), so no export names them. */
export const reportLedger: LedgerKind = {
  id: 'hazard-reports',
  nameZh: '举报台账',
  nameEn: 'Hazard report ledger',
  process: 'hazard-report',
  opening: 'ReportRegistered',
  decider: deciderOf('hazard-report'),
  fields: REPORT_FIELDS,
  numbers: ['number', 'formerNumber'],
  identity: ['receivedOn', 'reported', 'channel', 'content'],
  alike: { by: 'receivedOn', cause: 'content', who: 'reported', days: ['receivedOn'] },
  order: [],
  importers: ['administrator', 'petition-desk', 'section-head'],
  readers: ['administrator', 'petition-desk', 'section-head', 'deputy-director', 'director'],
  check: (values, roles) => checkConfirmed(values, textAt(values, 'creditCode'), roles),
  open(values, batch) {
    return { type: 'register-report', roles: ['petition-desk'], payload: { ...reportPayload(values), content: importedContent(values, batch, RECORDED) } };
  },
  follow: (values, state) => ((state as HazardReport).confirmedCode || values['reported'] === undefined ? [] : confirmation(values, textAt(values, 'creditCode'))),
  fieldOf: fieldBy(COLUMN_OF),
  columns: [
    column('number', '举报编号', 'code', 24), column('formerNumber', '原台账编号', 'code', 24), column('channel', '举报渠道', 'text'), column('matter', '举报事项', 'text', 16),
    column('receivedOn', '收到日期', 'day', 12), column('subject', '标题', 'text', 32), column('content', '举报内容', 'text', 48), column('place', '举报地点', 'text', 24),
    column('reported', '被举报单位', 'text', 28), column('reportedAddress', '被举报单位地址', 'text', 24), column('creditCode', '统一社会信用代码', 'code', 22), column('codeFlag', '信用代码说明', 'text'),
    column('anonymous', '是否匿名', 'text', 9), column('employee', '是否从业人员举报', 'text', 16), column('deaths', '是否涉及死亡', 'text', 13), column('stage', '阶段', 'text'),
    column('verifiedOn', '核查日期', 'day', 12), column('closedOn', '办结日期', 'day', 12), column('registeredOn', '录入日期', 'day', 12), column('handler', '承办人', 'text'),
    column('status', '办理情况', 'text', 24),
  ],
  row(state, { nameOf }) {
    const whole = state as HazardReport;
    const r = redact(whole, secretsOfReport(whole));
    const { text, values } = recordedContent(r.content, RECORDED);
    const yesNo = (yes: boolean) => (yes ? '是' : '否');
    return {
      number: r.number, formerNumber: (values['formerNumber'] as string | undefined) ?? null, channel: CHANNEL_WORDS[r.channel ?? '']?.[0] ?? null, matter: MATTER_WORDS[r.matter ?? '']?.[0] ?? null,
      receivedOn: r.receivedOn, subject: r.subject, content: text, place: r.place, reported: r.reported?.name ?? null, reportedAddress: r.reported?.address ?? null,
      creditCode: r.reported?.creditCode ?? null, codeFlag: r.confirmedCode ? CONFIRMED_CODE : null, anonymous: yesNo(r.anonymous), employee: yesNo(r.employee), deaths: yesNo(r.deaths),
      stage: STAGES[r.stage].zh, verifiedOn: r.verification?.on ?? null, closedOn: r.closedOn, registeredOn: r.registeredAt && legalDay(r.registeredAt), handler: nameOf(r.ownerId),
      status: (values['status'] as string | undefined) ?? null,
    };
  },
};
