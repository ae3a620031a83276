import { legalDay } from '#libs/calendar/index.js';
import { redact } from '#libs/casework/desk/index.js';
import { deciderOf } from '#libs/casework/index.js';
import { secretsOfPetition, STAGES, type Petition } from '#libs/casework/petition/index.js';
import { column, fieldBy, type LedgerKind, type LedgerValues } from '../kind.js';
import { checkConfirmed, confirmation, irregularCode } from '../confirmed-code.js';
import { CONFIRMED_CODE, maskedId, partyOf } from '../party.js';
import { importedContent, recordedContent } from '../recorded.js';
import { CHANNEL_WORDS, PETITION_FIELDS, PURPOSE_WORDS, RECORDED } from './fields.js';

const SUBJECT = 40;

const COLUMN_OF: readonly (readonly [path: string, key: string])[] = [
  ['petitioner.creditCode', 'creditCode'], ['petitioner.residentId', 'residentId'], ['petitioner.address', 'address'], ['petitioner.phone', 'phone'], ['petitioner', 'name'],
  ['forwarded', 'forwardedBy'], ['receivedOn', 'receivedOn'], ['subject', 'subject'], ['content', 'content'], ['channel', 'channel'], ['purpose', 'purpose'],
  ['people', 'people'], ['representatives', 'people'],
];

const given = (values: LedgerValues, ...keys: string[]) => Object.fromEntries(keys.filter((key) => values[key] !== undefined).map((key) => [key, String(values[key])]));

/** A subject is what lists show: the beginning of the content where the ledger has none, never a name. */
export function subjectOf(values: LedgerValues): string {
  const subject = String(values['subject'] ?? [...String(values['content'] ?? '')].slice(0, SUBJECT).join(''));
  return values['name'] === undefined ? subject : subject.replaceAll(String(values['name']), '信访人');
}

const creditCodeOf = (values: LedgerValues) => partyOf(values, 'name', 'petitionerKind').creditCode;

/** 信访台账. A row becomes a registered petition, which then runs its terms like any other. */
export const petitionLedger: LedgerKind = {
  id: 'petitions',
  nameZh: '信访台账',
  nameEn: 'Petition ledger',
  process: 'petition',
  opening: 'PetitionRegistered',
  decider: deciderOf('petition'),
  fields: PETITION_FIELDS,
  numbers: ['number', 'formerNumber'],
  identity: ['receivedOn', 'name', 'channel', 'content'],
  alike: { by: 'receivedOn', cause: 'content', who: 'name', days: ['receivedOn'] },
  order: [],
  importers: ['administrator', 'petition-desk', 'section-head'],
  readers: ['administrator', 'petition-desk', 'section-head', 'deputy-director', 'director'],
  check: (values, roles) => checkConfirmed(values, creditCodeOf(values), roles),
  open(values, batch) {
    const { creditCode, ...party } = partyOf(values, 'name', 'petitionerKind');
    const code = creditCode === undefined || irregularCode(creditCode) !== undefined ? {} : { creditCode };
    const forwarded = values['forwardedBy'] === undefined ? {} : { forwarded: { by: values['forwardedBy'], reference: values['forwardedRef'] ?? '未载明' } };
    return {
      type: 'register-petition', roles: ['petition-desk'],
      payload: {
        channel: values['channel'], purpose: values['purpose'] ?? 'resolve', receivedOn: values['receivedOn'], subject: subjectOf(values), content: importedContent(values, batch, RECORDED),
        petitioner: { ...party, ...code, ...given(values, 'name', 'address', 'phone') }, ...forwarded,
        ...(values['people'] === undefined ? {} : { people: values['people'] }), ...(values['confidential'] === 'yes' ? { confidential: true } : {}),
      },
    };
  },
  follow: (values, state) => ((state as Petition).confirmedCode ? [] : confirmation(values, creditCodeOf(values))),
  fieldOf: fieldBy(COLUMN_OF),
  columns: [
    column('number', '信访编号', 'code', 24), column('formerNumber', '原台账编号', 'code', 24), column('channel', '信访渠道', 'text'), column('purpose', '信访目的', 'text'),
    column('receivedOn', '收到日期', 'day', 12), column('name', '信访人', 'text', 16), column('petitionerKind', '信访人类别', 'text'), column('identity', '证件号码', 'code', 22),
    column('codeFlag', '信用代码说明', 'text'), column('address', '住址', 'text', 24), column('phone', '联系电话', 'code', 15), column('people', '人数', 'count', 8),
    column('subject', '标题', 'text', 32), column('content', '信访内容', 'text', 48), column('confidential', '是否保密', 'text', 9), column('stage', '阶段', 'text'),
    column('repliedOn', '答复日期', 'day', 12), column('closedOn', '办结日期', 'day', 12), column('registeredOn', '录入日期', 'day', 12), column('handler', '承办人', 'text'),
    column('status', '办理情况', 'text', 24),
  ],
  row(state, { nameOf }) {
    const whole = state as Petition;
    const hidden = whole.confidential;
    const p = hidden ? redact(whole, secretsOfPetition(whole)) : whole;
    const { text, values } = recordedContent(p.content, RECORDED);
    const who = hidden ? null : p.petitioner;
    return {
      number: p.number, formerNumber: (values['formerNumber'] as string | undefined) ?? null, channel: CHANNEL_WORDS[p.channel ?? '']?.[0] ?? null, purpose: PURPOSE_WORDS[p.purpose ?? '']?.[0] ?? null,
      receivedOn: p.receivedOn, name: who?.name ?? null, petitionerKind: who ? (who.kind === 'person' ? '个人' : '单位') : null, identity: who?.creditCode ?? maskedId(who?.residentId),
      codeFlag: p.confirmedCode && who ? CONFIRMED_CODE : null, address: who?.address ?? null, phone: who?.phone ?? null, people: p.people, subject: p.subject, content: text,
      confidential: hidden ? '是' : '否', stage: STAGES[p.stage].zh, repliedOn: p.reply?.on ?? null, closedOn: p.closedOn, registeredOn: p.registeredAt && legalDay(p.registeredAt),
      handler: nameOf(p.ownerId), status: (values['status'] as string | undefined) ?? null,
    };
  },
};
