import { PROCESSES } from '#libs/casework/index.js';
import { z } from 'zod';
import { IDENTIFYING, NARRATIVE, PLAIN } from './fields.js';

interface Schema { type?: string; format?: string; enum?: unknown; const?: unknown; pattern?: string; properties?: Record<string, Schema>; items?: Schema; anyOf?: Schema[]; oneOf?: Schema[]; additionalProperties?: Schema | boolean }

/** Names of every field in which somebody can type as they like: no list of values, no pattern, no day, no moment. */
function textsIn(schema: Schema, name = ''): string[] {
  if (schema.type === 'string') return schema.enum || schema.const || schema.pattern || schema.format ? [] : [name];
  const inner = [...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...(schema.items ? [schema.items] : [])].flatMap((s) => textsIn(s, name));
  return [...inner, ...Object.entries(schema.properties ?? {}).flatMap(([key, s]) => textsIn(s, key))];
}

const texts = Object.values(PROCESSES).flatMap((decider) => [...decider.commands.values()].flatMap((c) =>
  textsIn(z.toJSONSchema(c.payload as z.ZodType, { io: 'input', unrepresentable: 'any' }) as Schema).map((field) => ({ command: c.type, field }))));

describe('deciding which fields are personal', () => {
  it('finds the fields of every process', () => {
    expect(texts).toEqual(expect.arrayContaining([{ command: 'register-case', field: 'name' }, { command: 'register-petition', field: 'residentId' }, { command: 'register-report', field: 'phone' }]));
  });

  it('leaves no text field of any command undecided', () => {
    expect(texts.filter(({ field }) => !IDENTIFYING.has(field) && !NARRATIVE.has(field) && !PLAIN.has(field))).toEqual([]);
  });

  it('has decided each field once', () => {
    expect([...IDENTIFYING, ...NARRATIVE].filter((field) => PLAIN.has(field))).toEqual([]);
  });
});
