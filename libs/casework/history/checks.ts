import type { LegalDay } from '#libs/calendar/index.js';
import { checkCreditCode } from '#libs/identity/index.js';
import { citedArticles } from '#libs/statutes/known-articles.js';
import { z } from 'zod';
import { notBefore, notInFuture, type Context, type Refusal, type Role } from '../kernel/index.js';
import { text } from '../kernel/fields.js';
import { refuse } from './refusals.js';

const HEADS: readonly Role[] = ['section-head', 'deputy-director', 'director'];

/** A credit code that fails its check and stands all the same: somebody above has seen the licence. */
export const irregularCodeFields = z.strictObject({ creditCode: z.string().trim().regex(/^[0-9A-Z]{18}$/), attachment: text(200), reason: text(500) });
export type IrregularCode = z.infer<typeof irregularCodeFields>;

export function checkIrregular(code: IrregularCode | undefined, ctx: Context): Refusal | null {
  if (!code) return null;
  if (checkCreditCode(code.creditCode).ok) return refuse('irregular-code-correct', {}, 'confirmedCode.creditCode');
  return HEADS.some((role) => ctx.actor.roles.includes(role)) ? null : refuse('irregular-code-by-head', {}, 'confirmedCode.creditCode');
}

/** A step of a finished item: its field, the day it has, and its name in both languages. */
export type Step = readonly [field: string, day: LegalDay | undefined, zh: string, en: string];

/** Steps that follow one upon the other, none of them in the future; those that are not known are passed over. */
export function inOrder(steps: readonly Step[], ctx: Context): Refusal | null {
  let before: Step | undefined;
  for (const step of steps) {
    const [field, day] = step;
    if (day === undefined) continue;
    const fault = notInFuture(day, ctx, field) ?? notBefore(day, before?.[1], before?.[2] ?? '', before?.[3] ?? '', field);
    if (fault) return fault;
    before = step;
  }
  return null;
}

/** A basis that is given must name an article, and where the law's articles are known, one it had on the day. */
export function checkBasis(basis: string | undefined, on: LegalDay, field: string): Refusal | null {
  if (basis === undefined) return null;
  const cited = citedArticles(basis, on);
  if (cited.length === 0) return refuse('article-not-cited', {}, field);
  const wrong = cited.find(({ article, last }) => !(article >= 1) || (last !== null && article > last));
  return wrong ? refuse('article-unknown', { law: wrong.law, article: wrong.article, last: wrong.last ?? 0 }, field) : null;
}
