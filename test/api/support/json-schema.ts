/** The part of JSON Schema that the document uses. */
export interface Schema {
  readonly type?: string; readonly format?: string; readonly example?: unknown; readonly const?: unknown; readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>; readonly required?: readonly string[]; readonly items?: Schema; readonly minItems?: number; readonly minimum?: number;
  readonly anyOf?: readonly Schema[]; readonly oneOf?: readonly Schema[]; readonly $ref?: string;
}

/** A value the schema allows: every required field, and nothing that is optional unless asked for. */
export function sample(schema: Schema, withOptional = false): unknown {
  const choice = schema.oneOf?.[0] ?? schema.anyOf?.[0];
  if (choice) return sample(choice, withOptional);
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return schema.enum[0];
  if (schema.example !== undefined) return schema.example;
  switch (schema.type) {
    case 'object':
      return Object.fromEntries(Object.entries(schema.properties ?? {}).filter(([name]) => withOptional || schema.required?.includes(name)).map(([name, s]) => [name, sample(s, withOptional)]));
    case 'array':
      return Array.from({ length: schema.minItems ?? 0 }, () => sample(schema.items ?? {}, withOptional));
    case 'integer': case 'number':
      return Math.max(schema.minimum ?? 1, 1);
    case 'boolean':
      return true;
    default:
      return '文字';
  }
}
