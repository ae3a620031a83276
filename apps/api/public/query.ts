import type { PageKey } from '#libs/disclosure/displayed.js';
import { z } from 'zod';
import { whole } from '../http/query-fields.js';

/** A form sends an empty field for one that was left alone. */
const optional = <T extends z.ZodType>(field: T) => z.preprocess((v) => (typeof v === 'string' && v.trim() === '' ? undefined : v), field.optional());

export const MONTH = /^(?:19|20)\d{2}-(?:0[1-9]|1[0-2])$/;

/** Search of the public lists. */
export const publicQuery = z.strictObject({
  q: optional(z.string().trim().min(1).max(80)),
  month: optional(z.string().regex(MONTH)),
  after: optional(z.string().max(120)),
});
export type PublicQuery = z.infer<typeof publicQuery>;

export const openDataQuery = publicQuery.extend({ limit: whole(1, 500).default(100) });

export function encodeKey(key: PageKey | null): string | null {
  return key && Buffer.from(`${key.publishedAt}/${key.publicId}`).toString('base64url');
}

/** Null for anything that is not a key this server gave. */
export function decodeKey(text: string): PageKey | null {
  const [, publishedAt, publicId] = /^(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(?:\.\d{1,3})?)\/([0-9a-f]{20})$/.exec(Buffer.from(text, 'base64url').toString('utf8')) ?? [];
  return publishedAt && publicId && !Number.isNaN(Date.parse(`${publishedAt.replace(' ', 'T')}Z`)) ? { publishedAt, publicId } : null;
}
