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
  | 'union' | 'findings' | 'group' | 'staff-list' | 'list' | 'choice' | 'yes-no' | 'money' | 'number'
  | 'day' | 'moment' | 'clock' | 'escalation' | 'staff' | 'long-text' | 'text';

/** From this length on a text gets room for several lines. */
const LONG = 201;
/** Ids are the only texts with a pattern of word characters; which id it is, only the name tells. */
const isId = (schema: FieldSchema) => schema.type === 'string' && schema.pattern !== undefined;

/** Which control a field is edited with. Only ids and the review's findings need their name to tell. */
export function kindOf(name: string, schema: FieldSchema): FieldKind {
  if (schema.oneOf) return 'union';
  if (schema.enum) return 'choice';
  switch (schema.type) {
    case 'object':
      return name === 'findings' ? 'findings' : 'group';
    case 'array':
      return schema.items && isId(schema.items) ? 'staff-list' : 'list';
    case 'boolean':
      return 'yes-no';
    case 'integer':
      return schema.description?.startsWith('fen') ? 'money' : 'number';
  }
  if (schema.format === 'date') return 'day';
  if (schema.format === 'date-time') return 'moment';
  if (isId(schema)) return name === 'clockId' ? 'clock' : name === 'escalationId' ? 'escalation' : 'staff';
  return (schema.maxLength ?? 0) >= LONG ? 'long-text' : 'text';
}

/** Several fields under one heading, rather than one control. */
export function isComposite(kind: FieldKind): boolean {
  return kind === 'group' || kind === 'union' || kind === 'list' || kind === 'findings';
}

/** The branch of a union that a value has chosen, by the constant each branch carries. */
export function branchOf(schema: FieldSchema, value: unknown): { readonly by: string; readonly branch: FieldSchema | undefined } {
  const by = Object.entries(schema.oneOf?.[0]?.properties ?? {}).find(([, s]) => s.const !== undefined)?.[0] ?? 'kind';
  const chosen = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[by] : undefined;
  return { by, branch: schema.oneOf?.find((b) => b.properties?.[by]?.const === chosen) };
}
