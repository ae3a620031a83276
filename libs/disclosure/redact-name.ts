import { COMPOUND_SURNAMES } from './surnames.js';

const HAN = /^\p{Script=Han}/u;

/**
 * A natural person's name as it may be published: 张三 → 张某, 王小明 → 王某某, 欧阳修 → 欧阳某. The given name is never longer
 * than 某某, so that its length tells nothing more; a name in another script keeps its first letter.
 */
export function redactName(name: string): string {
  // What stands behind the name in the same field (a number, a bracket) is no part of it.
  const characters = [...name.replace(/[（(\d０-９].*$/su, '').replace(/[\s\u200b-\u200d\u2060\ufeff]/gu, '')];
  const [first = '', second = ''] = characters;
  if (characters.length < 2) return '某';
  if (!HAN.test(first)) return `${first}某某`;
  // A dot separates the parts of a name of another people: 阿卜杜拉·买买提.
  if (characters.some((c) => '·•・.．'.includes(c))) return `${first}某某`;
  const surname = characters.length > 2 && COMPOUND_SURNAMES.has(first + second) ? first + second : first;
  return surname + (characters.length - [...surname].length > 1 ? '某某' : '某');
}
