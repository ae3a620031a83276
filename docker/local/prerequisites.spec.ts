import { checkNode, packagesMatch } from './prerequisites.mjs';

describe('checking Node.js', () => {
  it.each(['20.19.0', '20.20.2', '22.0.0', '24.1.0'])('accepts %s', (version) => {
    expect(() => checkNode(version)).not.toThrow();
  });

  it.each(['18.20.4', '20.18.9'])('refuses %s and says what to install', (version) => {
    expect(() => checkNode(version)).toThrow(/too old[^]*20\.19 or newer/);
  });
});

describe('comparing installed packages with the lock file', () => {
  const lock = { packages: { '': { version: '0.1.0' }, 'node_modules/a': { version: '1.0.0' }, 'node_modules/mac-only': { version: '1.0.0', optional: true } } };

  it('leaves them alone when they agree, whatever npm left out for this platform', () => {
    expect(packagesMatch(lock, { packages: { 'node_modules/a': { version: '1.0.0' } } })).toBe(true);
  });

  it('sees another version, and a missing package', () => {
    expect(packagesMatch(lock, { packages: { 'node_modules/a': { version: '1.0.1' } } })).toBe(false);
    expect(packagesMatch(lock, { packages: {} })).toBe(false);
  });
});
