import type { ProcessState } from '#libs/casework/index.js';
import { peopleOf, searchable } from './people.js';
import type { Queryable } from './keys.js';
import type { Vault } from './vault.js';

export type FoundBy = 'name' | 'phone' | 'id';

const squeezed = (text: string) => text.normalize('NFKC').replace(/[\s·•‧・]+/g, '').toUpperCase();

/** As people write it, made one: full-width and half-width, blanks, the country's prefix of a telephone. */
export function normalise(kind: FoundBy, text: string): string {
  if (kind !== 'phone') return squeezed(text);
  const digits = text.normalize('NFKC').replace(/\D+/g, '');
  return digits.replace(/^(?:0086|86)(?=1\d{10}$)/, '');
}

const termOf = (kind: FoundBy, value: string) => `${kind}|${normalise(kind, value)}`;

/** Writes by what the people of a process are found, if that has changed since `before`: one statement, or two where it was otherwise. */
export async function indexPeople(db: Queryable, vault: Vault, bureauId: string, state: ProcessState, before: ProcessState | null): Promise<void> {
  const known = before === null ? [] : peopleOf(before);
  const people = peopleOf(state);
  if (before !== null && known.length === people.length && people.every((c, i) => c === known[i])) return;
  if (before === null || known.length > 0) await db.query('DELETE FROM person_index WHERE process_id = ?', [state.id]);
  const rows = new Map<string, unknown[]>();
  for (const { kind, value } of searchable(state)) {
    const [newest] = await vault.blind(db, bureauId, termOf(kind, value));
    if (newest) rows.set(newest.hash, [state.id, newest.hash, kind, newest.keyId]);
  }
  if (rows.size === 0) return;
  await db.query(`INSERT INTO person_index (process_id, hash, kind, key_id) VALUES ${[...rows].map(() => '(?,?,?,?)').join(',')}`, [...rows.values()].flat());
}

const MOST = 200;

/** Processes of the bureau that know a person by exactly this name, telephone or number, with what it was found by; newest first, so many at most. */
export async function findByPerson(db: Queryable, vault: Vault, bureauId: string, terms: Partial<Record<FoundBy, string | undefined>>): Promise<Map<string, FoundBy[]>> {
  const hashes: string[] = [];
  for (const [kind, value] of Object.entries(terms) as [FoundBy, string | undefined][]) {
    if (value === undefined || normalise(kind, value) === '') continue;
    hashes.push(...(await vault.blind(db, bureauId, termOf(kind, value))).map((b) => b.hash));
  }
  const found = new Map<string, FoundBy[]>();
  if (hashes.length === 0) return found;
  const rows = (await db.query(`SELECT process_id, kind FROM person_index WHERE hash IN (${hashes.map(() => '?').join(',')}) ORDER BY process_id DESC LIMIT ?`, [...hashes, MOST])) as
    { process_id: string; kind: FoundBy }[];
  for (const { process_id: id, kind } of rows) found.set(id, [...new Set([...(found.get(id) ?? []), kind])]);
  return found;
}
