import type { Refusal } from '../kernel/index.js';
import * as b from '../testing/index.js';

const register = (change: object) => new b.Case().refused('register-case', { ...b.REGISTRATION, ...change });
const party = (change: object) => register({ party: { ...b.REGISTRATION.party, ...change } });
const person = (change: object) => register({ party: { ...b.PERSON, ...change } });
const fined = (change: object) => b.withEvidence().refused('conclude-investigation', { ...b.conclusion([]), proposal: 'penalty', penalties: [{ kind: 'fine', ...change }] });

const rows: readonly (readonly [string, () => Refusal, string, string])[] = [
  ['an unknown field', () => register({ colour: 'red' }), 'unknown-field', 'colour'],
  ['an unknown field inside an object', () => register({ source: { kind: 'report', colour: 'red' } }), 'unknown-field', 'source.colour'],
  ['a missing field', () => register({ suspicion: undefined }), 'required', 'suspicion'],
  ['an empty text', () => register({ suspicion: '   ' }), 'required', 'suspicion'],
  ['a text over its limit', () => register({ suspicion: '超'.repeat(2001) }), 'too-long', 'suspicion'],
  ['a number where a text belongs', () => register({ suspicion: 7 }), 'wrong-type', 'suspicion'],
  ['a kind that does not exist', () => register({ variant: 'express' }), 'not-an-option', 'variant'],
  ['29 February of a common year', () => register({ discoveredOn: '2026-02-29' }), 'no-such-day', 'discoveredOn'],
  ['a day with a time', () => register({ discoveredOn: '2026-03-02T10:00:00Z' }), 'no-such-day', 'discoveredOn'],
  ['a day beyond the reach of the calendar', () => register({ discoveredOn: '0206-03-02' }), 'no-such-day', 'discoveredOn'],
  ['a moment without a zone', () => register({ variant: 'accident', accident: { ...b.ACCIDENT, occurredAt: '2026-03-01T10:00:00' } }), 'no-such-moment', 'accident.occurredAt'],
  ['a moment on 29 February of a common year', () => register({ variant: 'accident', accident: { ...b.ACCIDENT, occurredAt: '2026-02-29T10:00:00Z' } }), 'no-such-moment', 'accident.occurredAt'],
  ['a credit code with the letter O', () => party({ creditCode: '9132010OMA0T00011F' }), 'credit-code-shape', 'party.creditCode'],
  ['a credit code whose check character is wrong', () => party({ creditCode: '91320100MA0T00011G' }), 'credit-code-check', 'party.creditCode'],
  ['a resident id of fifteen letters', () => person({ residentId: 'abcdefghijklmno' }), 'resident-id-shape', 'party.residentId'],
  ['a resident id born on 30 February', () => person({ residentId: '320100199002300017' }), 'resident-id-birth-date', 'party.residentId'],
  ['a resident id whose check digit is wrong', () => person({ residentId: '320100199010051234' }), 'resident-id-check', 'party.residentId'],
  ['a party of no kind', () => register({ party: { kind: 'ship', name: '某轮' } }), 'invalid', 'party.kind'],
  ['a negative fine', () => fined({ amountFen: -1 }), 'too-small', 'penalties.0.amountFen'],
  ['half a fen', () => fined({ amountFen: 0.5 }), 'wrong-type', 'penalties.0.amountFen'],
  ['a fine beyond all measure', () => fined({ amountFen: 1e13 }), 'too-big', 'penalties.0.amountFen'],
  ['a fine in words', () => fined({ amountFen: '一百' }), 'wrong-type', 'penalties.0.amountFen'],
  ['nine penalties', () => b.withEvidence().refused('conclude-investigation', { ...b.conclusion([]), penalties: Array.from({ length: 9 }, () => b.fine(1)) }), 'too-many', 'penalties'],
  ['no officer at all', () => b.registered().refused('approve-filing', { officers: [] }, { as: 'deputy' }), 'too-few', 'officers'],
  ['an id with a space', () => b.registered().refused('approve-filing', { officers: ['li ming', 'wang'] }, { as: 'deputy' }), 'invalid', 'officers.0'],
];

describe('a payload that is not well formed', () => {
  it.each(rows)('%s is refused as content, with the field, the rule and the cure', (_, run, code, field) => {
    const refusal = run();
    expect(refusal).toMatchObject({ kind: 'content', code, field });
    for (const text of [refusal.zh, refusal.en, refusal.rule, refusal.cureZh, refusal.cureEn]) {
      expect(text.trim()).not.toBe('');
      expect(text).not.toMatch(/undefined|\{\w+\}/);
    }
    expect(refusal.en + refusal.cureEn).not.toMatch(/[\u4e00-\u9fff]/);
  });

  it.each([null, 'text', 7, [], true])('%p in place of a payload is refused', (payload) => {
    expect(new b.Case().refused('register-case', payload).kind).toBe('content');
  });

  it('names every further fault, so that a form can mark them all', () => {
    const refusal = register({ discoveredOn: '2026-02-29', suspicion: '', colour: 'red' });
    expect(refusal.code).toBe('required');
    expect([refusal, ...(refusal.also ?? [])].map((r) => r.field).sort()).toEqual(['colour', 'discoveredOn', 'suspicion']);
    expect(register({ suspicion: '' }).also).toBeUndefined();
  });

  it('is read only after stage and role: a stranger learns nothing from it', () => {
    expect(new b.Case().refused('register-case', { colour: 'red' }, { as: 'auditor' }).code).toBe('not-your-role');
  });

  it('says which check character would have been right', () => {
    expect(party({ creditCode: '91320100MA0T00011G' }).zh).toContain('“F”');
  });
});

describe('a payload that is well formed', () => {
  it('is trimmed, and a small x becomes a capital X', () => {
    const c = new b.Case();
    c.give('register-case', { ...b.REGISTRATION, suspicion: ' 未设警示标志 ', party: { kind: 'person', name: '刘某', residentId: '32010019900307009x' } });
    expect(c.state).toMatchObject({ suspicion: '未设警示标志', party: { residentId: '32010019900307009X' } });
  });

  it('stores a moment with an offset in UTC', () => {
    const c = b.registered({ registration: { variant: 'accident', accident: b.ACCIDENT } });
    expect(c.state.accident?.occurredAt).toBe('2026-03-01T15:30:00.000Z');
  });
});
