import { z } from 'zod';

/** Trimmed, and not empty. */
export const shortText = (max: number) => z.string().trim().min(1).max(max);

/** Code of the bureau, where the installation serves several. */
export const bureauCode = z.string().regex(/^\d{6}$/).optional();

export const statusQuery = z.strictObject({ receipt: shortText(80), code: shortText(20), lang: z.string().max(10).optional() });

interface Words { readonly code: string; readonly zh: string; readonly en: string; readonly rule: string; readonly cureZh: string; readonly cureEn: string }

/** A fault that no single field shows, said like any refusal. */
export function fault(field: string, params: Words) {
  return { code: 'custom' as const, path: [field], message: params.zh, params: { ...params } };
}
