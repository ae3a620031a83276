import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomBytes } from 'node:crypto';
import { readSettings } from './settings.js';

const strong = () => randomBytes(24).toString('hex');
const production = (change: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv => ({
  NODE_ENV: 'production', ANQI_DB_PASSWORD: strong(), ANQI_SESSION_SECRET: strong(), ANQI_PRIVACY_KEY: strong(), ...change,
});

describe('secrets in production', () => {
  it('are taken when they are long and random, as openssl or the local stack draws them', () => {
    for (let i = 0; i < 200; i += 1) {
      expect(() => readSettings(production({ ANQI_SEAL_KEY: randomBytes(24).toString('base64url').replace(/[-_]/g, 'x') }), ['ANQI_SEAL_KEY'])).not.toThrow();
    }
  });

  it.each([
    ['', 'is empty'], ['short-but-random-8f3a', 'is shorter than 32 bytes'], ['0123456789abcdef0123456789abcdef', 'repeats the same characters'], ['a'.repeat(64), 'repeats the same characters'],
    ['aaaabbbbccccddddaaaacccc bbbbddddaa', 'repeats the same characters'], ['anqi-demo-2026-and-some-more-letters', 'is the one of the demonstration'], ['privacy-of-the-tests-and-of-nothing-else', 'is the one of the demonstration'],
  ])('“%s” is refused with the variable and the cure, and never shown', (value, why) => {
    for (const name of ['ANQI_DB_PASSWORD', 'ANQI_SESSION_SECRET', 'ANQI_PRIVACY_KEY']) {
      const read = () => readSettings(production({ [name]: value }));
      expect(read).toThrow(`${name} ${why}`);
      expect(read).toThrow('openssl rand');
      if (value !== '') expect(read).not.toThrow(value);
    }
  });

  it('are each their own, and those a program does not need may be absent but not weak', () => {
    const same = strong();
    expect(() => readSettings(production({ ANQI_DB_PASSWORD: same, ANQI_SESSION_SECRET: same }))).toThrow('ANQI_DB_PASSWORD is the same as ANQI_SESSION_SECRET');
    expect(() => readSettings(production())).not.toThrow();
    expect(() => readSettings(production(), ['ANQI_SEAL_KEY'])).toThrow('ANQI_SEAL_KEY is empty');
    expect(() => readSettings(production({ ANQI_METRICS_TOKEN: 'weak' }))).toThrow('ANQI_METRICS_TOKEN is shorter');
  });

  it('hold for the secret the identity provider knows us by: needed where one is named, never weak', () => {
    const issuer = 'https://id.example.gov.cn';
    expect(() => readSettings(production({ ANQI_OIDC_ISSUER: issuer }))).toThrow('ANQI_OIDC_CLIENT_SECRET is empty');
    expect(() => readSettings(production({ ANQI_OIDC_ISSUER: issuer, ANQI_OIDC_CLIENT_SECRET: 'weak' }))).toThrow('ANQI_OIDC_CLIENT_SECRET is shorter');
    expect(() => readSettings(production({ ANQI_OIDC_ISSUER: issuer, ANQI_OIDC_CLIENT_SECRET: strong() }))).not.toThrow();
  });

  it('may come from files, and are judged there too; development needs none', () => {
    const folder = mkdtempSync(join(tmpdir(), 'anqi-secret-'));
    try {
      const file = join(folder, 'key');
      writeFileSync(file, `${strong()}\n`);
      expect(() => readSettings(production({ ANQI_PRIVACY_KEY: undefined, ANQI_PRIVACY_KEY_FILE: file }))).not.toThrow();
      writeFileSync(file, 'weak\n');
      expect(() => readSettings(production({ ANQI_PRIVACY_KEY: undefined, ANQI_PRIVACY_KEY_FILE: file }))).toThrow('ANQI_PRIVACY_KEY is shorter');
    } finally {
      rmSync(folder, { recursive: true });
    }
    expect(readSettings({}).sealKey).toBe('');
  });
});
