import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** URL-safe letters and digits only, so that a secret needs no quoting in SQL, shells or YAML. */
const random = () => randomBytes(24).toString('base64url').replace(/[-_]/g, 'x');

const NAMES = ['dbOwnerPassword', 'dbAppPassword', 'dbRootPassword', 'dbTemporalPassword', 'sessionSecret', 'sealKey', 'privacyKey'];

/**
 * The installation's own secrets: drawn once, kept in a file that only its owner may read.
 * A name added by a later version is drawn when first asked for.
 */
export function loadSecrets(file) {
  const kept = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  if (NAMES.every((name) => kept[name])) return kept;
  const secrets = { ...Object.fromEntries(NAMES.map((name) => [name, random()])), ...kept };
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  return secrets;
}
