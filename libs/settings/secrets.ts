/** What every program needs in production, and what is checked where it is given; who names an identity provider needs the secret it knows us by. */
const NEEDED = ['ANQI_DB_PASSWORD', 'ANQI_SESSION_SECRET', 'ANQI_PRIVACY_KEY'];
const SECRETS = [...NEEDED, 'ANQI_DB_OWNER_PASSWORD', 'ANQI_PRIVACY_KEY_OLD', 'ANQI_SEAL_KEY', 'ANQI_METRICS_TOKEN', 'ANQI_OIDC_CLIENT_SECRET'];

const LEAST_BYTES = 32;
const LEAST_DISTINCT = 8;
/** Words of the demonstration, the tests and of examples: whoever reads the source knows them. */
const KNOWN = /anqi-demo|of-the-tests|change-?me|example|password|secret/i;
/** The same short piece over and over. */
const REPEATED = /^(.{1,16}?)\1+$/s;

function weakness(value: string): string | null {
  if (value === '') return 'is empty';
  if (Buffer.byteLength(value) < LEAST_BYTES) return `is shorter than ${LEAST_BYTES} bytes`;
  if (KNOWN.test(value)) return 'is the one of the demonstration or of an example';
  if (REPEATED.test(value) || new Set(value).size < LEAST_DISTINCT) return 'repeats the same characters';
  return null;
}

/**
 * Throws in production where a secret is weak, naming each variable, what is wrong with it and the cure, never its value.
 * `also` are those this program cannot do without beside the ones all need.
 */
export function refuseWeakSecrets(env: NodeJS.ProcessEnv, also: readonly string[] = []): void {
  if (env['NODE_ENV'] !== 'production') return;
  const needed = new Set([...NEEDED, ...also, ...(env['ANQI_OIDC_ISSUER'] ? ['ANQI_OIDC_CLIENT_SECRET'] : [])]);
  const faults = SECRETS.flatMap((name) => {
    const value = env[name] ?? '';
    const why = value === '' && !needed.has(name) ? null : weakness(value);
    const twin = SECRETS.find((other) => other !== name && value !== '' && env[other] === value);
    return why ? [`${name} ${why}`] : twin ? [`${name} is the same as ${twin}`] : [];
  });
  if (faults.length > 0) throw new Error(`${faults.join('; ')}. Draw each secret by itself, for example with "openssl rand -hex 24", and give it in the environment or in a file named by <variable>_FILE.`);
}
