import { isLegalDay } from '#libs/calendar/day-number.js';
import type { Words } from '../glossary/words.js';
import { branchOf, type FieldSchema } from './field-kind.js';

/** What is wrong with one field, by its dotted path: `penalties.0.amountFen`. */
export interface Fault {
  readonly field: string;
  readonly text: string;
  readonly cure?: string;
}

/** What the schema alone can tell before anything is sent; the rest the server says. */
export function faultsOf(schema: FieldSchema, payload: unknown, words: Words, command: string): Fault[] {
  const faults: Fault[] = [];
  const say = (path: string, word: Parameters<Words['say']>[0], values: Record<string, string | number> = {}) =>
    faults.push({ field: path, text: words.say(word, { what: words.field(command, path.split('.').filter((p) => !/^\d+$/.test(p)).join('.')), ...values }) });

  function look(s: FieldSchema, value: unknown, path: string): void {
    if (s.oneOf) {
      const { by, branch } = branchOf(s, value);
      if (branch) look(branch, value, path);
      else say(path ? `${path}.${by}` : by, 'faultRequired');
    } else if (s.type === 'object') {
      const given = (value ?? {}) as Record<string, unknown>;
      for (const [name, inner] of Object.entries(s.properties ?? {})) {
        const at = path ? `${path}.${name}` : name;
        if (given[name] !== undefined) look(inner, given[name], at);
        else if (!s.required?.includes(name)) continue;
        else if (inner.oneOf || inner.type === 'object') look(inner, {}, at);
        else say(at, 'faultRequired');
      }
    } else if (Array.isArray(value)) {
      if (value.length < (s.minItems ?? 0)) say(path, 'faultFew', { min: s.minItems ?? 0 });
      value.forEach((v, i) => look(s.items ?? {}, v, `${path}.${i}`));
    } else if (s.type === 'integer') {
      const inFen = s.description?.startsWith('fen') ? 100 : 1;
      if (typeof value !== 'number' || value < (s.minimum ?? 0)) say(path, 'faultSmall', { min: (s.minimum ?? 0) / inFen });
      else if (value > (s.maximum ?? Infinity)) say(path, 'faultBig', { max: (s.maximum ?? 0) / inFen });
    } else if (typeof value === 'string') {
      if (s.format === 'date' && !isLegalDay(value)) say(path, 'faultDay');
      if (s.maxLength !== undefined && [...value].length > s.maxLength) say(path, 'faultLong', { max: s.maxLength });
    }
  }
  look(schema, payload, '');
  return faults;
}
