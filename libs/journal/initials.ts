import { pinyin } from 'pinyin-pro';

/** Of one reading; two fit the column. */
const LONGEST = 120;

function read(text: string, surname: 'off' | 'head'): string {
  return pinyin(text.normalize('NFKC'), { pattern: 'first', toneType: 'none', type: 'array', surname }).join('').toLowerCase().replace(/[^a-z0-9]/g, '').slice(0, LONGEST);
}

/**
 * Pinyin initials of a name or title, digits and Latin letters kept: 某某化工 is `mmhg`. Characters of several readings are
 * read by the word they stand in (重庆 `cq`, 长安 `ca`); where a name's first character is read otherwise as a surname
 * (单, 仇, 解), both readings stand side by side.
 */
export function initialsOf(title: string): string {
  const [word, name] = [read(title, 'off'), read(title, 'head')];
  return word === name ? word : `${word} ${name}`;
}

/** What somebody types as initials: two or more Latin letters and digits with a letter among them; null for anything else. */
export function askedInitials(text: string): string | null {
  const asked = text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
  return /^(?=.*[a-z])[a-z0-9]{2,80}$/.test(asked) ? asked : null;
}
