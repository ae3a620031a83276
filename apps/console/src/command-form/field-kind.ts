/** The part of JSON Schema that the API's document uses for payloads. */
export interface FieldSchema {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, FieldSchema>>;
  readonly required?: readonly string[];
  readonly items?: FieldSchema;
  readonly oneOf?: readonly FieldSchema[];
  readonly enum?: readonly string[];
  readonly const?: string;
  readonly format?: string;
  readonly pattern?: string;
  readonly description?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly default?: unknown;
}

export type FieldKind =
  | 'union' | 'findings' | 'group' | 'staff-list' | 'files' | 'choices' | 'list' | 'choice' | 'yes-no' | 'money' | 'number'
  | 'day' | 'moment' | 'clock' | 'escalation' | 'letter' | 'staff' | 'violation' | 'long-text' | 'text';

/** From this length on a text gets room for several lines. */
const LONG = 201;
/** Ids are the only texts with a pattern of word characters. */
const isId = (schema: FieldSchema) => schema.type === 'string' && schema.pattern !== undefined;

/** References to stored files: an id and its fingerprint. */
const isFile = (schema: FieldSchema) => schema.type === 'object' && schema.properties?.['sha256'] !== undefined;
/** Which id it is, only the name tells. */
const IDS: Readonly<Record<string, FieldKind>> = { clockId: 'clock', escalationId: 'escalation', documentId: 'letter', code: 'violation', repeatOf: 'text', into: 'text', processId: 'text' };

function listKind(items: FieldSchema): FieldKind {
  if (items.enum) return 'choices';
  if (isFile(items)) return 'files';
  return isId(items) ? 'staff-list' : 'list';
}

/** Which control a field is edited with. Only ids and the review's findings need their name to tell. */
export function kindOf(name: string, schema: FieldSchema): FieldKind {
  if (schema.oneOf) return 'union';
  if (schema.enum) return 'choice';
  switch (schema.type) {
    case 'object':
      return name === 'findings' ? 'findings' : 'group';
    case 'array':
      return listKind(schema.items ?? {});
    case 'boolean':
      return 'yes-no';
    case 'integer':
      return schema.description?.startsWith('fen') ? 'money' : 'number';
  }
  if (schema.format === 'date') return 'day';
  if (schema.format === 'date-time') return 'moment';
  if (isId(schema)) return IDS[name] ?? 'staff';
  return (schema.maxLength ?? 0) >= LONG ? 'long-text' : 'text';
}

/** Several fields under one heading, rather than one control. */
export function isComposite(kind: FieldKind): boolean {
  return kind === 'group' || kind === 'union' || kind === 'list' || kind === 'findings';
}

/** The codes that choose a branch: one constant, or a few that share their fields. */
const codesOf = (branch: FieldSchema, by: string) => { const s = branch.properties?.[by]; return s?.const !== undefined ? [s.const] : (s?.enum ?? []); };

/** The branch of a union that a value has chosen, by the code each branch carries, and all codes there are. */
export function branchOf(schema: FieldSchema, value: unknown): { readonly by: string; readonly branch: FieldSchema | undefined; readonly codes: readonly string[] } {
  const branches = schema.oneOf ?? [];
  const by = branches.flatMap((b) => Object.entries(b.properties ?? {})).find(([, s]) => s.const !== undefined)?.[0] ?? 'kind';
  const chosen = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[by] : undefined;
  return { by, branch: branches.find((b) => codesOf(b, by).includes(chosen as string)), codes: branches.flatMap((b) => codesOf(b, by)) };
}
