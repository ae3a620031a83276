/** Anything that names a street, a village or a house: no district's name goes beyond its first character with these. */
const BELOW_DISTRICT = '路街道巷弄村镇乡号栋幢楼室';

const PROVINCE = '(?:[^省市区县旗\\d]{2,8}?(?:省|自治区|特别行政区))?';
const CITY = '(?:[^省市区县旗\\d]{1,8}?(?:市|自治州|地区|盟))?';
const DISTRICT = `(?:市?[^\\d省市区县旗][^\\d省市区县旗${BELOW_DISTRICT}]{0,9}?(?<!小|社|园|校|厂|住宅|生活|家属)(?:区|县|旗|市))?`;
const DOWN_TO_DISTRICT = new RegExp(`^${PROVINCE}${CITY}${DISTRICT}`, 'u');

/** The part of an address down to the district or county: 天津市南开区长江道12号 → 天津市南开区. Empty when it names none. */
export function districtOf(address: string): string {
  return DOWN_TO_DISTRICT.exec(address.replace(/\s/gu, ''))?.[0] ?? '';
}

/** True when the words go into more detail than a district. */
export function isDetailed(address: string): boolean {
  return new RegExp(`[${BELOW_DISTRICT}]|小区|社区|\\d`, 'u').test(address.slice(districtOf(address).length));
}
