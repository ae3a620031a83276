import { hash, verify, type Options } from '@node-rs/argon2';

/** argon2id with OWASP's parameters (19 MiB, 2 passes). */
const OPTIONS: Options = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export function hashPassword(password: string): Promise<string> {
  return hash(password, OPTIONS);
}

/** A hash nobody has: checked for unknown logins so that they take as long as known ones. */
let decoy: Promise<string> | null = null;

export async function checkPassword(stored: string | null, password: string): Promise<boolean> {
  decoy ??= hashPassword('no such account');
  const matches = await verify(stored ?? (await decoy), password).catch(() => false);
  return stored !== null && matches;
}
