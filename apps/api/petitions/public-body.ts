import { PURPOSES } from '#libs/casework/petition/index.js';
import { z } from 'zod';

const text = (max: number) => z.string().trim().min(1).max(max);

/** What a petitioner sends: a name and a way to answer are asked for (信访工作条例 art. 17, not compared with the text), the rest is as they wish. */
export const publicPetition = z.strictObject({
  /** Code of the bureau, where the installation serves several. */
  bureau: z.string().regex(/^\d{6}$/).optional(),
  purpose: z.enum(PURPOSES),
  subject: text(100),
  content: text(5000),
  name: text(100),
  phone: text(40),
  address: z.string().trim().max(200).optional(),
  confidential: z.boolean().optional(),
});

export const statusQuery = z.strictObject({ receipt: text(80), code: text(20) });
