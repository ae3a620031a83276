import { z } from 'zod';
import { creditCode, residentId, text } from '../kernel/fields.js';

/** Who came to the desk: a petitioner, a representative, somebody who reports a hazard. Nothing is certain to be known. */
export interface Contact {
  readonly kind: 'person' | 'organisation';
  readonly name?: string | undefined;
  readonly residentId?: string | undefined;
  readonly creditCode?: string | undefined;
  readonly address?: string | undefined;
  readonly phone?: string | undefined;
}

export const contactFields = z.strictObject({
  kind: z.enum(['person', 'organisation']),
  name: text(100).optional(),
  residentId: residentId().optional(),
  creditCode: creditCode().optional(),
  address: text(200).optional(),
  phone: text(40).optional(),
});

/** 姓名（名称）、住址不清的除外 (信访工作条例 art. 23): without a name and a way to reach them nobody can be told in writing. */
export function reachable(contact: Contact | null): boolean {
  return Boolean(contact?.name && (contact.address || contact.phone));
}
