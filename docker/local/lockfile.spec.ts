import { readFileSync } from 'node:fs';
import { isAllowedLicence, lockFaults, readAudit } from './lockfile.mjs';

const sound = { version: '1.0.0', integrity: 'sha512-x', license: 'MIT' };
const faultsOf = (entry: object) => lockFaults({ packages: { '': {}, 'node_modules/a/node_modules/@x/b': { ...sound, ...entry } } });

describe('the check of dependencies', () => {
  it('finds nothing wrong with the lockfile', () => {
    expect(lockFaults(JSON.parse(readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8')))).toEqual([]);
  });

  it('names a package without integrity, with an unlisted install script, or with an unlisted licence', () => {
    expect(faultsOf({})).toEqual([]);
    expect(faultsOf({ integrity: undefined })[0]).toContain('no sha512 integrity');
    expect(faultsOf({ integrity: 'sha1-x' })[0]).toContain('no sha512 integrity');
    expect(faultsOf({ hasInstallScript: true })[0]).toContain('@x/b 1.0.0: runs a program');
    expect(faultsOf({ license: 'GPL-3.0' })[0]).toContain('licence GPL-3.0');
    expect(faultsOf({ license: undefined })[0]).toContain('unnamed');
  });

  it('reads alternatives and combinations of licences', () => {
    expect(['(MIT OR GPL-3.0)', 'Apache-2.0 AND MIT', '(MIT AND Zlib)'].every(isAllowedLicence)).toBe(true);
    expect(['GPL-3.0 OR AGPL-3.0', 'MIT AND GPL-3.0', 'UNLICENSED'].some(isAllowedLicence)).toBe(false);
  });

  it('tells high advisories from none, and from an endpoint that did not answer', () => {
    const answer = (severity: string) => JSON.stringify({ vulnerabilities: { a: { name: 'a', range: '<2', severity } } });
    expect(readAudit(answer('high'))).toEqual({ asked: true, why: null, high: ['a <2: high'] });
    expect(readAudit(answer('moderate'))).toEqual({ asked: true, why: null, high: [] });
    expect(readAudit(JSON.stringify({ error: { summary: '405 Method Not Allowed' } }))).toMatchObject({ asked: false, why: '405 Method Not Allowed' });
    expect(readAudit('<html>')).toMatchObject({ asked: false, why: 'no answer' });
  });
});
