import { districtOf, isDetailed } from './redact-address.js';
import { redactName } from './redact-name.js';
import { AMBIGUOUS_SURNAMES, COMMON_SURNAMES, COMPOUND_SURNAMES } from './surnames.js';

/** What the case knows about persons, to be found in its texts however it is spaced. */
export interface KnownPersonalData {
  readonly names: readonly string[];
  /** Identity numbers and telephone numbers. */
  readonly numbers: readonly string[];
  readonly addresses: readonly string[];
}

export const MASK = '****';

const SEPARATOR = '[\\s\\-－—–·.．]?';
const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
const spaced = (text: string, between: string) => [...text.replace(/\s/gu, '')].map(escape).join(between);

const GIVEN = '\\p{Script=Han}{1,2}?';
const surnamed = (surnames: string) => `(?:(?:${[...COMPOUND_SURNAMES].join('|')})${GIVEN}|[${surnames}]${GIVEN})`;
const NAME = surnamed(COMMON_SURNAMES);
const NAME_ENDS = '(?=$|[^\\p{Script=Han}]|[等未于在因系为是与及和无称死受违的之将被])';
const ROLES = [
  '法定代表人', '法人代表', '实际控制人', '负责人', '经营者', '投资人', '股东', '安全员', '管理人员', '从业人员', '作业人员', '操作人员', '员工', '职工', '工人',
  '驾驶员', '司机', '电工', '焊工', '死者', '伤者', '遇难者', '当事人', '证人', '经理', '董事长', '厂长', '矿长', '店长', '站长', '队长', '班长',
].join('|');
/** 工人张三、李四 */
const NAMES_AFTER_ROLE = new RegExp(`(?<=(?:${ROLES})(?:为|是|系|叫|：|:)?)${NAME}(?:[、和及与]${NAME})*${NAME_ENDS}`, 'gu');
/** 张三（男，…）, 张三，身份证号… */
const NAME_BEFORE_IDENTITY = new RegExp(`${surnamed(COMMON_SURNAMES + AMBIGUOUS_SURNAMES)}(?=\\s*[（(，,]?\\s*(?:居民)?(?:身份证|公民身份|男[，,）)]|女[，,）)]))`, 'gu');

const NUMBERS: readonly RegExp[] = [
  // An identity number, written in groups.
  new RegExp(`(?<!\\d)[1-9]\\d{5}${SEPARATOR}(?:18|19|20)\\d{2}${SEPARATOR}\\d{2}${SEPARATOR}\\d{2}${SEPARATOR}\\d{3}${SEPARATOR}[\\dXx]`, 'g'),
  // Identity numbers of either length, mobiles, bank cards: no fact of a decision needs eleven digits in a row.
  /\d{11,}[Xx]?/g,
  new RegExp(`(?<!\\d)1[3-9]\\d${SEPARATOR}\\d{4}${SEPARATOR}\\d{4}(?!\\d)`, 'g'),
  new RegExp(`(?<!\\d)(?:[(（]0\\d{2,3}[)）]|0\\d{2,3})${SEPARATOR}\\d{7,8}(?!\\d)`, 'g'),
  /(?<=(?:电话|手机|座机|联系方式|微信|QQ|传真|证件)(?:号码|号)?[为是：:\s]*)\d{5,}[Xx]?/gi,
  /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g,
];

const ADDRESS = /((?:家庭|居住|户籍|联系|通讯)地址|户籍所在地|现?住址|住所地?|地址(?=[：:])|家住|现住|居住[在于]|住在)((?:为|是|在|位于)?[：:]?\s*)([^，。；,;\n（）()]+)/gu;

/** Digits of any width read alike, and nothing invisible breaks a number or a name in two. */
function plain(text: string): string {
  return text.replace(/[\u200b-\u200d\u2060\ufeff]/gu, '').replace(/[０-９Ｘｘ]/gu, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0));
}

function redactAddresses(text: string, known: readonly string[]): string {
  let out = text;
  for (const address of known.map(plain)) {
    const district = districtOf(address);
    const detail = address.replace(/\s/gu, '').slice(district.length);
    if (detail.length < 3) continue;
    out = out.replace(new RegExp(spaced(detail, '\\s*'), 'gu'), MASK);
  }
  return out.replace(ADDRESS, (all, label: string, link: string, address: string) => (isDetailed(address) ? `${label}${link}${districtOf(address)}${MASK}` : all));
}

/**
 * A text as it may be published: the names, numbers and addresses the case knows, and whatever else in it has the shape of
 * an identity number, a telephone number, an e-mail or a home address. Names the case does not know are found only behind a
 * role (工人张三) or before an identity: whoever writes facts for publication still answers for others.
 */
export function redactText(text: string, known: KnownPersonalData): string {
  let out = plain(text);
  for (const name of known.names.map(plain)) {
    if ([...name.replace(/\s/gu, '')].length >= 2) out = out.replace(new RegExp(spaced(name, '[\\s·•・]*'), 'gu'), redactName(name));
  }
  for (const number of known.numbers.map(plain)) {
    if (number.replace(/\s/gu, '').length >= 5) out = out.replace(new RegExp(spaced(number.replace(/[\s\-()（）]/gu, ''), `${SEPARATOR}`), 'giu'), MASK);
  }
  out = redactAddresses(out, known.addresses);
  out = out.replace(NAME_BEFORE_IDENTITY, redactName);
  out = out.replace(NAMES_AFTER_ROLE, (names) => names.replace(/[^、和及与]+/gu, redactName));
  return NUMBERS.reduce((t, pattern) => t.replace(pattern, MASK), out);
}
