import { readFileSync, readdirSync } from 'node:fs';
import { parse } from 'yaml';
import { SETTING_NAMES } from '#libs/settings/settings.js';
import { composeEnvironment } from './local/compose-stores.mjs';
import { SEARCH_ATTRIBUTES } from './local/temporal.mjs';

interface Service {
  image: string;
  environment?: Record<string, string>;
  ports?: string[];
  volumes?: string[];
  depends_on?: Record<string, { condition: string }>;
  healthcheck?: object;
  command?: string[];
}

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');

const text = read('./compose.yaml');
const compose = parse(text, { merge: true }) as { services: Record<string, Service>; volumes: Record<string, null> };
const services = Object.entries(compose.services);
const declared = [...read('./.env.example').matchAll(/^([A-Z_]+)=/gm)].map(([, name]) => name);
const used = [...new Set([...text.matchAll(/\$\{([A-Z_]+)/g)].map(([, name]) => name))];
const settings = new Set<string>(SETTING_NAMES.flatMap((name) => [name, `${name}_FILE`]));

describe('docker/compose.yaml', () => {
  it('runs the database, Temporal with its UI, and the programs', () => {
    expect(Object.keys(compose.services)).toEqual(expect.arrayContaining(['mysql', 'temporal', 'temporal-ui', 'migrate', 'api', 'worker', 'console']));
  });

  it.each(services)('%s uses an image pinned to one release', (_name, { image }) => {
    expect(image).toMatch(/^[a-z/-]+:\d+\.\d+\.\d+$/);
  });

  it('runs every program in production, where weak secrets are refused', () => {
    expect(read('./Dockerfile').split(/^FROM /m).at(-1)).toMatch(/^ENV NODE_ENV=production$/m);
    expect(services.filter(([, { environment }]) => environment && 'NODE_ENV' in environment)).toEqual([]);
  });

  it('takes every variable from docker/.env.example, which declares no other', () => {
    expect([...used].sort()).toEqual([...declared].sort());
  });

  it('takes no secret from anywhere but the environment', () => {
    const secrets = services.flatMap(([, { environment }]) => Object.entries(environment ?? {})).filter(([name]) => /PASSWORD|PWD|SECRET/.test(name));
    expect(secrets.length).toBeGreaterThan(0);
    for (const [name, value] of secrets) expect([name, value]).toEqual([name, expect.stringMatching(/^\$\{[A-Z_]+:\?/)]);
  });

  it('publishes each port under a variable, and only the console beyond this machine', () => {
    const published = services.flatMap(([name, { ports }]) => (ports ?? []).map((port) => [name, port] as const));
    expect(published.map(([name]) => name).sort()).toEqual(['api', 'console', 'mysql', 'temporal', 'temporal-ui']);
    for (const [name, port] of published) {
      expect([name, port]).toEqual([name, expect.stringMatching(name === 'console' ? /^\$\{[A-Z_]+:-\d+\}:\d+$/ : /^127\.0\.0\.1:\$\{[A-Z_]+:-\d+\}:\d+$/)]);
    }
  });

  it('sets no ANQI_ variable that the programs do not read', () => {
    const set = services.flatMap(([, { environment }]) => Object.keys(environment ?? {})).filter((name) => name.startsWith('ANQI_'));
    expect(set.filter((name) => !settings.has(name))).toEqual([]);
  });

  it('lets only the migrations and the database know the owner of the tables', () => {
    const knowing = services.filter(([, { environment }]) => environment && 'ANQI_DB_OWNER_PASSWORD' in environment).map(([name]) => name);
    expect(knowing).toEqual(['mysql', 'migrate']);
  });

  it('names only services and volumes that exist, and checks the health of what others wait for', () => {
    for (const [name, { depends_on, volumes }] of services) {
      for (const [needed, { condition }] of Object.entries(depends_on ?? {})) {
        expect(Object.keys(compose.services)).toContain(needed);
        if (condition === 'service_healthy') expect([name, needed, compose.services[needed]?.healthcheck]).toEqual([name, needed, expect.any(Object)]);
      }
      const named = (volumes ?? []).map((volume) => volume.split(':')[0] ?? '');
      for (const volume of named.filter((source) => !source.startsWith('.'))) expect(Object.keys(compose.volumes)).toContain(volume);
      for (const file of named.filter((source) => source.startsWith('.'))) expect(read(file)).not.toBe('');
    }
  });

  it('makes the same search attributes as the stack without Docker', () => {
    const script = read('./temporal/namespace.sh');
    const made = [...script.matchAll(/^(Anqi\w+) (\w+)$/gm)].map(([, name, type]) => [name, type]);
    expect(Object.fromEntries(made)).toEqual(SEARCH_ATTRIBUTES);
  });
});

describe('the stack without Docker', () => {
  it('gives compose every variable that it insists on', () => {
    const given = Object.keys(composeEnvironment({}, {}));
    const needed = [...text.matchAll(/\$\{([A-Z_]+):\?/g)].map(([, name]) => name);
    expect(given).toEqual(expect.arrayContaining(needed));
    expect(declared).toEqual(expect.arrayContaining(given));
  });

  it('sets no ANQI_ variable that the programs do not read, apart from its own and the tests’', () => {
    const own = new Set(['ANQI_LOCAL_DIR', 'ANQI_CHROMIUM', 'ANQI_PYTHON']);
    const scripts = readdirSync(new URL('./local/', import.meta.url)).filter((name) => name.endsWith('.mjs')).map((name) => read(`./local/${name}`));
    const named = scripts.flatMap((script) => script.match(/ANQI_[A-Z_]*[A-Z]/g) ?? []);
    const unknown = named.filter((name) => !settings.has(name) && !own.has(name) && !name.startsWith('ANQI_TEST_'));
    expect(named).toContain('ANQI_DB_PASSWORD');
    expect(unknown).toEqual([]);
  });
});
