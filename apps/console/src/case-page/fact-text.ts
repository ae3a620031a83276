import type { People } from '../cases/people.js';
import { groupAt } from '../glossary/codes.js';
import { momentText } from '../glossary/moments.js';
import { yuanText } from '../glossary/money.js';
import type { Words } from '../glossary/words.js';

/** Fields that hold a person's id, or several. */
const PERSON = /(^|\.)(ownerId|officerId|registeredBy|submittedBy|decidedBy|reviewerId|presiderId|recipientId|approverId|approvedById|by|to|from|officers|collectors|participants|secondOfficer|peopleInOffice\.id)$/;
const INSTANT = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/;

interface Penalty { readonly kind: string; readonly amountFen?: number; readonly detail?: string }

/** A penalty is read as one thing: 罚款 20,000.00 元. */
function penaltyText({ kind, amountFen, detail }: Penalty, { term, say }: Words): string {
  const amount = amountFen === undefined ? '' : ` ${yuanText(amountFen)} ${say('yuan')}`;
  return `${term('penaltyKind', kind)}${amount}${detail ? `（${detail}）` : ''}`;
}

/** One value as people read it: names for ids, words for codes, Shanghai time for moments, yuan for fen. */
export function factText(path: string, value: unknown, words: Words, people: People): string {
  if (value === null || value === undefined || value === '') return words.say('emptyValue');
  if (typeof value === 'boolean') return words.say(value ? 'yes' : 'no');
  if (typeof value === 'number') return /(Fen|principal|lateFine|paid|owing)$/.test(path) ? `${yuanText(value)} ${words.say('yuan')}` : String(value);
  if (Array.isArray(value)) {
    const items = value.map((item: unknown) => (path.endsWith('penalties') ? penaltyText(item as Penalty, words) : factText(path, item, words, people)));
    return items.length === 0 ? words.say('none') : words.list(items);
  }
  if (typeof value !== 'string') return JSON.stringify(value);
  if (INSTANT.test(value)) return momentText(value);
  const group = groupAt(path);
  if (group) return words.term(group, value);
  if (path.endsWith('sectionId')) return people.section(value) || value;
  if (path.endsWith('clockId')) return words.limit(value);
  return PERSON.test(path) ? people.name(value) : value;
}

/** Read as one value: lists of names or codes, and the penalties. */
function isOne(value: unknown, name: string | undefined): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return Array.isArray(value) && (name === 'penalties' || (value.length > 0 && value.every((item) => typeof item !== 'object')));
}

/** The values inside a fact with their paths, list positions included: `instalments.0.amountFen`. */
export function* plainValues(value: unknown, path: readonly string[] = []): Generator<{ path: string; value: unknown }> {
  if (isOne(value, path.at(-1))) {
    yield { path: path.join('.'), value };
    return;
  }
  for (const [name, inner] of Object.entries(value as object)) yield* plainValues(inner, [...path, name]);
}

/** A path without list positions: what labels and words are found by. */
export function withoutPositions(path: string): string {
  return path.split('.').filter((part) => !/^\d+$/.test(part)).join('.');
}

/** The label of a path, its owners before it where the name alone would be too general: 当事人·名称. */
export function pathLabel(path: string, words: Words, of = ''): string {
  const parts = path.split('.');
  const labels: string[] = [];
  parts.forEach((part, i) => {
    if (/^\d+$/.test(part)) labels[labels.length - 1] += ` ${Number(part) + 1}`;
    else labels.push(words.field(of, withoutPositions(parts.slice(0, i + 1).join('.'))));
  });
  return labels.join(' · ');
}
