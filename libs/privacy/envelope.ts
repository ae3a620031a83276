import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

const IV = 12;
const TAG = 16;

/** AES-256-GCM under a fresh nonce: nonce, ciphertext and tag in one. `aad` must be given again to open it. */
export function encrypt(key: Buffer, plain: Buffer, aad: string): Buffer {
  const iv = randomBytes(IV);
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(aad));
  return Buffer.concat([iv, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

/** The plain bytes; throws where the key, the bytes or what they belong to are not those they were sealed with. */
export function decrypt(key: Buffer, sealed: Buffer, aad: string): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, IV)).setAAD(Buffer.from(aad)).setAuthTag(sealed.subarray(-TAG));
  return Buffer.concat([decipher.update(sealed.subarray(IV, -TAG)), decipher.final()]);
}

const LEAST = 32;

/** The key of the installation, drawn from its secret; it only wraps other keys. */
export interface MasterKey {
  /** Tells which master a key was wrapped with, and nothing of it. */
  readonly id: string;
  readonly key: Buffer;
}

/** Throws what to set when the secret is missing or short. */
export function masterKey(secret: string, setting = 'ANQI_PRIVACY_KEY'): MasterKey {
  if (secret.length < LEAST) throw new Error(`${setting} must be a random secret of at least ${LEAST} characters: it protects the personal data in the database`);
  const derive = (use: string, length: number) => Buffer.from(hkdfSync('sha256', secret, 'anqi privacy', use, length));
  return { id: derive('id', 8).toString('hex'), key: derive('wrap', 32) };
}
