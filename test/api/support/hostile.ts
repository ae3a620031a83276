import { sample, type Schema } from './json-schema.js';

const DEEP = `${'{"a":['.repeat(200)}1${']}'.repeat(200)}`;

/** Bodies that fit no command, as they go over the wire. */
const WHOLE = [
  'null', '[]', '[null]', '""', '0', '1e400', 'false', '{"":""}', DEEP, '{"__proto__":{"refused":true}}', '{"constructor":{"prototype":{}}}',
  '{"toString":1,"valueOf":2,"hasOwnProperty":3}', `{"${'k'.repeat(1000)}":1}`, '{"refused":true,"kind":"state","code":"x"}',
];

/** Values to put in the place of each field of a body that is well formed otherwise. */
const VALUES: readonly unknown[] = [
  null, [], {}, '', ' ', 0, -1, 1.5, 2 ** 53 + 2, 1e308, true, '𠮷👩‍👩‍👧‍👦\u0000\ud800', "'; DROP TABLE journal; -- ", '${7*7}{{7*7}}', '%s%n%00', 'x'.repeat(10_000),
  [[[['a']]]], { $ne: null }, { toString: 'x' }, 'constructor', '__proto__', '9999-12-31', '2026-02-30', '0000-00-00', '-1', 'NaN', ['constructor'], [null], [{}],
];

/** About fifteen bodies for one command: the whole replaced, and each of its fields in turn. `round` varies which. */
export function* hostileBodies(schema: Schema, round: number): Generator<string> {
  for (let i = 0; i < 5; i += 1) yield WHOLE[(round * 5 + i) % WHOLE.length] ?? 'null';
  const good = sample(schema, true) as Record<string, unknown>;
  const fields = Object.keys(good);
  for (let i = 0; i < 10; i += 1) {
    const value = VALUES[(round * 10 + i) % VALUES.length];
    const field = fields[i % Math.max(1, fields.length)];
    yield JSON.stringify(field === undefined ? { x: value } : { ...good, [field]: value });
  }
}
