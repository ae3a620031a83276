import { branchOf, type FieldSchema } from './field-kind.js';

/** A place in a payload: names and list positions. */
export type Path = readonly (string | number)[];

type Holder = Readonly<Record<string | number, unknown>>;

export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((at, step) => (typeof at === 'object' && at !== null ? (at as Holder)[step] : undefined), value);
}

/** The value with one place changed; `undefined` takes a name away. Lists and objects on the way are made as needed. */
export function withValueAt(value: unknown, path: Path, next: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return next;
  const inner = withValueAt(typeof value === 'object' && value !== null ? (value as Holder)[step] : undefined, rest, next);
  if (typeof step === 'number') {
    const list = Array.isArray(value) ? [...(value as unknown[])] : [];
    list[step] = inner;
    return list;
  }
  const { [step]: _old, ...others } = (value ?? {}) as Record<string, unknown>;
  return inner === undefined ? others : { ...others, [step]: inner };
}

/** What a form begins with: lists that need an item have one, everything else is open. */
export function emptyValue(schema: FieldSchema): unknown {
  if (schema.default !== undefined) return schema.default;
  if (schema.type === 'array') return schema.minItems && schema.items?.type === 'object' ? [emptyValue(schema.items)] : [];
  if (schema.type !== 'object') return undefined;
  const needed = Object.entries(schema.properties ?? {}).filter(([name, s]) => schema.required?.includes(name) && (s.type === 'object' || s.type === 'array'));
  return Object.fromEntries(needed.map(([name, s]) => [name, emptyValue(s)]));
}

/** The payload as it is sent: texts trimmed, what was left empty left out, nothing the schema does not know. */
export function payloadOf(schema: FieldSchema, value: unknown): unknown {
  if (schema.oneOf) {
    const { branch } = branchOf(schema, value);
    return branch ? payloadOf(branch, value) : value;
  }
  if (schema.type === 'object') {
    const given = (value ?? {}) as Record<string, unknown>;
    const entries = Object.entries(schema.properties ?? {}).map(([name, s]) => [name, given[name] === undefined ? undefined : payloadOf(s, given[name])] as const);
    // A list that may be left out is left out rather than sent empty.
    const absent = (name: string, v: unknown) => v === undefined || (Array.isArray(v) && v.length === 0 && !schema.required?.includes(name));
    return Object.fromEntries(entries.filter(([name, v]) => !absent(name, v)));
  }
  if (schema.type === 'array' && Array.isArray(value)) return value.map((v) => payloadOf(schema.items ?? {}, v));
  if (typeof value === 'string') return value.trim() === '' ? undefined : value.trim();
  return value ?? undefined;
}
