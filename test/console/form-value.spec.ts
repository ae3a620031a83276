import { branchOf, kindOf, type FieldSchema } from '../../apps/console/src/command-form/field-kind.js';
import { emptyValue, payloadOf, withValueAt } from '../../apps/console/src/command-form/form-value.js';
import { fenOf, yuanText } from '../../apps/console/src/glossary/money.js';
import { momentText, withBeijingOffset } from '../../apps/console/src/glossary/moments.js';

const FILE: FieldSchema = { type: 'object', properties: { fileId: { type: 'string', pattern: 'x' }, sha256: { type: 'string', pattern: 'x' } } };

describe('a form made from a schema', () => {
  it('chooses the control by the schema', () => {
    expect(kindOf('scope', { type: 'array', items: { type: 'string', enum: ['a', 'b'] } })).toBe('choices');
    expect(kindOf('files', { type: 'array', items: FILE })).toBe('files');
    expect(kindOf('officers', { type: 'array', items: { type: 'string', pattern: 'x' } })).toBe('staff-list');
    expect(kindOf('code', { type: 'string', pattern: 'x' })).toBe('violation');
    expect(kindOf('amountFen', { type: 'integer', description: 'fen (1/100 yuan)' })).toBe('money');
  });

  it('finds the branch of a union whether its code is one or several', () => {
    const union: FieldSchema = { oneOf: [{ type: 'object', properties: { kind: { enum: ['evidence', 'av-record'] } } }, { type: 'object', properties: { kind: { const: 'service' } } }] };
    expect(branchOf(union, { kind: 'av-record' })).toEqual({ by: 'kind', branch: union.oneOf?.[0], codes: ['evidence', 'av-record', 'service'] });
    expect(branchOf(union, { kind: 'service' }).branch).toBe(union.oneOf?.[1]);
    expect(branchOf(union, undefined).branch).toBeUndefined();
  });

  it('sends texts trimmed and leaves out what was left empty, but sends a list that must be there', () => {
    const schema: FieldSchema = { type: 'object', required: ['needed'], properties: { text: { type: 'string' }, none: { type: 'string' }, needed: { type: 'array' }, spare: { type: 'array', minItems: 1 } } };
    expect(payloadOf(schema, { text: ' 内容 ', none: '  ', needed: [], spare: [], unknown: 1 })).toEqual({ text: '内容', needed: [] });
  });

  it('changes one place and makes what lies on the way', () => {
    expect(withValueAt({ a: 1 }, ['list', 0, 'name'], 'x')).toEqual({ a: 1, list: [{ name: 'x' }] });
    expect(withValueAt({ a: 1, b: 2 }, ['b'], undefined)).toEqual({ a: 1 });
    expect(emptyValue({ type: 'array', minItems: 1, items: { type: 'object' } })).toEqual([{}]);
  });
});

describe('amounts and moments on the screen', () => {
  it('turn yuan into whole fen and back without rounding', () => {
    expect([fenOf('123,456.7'), fenOf('0.01'), fenOf('１'), fenOf('1.234'), fenOf('')]).toEqual([12_345_670, 1, undefined, undefined, undefined]);
    expect([yuanText(12_345_670), yuanText(5), yuanText(-100)]).toEqual(['123,456.70', '0.05', '-1.00']);
  });

  it('are Beijing time wherever the machine is', () => {
    expect(momentText('2026-03-02T16:30:00.000Z')).toBe('2026-03-03 00:30');
    expect(withBeijingOffset('2026-03-03T00:30')).toBe('2026-03-03T00:30:00+08:00');
  });
});
