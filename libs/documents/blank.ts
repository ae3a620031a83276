/** What stands where a value is missing, to be filled in by hand. */
export const BLANK = '＿＿＿';

const MARK = /\ue000([^\ue000\ue001]+)\ue001/g;

/** A gap inside a longer value: it prints as a blank, and the tag counts as missing. */
export function gap(tag: string): string {
  return `\ue000${tag}\ue001`;
}

/** Prints the gaps of a value and reports their tags. */
export function printGaps(value: string, missing: (tag: string) => void): string {
  return value.replace(MARK, (_, tag: string) => {
    missing(tag);
    return BLANK;
  });
}
