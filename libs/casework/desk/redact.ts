import type { Contact } from './contact.js';

const MASK = '＊＊＊';
/** One character alone would blacken half a text. */
const SHORTEST = 2;

/** Everything that would give these people away, longest first so that no remainder shows. */
export function secretsOf(contacts: readonly (Contact | null)[]): string[] {
  const found = new Set<string>();
  for (const contact of contacts) {
    if (!contact) continue;
    for (const value of [contact.name, contact.residentId, contact.creditCode, contact.address, contact.phone]) {
      if (value !== undefined && value.length >= SHORTEST) found.add(value);
    }
  }
  return [...found].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}

/**
 * The same value with every secret masked in every text inside it, keys left alone: facts, journal entries and free text
 * alike, so that a name typed into the content does not slip through.
 */
export function redact<T>(value: T, secrets: readonly string[]): T {
  if (secrets.length === 0) return value;
  if (typeof value === 'string') return secrets.reduce<string>((text, secret) => text.replaceAll(secret, MASK), value) as T;
  if (Array.isArray(value)) return value.map((item) => redact(item as unknown, secrets)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, redact(inner as unknown, secrets)])) as T;
}

/** The first secret a text gives away, or null. */
export function givesAway(text: string, contacts: readonly (Contact | null)[]): string | null {
  return secretsOf(contacts).find((secret) => text.includes(secret)) ?? null;
}

/** Where facts and journals hold a person. */
export const CONTACT_FIELDS: ReadonlySet<string> = new Set(['petitioner', 'reporter', 'person']);

/** Every person named anywhere in it: registered, corrected since, or representing others. */
export function contactsIn(value: unknown, found: Contact[] = []): Contact[] {
  if (Array.isArray(value)) for (const item of value) contactsIn(item, found);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      if (CONTACT_FIELDS.has(key) && inner) found.push(inner as Contact);
      else if (key === 'representatives' && Array.isArray(inner)) found.push(...(inner as Contact[]));
      else contactsIn(inner, found);
    }
  }
  return found;
}
