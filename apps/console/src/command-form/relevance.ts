import type { FieldSchema } from './field-kind.js';
import { emptyValue, payloadOf } from './form-value.js';

type Value = Readonly<Record<string, unknown>>;
type Standing = 'hidden' | 'needed' | 'offered';

/**
 * Fields that mean something only beside another: the schema cannot say so, and asking for them all would puzzle. The
 * server's decider has the last word; this only spares the reader what cannot apply.
 */
const RULES: Readonly<Record<string, Readonly<Record<string, (value: Value) => Standing>>>> = {
  'register-case': {
    accident: (v) => (v['variant'] === 'accident' ? 'needed' : 'hidden'),
    secondOfficer: (v) => (v['variant'] === 'summary' ? 'needed' : 'hidden'),
  },
  'conclude-investigation': { penalties: (v) => (v['proposal'] === 'no-penalty' ? 'hidden' : 'offered') },
  'extend-clock': { reference: (v) => (v['approvedBy'] === 'superior' || v['approvedBy'] === 'government' ? 'needed' : 'hidden') },
};

/** The schema as it applies to what has been filled in so far. */
export function schemaFor(command: string, schema: FieldSchema, value: unknown): FieldSchema {
  const rules = RULES[command];
  if (!rules) return schema;
  const standing = (name: string) => rules[name]?.((value ?? {}) as Value) ?? 'offered';
  const properties = Object.fromEntries(Object.entries(schema.properties ?? {}).filter(([name]) => standing(name) !== 'hidden'));
  const required = Object.keys(properties).filter((name) => schema.required?.includes(name) || standing(name) === 'needed');
  return { ...schema, properties, required };
}

/** The payload of the fields that apply; a name that must be sent all the same is sent empty. */
export function payloadFor(command: string, schema: FieldSchema, value: unknown): unknown {
  const applying = schemaFor(command, schema, value);
  const hidden = (schema.required ?? []).filter((name) => !(name in (applying.properties ?? {})));
  return { ...(payloadOf(applying, value) as object), ...Object.fromEntries(hidden.map((name) => [name, emptyValue(schema.properties?.[name] ?? {})])) };
}
