import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { refuseWeakSecrets } from './secrets.js';
import { trustedProxies } from './trusted-proxies.js';

/** Everything the apps take from outside. A secret may come from a file instead: `ANQI_DB_PASSWORD_FILE`. */
const schema = z.object({
  ANQI_DB_HOST: z.string().default('127.0.0.1'),
  ANQI_DB_PORT: z.coerce.number().int().default(3306),
  ANQI_DB_NAME: z.string().default('anqi'),
  ANQI_DB_USER: z.string().default('anqi_app'),
  ANQI_DB_PASSWORD: z.string().default(''),
  ANQI_DB_POOL: z.coerce.number().int().min(1).max(200).default(16),
  /** Milliseconds a request waits for a free connection before it is told to try again. */
  ANQI_DB_WAIT_MS: z.coerce.number().int().min(1).max(600_000).default(10_000),
  ANQI_DB_OWNER_USER: z.string().default('anqi_owner'),
  ANQI_DB_OWNER_PASSWORD: z.string().default(''),
  ANQI_TEMPORAL_ADDRESS: z.string().default('127.0.0.1:7233'),
  ANQI_TEMPORAL_NAMESPACE: z.string().default('default'),
  ANQI_TEMPORAL_UI: z.string().default(''),
  ANQI_TASK_QUEUE: z.string().default('anqi'),
  ANQI_HTTP_HOST: z.string().default('127.0.0.1'),
  ANQI_HTTP_PORT: z.coerce.number().int().min(0).max(65_535).default(8080),
  /** Proxies whose X-Forwarded-* headers count: `loopback` and networks such as 10.1.2.0/24, with commas; empty trusts none. */
  ANQI_TRUSTED_PROXIES: trustedProxies.default('loopback'),
  ANQI_DATA_DIR: z.string().default('.local/files'),
  /** Bytes one uploaded file may have; 2 GiB unless set. */
  ANQI_UPLOAD_LIMIT: z.coerce.number().int().min(1).default(2_147_483_648),
  /** A bucket of an S3-compatible store; empty keeps files under ANQI_DATA_DIR. */
  ANQI_S3_BUCKET: z.string().default(''),
  ANQI_S3_ENDPOINT: z.string().default(''),
  ANQI_S3_REGION: z.string().default('us-east-1'),
  ANQI_S3_ACCESS_KEY: z.string().default(''),
  ANQI_S3_SECRET_KEY: z.string().default(''),
  /** `true`: bucket in the path, as most stores other than AWS want it. */
  ANQI_S3_PATH_STYLE: z.enum(['true', 'false']).default('true'),
  /** Calls a minute from one address to the public pages, and to signing in. */
  ANQI_PUBLIC_PER_MINUTE: z.coerce.number().int().min(1).default(600),
  ANQI_SIGN_IN_PER_MINUTE: z.coerce.number().int().min(1).default(30),
  /** smtp://user:password@host:port; without it messages stay in the console's inbox. */
  ANQI_SMTP_URL: z.string().default(''),
  ANQI_MAIL_FROM: z.string().default('anqi@localhost'),
  /** Address people open the console at, for links in mails. */
  ANQI_CONSOLE_URL: z.string().default('http://127.0.0.1:8080'),
  /** Signs the daily seals; keep it apart from the database. */
  ANQI_SEAL_KEY: z.string().default(''),
  /** Who holds it may read /metrics from elsewhere; without it only this machine may. */
  ANQI_METRICS_TOKEN: z.string().default(''),
  /** Port of the worker's own /metrics and /health; 0 is none. */
  ANQI_WORKER_HTTP_PORT: z.coerce.number().int().min(0).max(65_535).default(0),
  /** Code of the bureau that publishes calendar years for all; without it the bureau founded first does. */
  ANQI_CALENDAR_BUREAU: z.string().regex(/^\d{0,12}$/).default(''),
  /** Where an OpenTelemetry collector takes traces, as `http://collector:4318/v1/traces`; empty traces nothing. */
  ANQI_TRACES_URL: z.union([z.literal(''), z.url({ protocol: /^https?$/ })]).default(''),
  /** Wraps the keys that seal personal data; lost, that data is lost. The one before it is read until rotate-keys has run. */
  ANQI_PRIVACY_KEY: z.string().default(''),
  ANQI_PRIVACY_KEY_OLD: z.string().default(''),
  ANQI_SESSION_SECRET: z.string().default(''),
  /** Issuer of the OpenID provider people may sign in with, and what it knows us by; empty leaves local accounts alone. */
  ANQI_OIDC_ISSUER: z.union([z.literal(''), z.url({ protocol: /^https?$/ })]).default(''),
  ANQI_OIDC_CLIENT_ID: z.string().default('anqi'),
  ANQI_OIDC_CLIENT_SECRET: z.string().default(''),
  /** How long an API process may answer by a session it has read, in ms; 0 reads it with every request. */
  ANQI_SESSION_CACHE_MS: z.coerce.number().int().min(0).max(10_000).default(2_000),
  ANQI_LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
});

export type SettingName = keyof z.infer<typeof schema>;
export const SETTING_NAMES = Object.keys(schema.shape) as SettingName[];

export interface S3Settings {
  readonly bucket: string; readonly endpoint: string; readonly region: string; readonly accessKey: string; readonly secretKey: string; readonly pathStyle: boolean;
}

export interface Settings {
  readonly db: { readonly host: string; readonly port: number; readonly name: string; readonly user: string; readonly password: string; readonly pool: number; readonly waitMs: number };
  readonly owner: { readonly user: string; readonly password: string };
  readonly temporal: { readonly address: string; readonly namespace: string; readonly taskQueue: string; readonly ui: string };
  readonly http: { readonly host: string; readonly port: number; readonly trustedProxies: string | false };
  readonly limits: { readonly publicPerMinute: number; readonly signInPerMinute: number };
  readonly dataDir: string;
  readonly files: { readonly uploadLimit: number; readonly s3: S3Settings | null };
  readonly notify: { readonly smtpUrl: string; readonly mailFrom: string; readonly consoleUrl: string };
  readonly metricsToken: string;
  readonly workerHttpPort: number;
  readonly calendarBureau: string;
  readonly tracesUrl: string;
  readonly privacy: { readonly key: string; readonly oldKey: string };
  readonly sealKey: string;
  readonly sessionSecret: string;
  readonly oidc: { readonly issuer: string; readonly clientId: string; readonly clientSecret: string } | null;
  readonly sessions: { readonly cacheMs: number };
  readonly logLevel: string;
}

function withFiles(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const out = { ...env };
  for (const name of SETTING_NAMES) {
    const file = env[`${name}_FILE`];
    if (file) out[name] = readFileSync(file, 'utf8').trim();
  }
  return out;
}

/** Reads the settings once at start; throws a message that names the variable. In production weak secrets are refused; `secrets` are those this program needs beside the common ones. */
export function readSettings(env: NodeJS.ProcessEnv = process.env, secrets: readonly SettingName[] = []): Settings {
  const given = withFiles(env);
  refuseWeakSecrets(given, secrets);
  const result = schema.safeParse(given);
  if (!result.success) throw new Error(result.error.issues.map((i) => `${i.path.join('.')}: ${i.message}`).join('; '));
  const e = result.data;
  return {
    db: { host: e.ANQI_DB_HOST, port: e.ANQI_DB_PORT, name: e.ANQI_DB_NAME, user: e.ANQI_DB_USER, password: e.ANQI_DB_PASSWORD, pool: e.ANQI_DB_POOL, waitMs: e.ANQI_DB_WAIT_MS },
    owner: { user: e.ANQI_DB_OWNER_USER, password: e.ANQI_DB_OWNER_PASSWORD },
    temporal: { address: e.ANQI_TEMPORAL_ADDRESS, namespace: e.ANQI_TEMPORAL_NAMESPACE, taskQueue: e.ANQI_TASK_QUEUE, ui: e.ANQI_TEMPORAL_UI },
    http: { host: e.ANQI_HTTP_HOST, port: e.ANQI_HTTP_PORT, trustedProxies: e.ANQI_TRUSTED_PROXIES.replaceAll(' ', '') || false },
    limits: { publicPerMinute: e.ANQI_PUBLIC_PER_MINUTE, signInPerMinute: e.ANQI_SIGN_IN_PER_MINUTE },
    dataDir: e.ANQI_DATA_DIR,
    files: {
      uploadLimit: e.ANQI_UPLOAD_LIMIT,
      s3: e.ANQI_S3_BUCKET === '' ? null : {
        bucket: e.ANQI_S3_BUCKET, endpoint: e.ANQI_S3_ENDPOINT, region: e.ANQI_S3_REGION, accessKey: e.ANQI_S3_ACCESS_KEY, secretKey: e.ANQI_S3_SECRET_KEY, pathStyle: e.ANQI_S3_PATH_STYLE === 'true',
      },
    },
    notify: { smtpUrl: e.ANQI_SMTP_URL, mailFrom: e.ANQI_MAIL_FROM, consoleUrl: e.ANQI_CONSOLE_URL },
    metricsToken: e.ANQI_METRICS_TOKEN,
    workerHttpPort: e.ANQI_WORKER_HTTP_PORT,
    calendarBureau: e.ANQI_CALENDAR_BUREAU,
    tracesUrl: e.ANQI_TRACES_URL,
    privacy: { key: e.ANQI_PRIVACY_KEY, oldKey: e.ANQI_PRIVACY_KEY_OLD },
    sealKey: e.ANQI_SEAL_KEY,
    sessionSecret: e.ANQI_SESSION_SECRET,
    oidc: e.ANQI_OIDC_ISSUER === '' ? null : { issuer: e.ANQI_OIDC_ISSUER, clientId: e.ANQI_OIDC_CLIENT_ID, clientSecret: e.ANQI_OIDC_CLIENT_SECRET },
    sessions: { cacheMs: e.ANQI_SESSION_CACHE_MS },
    logLevel: e.ANQI_LOG_LEVEL,
  };
}
