import { isLegalDay } from '#libs/calendar/index.js';
import { checkCreditCode, checkResidentId } from '#libs/identity/index.js';
import { z } from 'zod';

/**
 * Field types shared by all payloads. Each names its rule and its cure through `params`, so a bad value is answered with
 * both (see payload.ts). Strings are trimmed; lengths count characters, not bytes.
 */
interface FieldFault { code: string; zh: string; en: string; rule: string; cureZh: string; cureEn: string }

function fault(ctx: z.core.$RefinementCtx, input: unknown, params: FieldFault): void {
  ctx.issues.push({ code: 'custom', input, message: params.zh, params: params as unknown as Record<string, unknown> });
}

/** No fact of a case lies outside these years; days beyond them are slips of the pen and would leave the calendar's range. */
const withinReach = (iso: string) => iso >= '1950' && iso < '2200';

/** A day of the Asia/Shanghai calendar, YYYY-MM-DD, that exists. */
export const day = () =>
  z.string().superRefine((value, ctx) => {
    if (!isLegalDay(value) || !withinReach(value)) {
      fault(ctx, value, { code: 'no-such-day', zh: `“${value}”不是存在的日期`, en: `“${value}” is not a day that exists`, rule: '日期格式为 YYYY-MM-DD 且须真实存在', cureZh: '例如 2026-02-28', cureEn: 'For example 2026-02-28' });
    }
  }).meta({ format: 'date', example: '2026-03-02' });

/** A moment in UTC, ISO 8601 with Z or an offset; stored in UTC. */
export const moment = () =>
  z.string().superRefine((value, ctx) => {
    if (!z.iso.datetime({ offset: true }).safeParse(value).success || !withinReach(value)) {
      fault(ctx, value, { code: 'no-such-moment', zh: `“${value}”不是存在的时间`, en: `“${value}” is not a moment that exists`, rule: '时间格式为 ISO 8601 且须带时区', cureZh: '例如 2026-03-02T09:30:00+08:00', cureEn: 'For example 2026-03-02T09:30:00+08:00' });
    }
  }).transform((value) => new Date(value).toISOString()).meta({ format: 'date-time', example: '2026-03-02T09:30:00+08:00' });

/** Text of 1 to `max` characters after trimming. */
export const text = (max: number) => z.string().trim().min(1).max(max);

/** Money in fen, a whole number, not negative. */
export const fen = () => z.int().min(0).max(1_000_000_000_000).meta({ description: 'fen (1/100 yuan)' });

/** A ULID or another short id. */
export const id = () => z.string().min(1).max(40).regex(/^[\w:#@.-]+$/);

export const creditCode = () =>
  z.string().trim().superRefine((value, ctx) => {
    const verdict = checkCreditCode(value);
    if (verdict.ok) return;
    const rule = '统一社会信用代码 GB 32100-2015';
    if (verdict.fault === 'shape') fault(ctx, value, { code: 'credit-code-shape', zh: '统一社会信用代码应为18位数字或大写字母（不含I、O、S、V、Z）', en: 'A credit code has 18 digits or capital letters without I, O, S, V, Z', rule, cureZh: '核对营业执照', cureEn: 'Check the business licence' });
    else fault(ctx, value, { code: 'credit-code-check', zh: `统一社会信用代码校验位不符，按前17位应为“${verdict.expected}”`, en: `Wrong check character; the first 17 call for “${verdict.expected}”`, rule, cureZh: '核对营业执照后重新填写', cureEn: 'Check the business licence and type it again' });
  }).meta({ example: '91320100MA0T00011F' });

export const residentId = () =>
  z.string().trim().toUpperCase().superRefine((value, ctx) => {
    const verdict = checkResidentId(value);
    if (verdict.ok) return;
    const rule = '公民身份号码 GB 11643-1999';
    const cure = { cureZh: '核对身份证件', cureEn: 'Check the identity card' };
    if (verdict.fault === 'shape') fault(ctx, value, { code: 'resident-id-shape', zh: '身份证号应为17位数字加1位校验码', en: 'An identity number has 17 digits and a check digit', rule, ...cure });
    else if (verdict.fault === 'birth-date') fault(ctx, value, { code: 'resident-id-birth-date', zh: '身份证号中的出生日期不存在', en: 'The birth date inside the number does not exist', rule, ...cure });
    else fault(ctx, value, { code: 'resident-id-check', zh: `身份证号校验位不符，应为“${verdict.expected}”`, en: `Wrong check digit; it should be “${verdict.expected}”`, rule, ...cure });
  });
