import { pinyin } from 'pinyin-pro';

/** Of one reading; two fit the column. */
const LONGEST = 120;

const firsts = (text: string, surname: 'off' | 'head') => pinyin(text, { pattern: 'first', toneType: 'none', type: 'array', surname });
const joined = (letters: readonly string[]) => letters.join('').toLowerCase().replace(/[^a-z0-9]/g, '').slice(0, LONGEST);

/**
 * Pinyin initials of a name or title, digits and Latin letters kept: 某某化工 is `mmhg`. Characters of several readings are
 * read by the word they stand in (重庆 `cq`, 长安 `ca`); where a name's first character is read otherwise as a surname
 * (单, 仇, 解), both readings stand side by side.
 */
export function initialsOf(title: string): string {
  const text = title.normalize('NFKC');
  const letters = firsts(text, 'off');
  // Only the first character may be a surname: read as one, the rest would lose the words it stands in.
  const [word, name] = [joined(letters), joined([...firsts(text.slice(0, 2), 'head').slice(0, 1), ...letters.slice(1)])];
  return word === name ? word : `${word} ${name}`;
}

/** What somebody types as initials: two or more Latin letters and digits with a letter among them; null for anything else. */
export function askedInitials(text: string): string | null {
  const asked = text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
  return /^(?=.*[a-z])[a-z0-9]{2,80}$/.test(asked) ? asked : null;
}
