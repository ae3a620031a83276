import { AccessLog, NotLogged } from './access-log.js';
import { originOf, type Access } from './access.js';

const access = (n: number, more: Partial<Access> = {}): Access => ({
  bureauId: 'b', readerId: 'r', what: 'case', processId: `p${n}`, objectId: null, items: 1, origin: 'own-network', at: '2026-03-02T02:00:00.000Z', ...more,
});
const NEVER = 3_600_000;

describe('the access log in memory', () => {
  const written: Access[] = [];
  let fails = false;
  const failures: unknown[] = [];
  const write = (batch: readonly Access[]) => {
    if (fails) return Promise.reject(new Error('away'));
    written.push(...batch);
    return Promise.resolve();
  };
  const logOf = (limit: number) => new AccessLog({ write, failed: (e) => failures.push(e), limit, everyMs: NEVER });
  beforeEach(() => {
    written.length = 0;
    fails = false;
  });

  it('writes nothing before an answer, and the rest at an orderly stop', async () => {
    const log = logOf(10);
    await log.add([access(1)]);
    await log.add([access(2)]);
    expect(written).toEqual([]);
    await log.stop();
    expect(written.map((a) => a.processId)).toEqual(['p1', 'p2']);
    await log.add([access(3)]);
    expect(written).toHaveLength(3);
  });

  it('holds no more than it may: whoever comes then waits for the writing', async () => {
    const log = logOf(3);
    for (const n of [1, 2, 3]) await log.add([access(n)]);
    expect(written).toHaveLength(3);
  });

  it('keeps what could not be written, and refuses to answer rather than forget when it is full', async () => {
    const log = logOf(2);
    fails = true;
    await log.add([access(1)]);
    await expect(log.add([access(2)])).rejects.toThrow(NotLogged);
    // Refused before it is entered, however often it is asked: the log stays within its bound, and the next try counts as new.
    for (let i = 0; i < 3; i += 1) await expect(log.add([access(3)])).rejects.toThrow('away');
    fails = false;
    await log.add([access(3)]);
    await log.stop();
    expect(written.map((a) => a.processId)).toEqual(['p1', 'p2', 'p3']);
  });

  it('counts the same reader at the same thing once in ten minutes, but each export', async () => {
    const log = logOf(100);
    await log.add([access(1), access(1, { at: '2026-03-02T02:09:59.000Z' }), access(1, { at: '2026-03-02T02:10:00.000Z' }), access(1, { readerId: 's' })]);
    await log.add([access(0, { what: 'export', processId: null }), access(0, { what: 'export', processId: null })]);
    await log.stop();
    expect(written).toHaveLength(5);
  });

  it('knows an address by its class alone', () => {
    expect(['127.0.0.1', '::1', '::ffff:10.1.2.3', '192.168.3.4', '172.31.0.1', 'fd00::1', '172.32.0.1', '203.0.113.9', '2001:db8::1'].map(originOf)).toEqual(
      ['this-machine', 'this-machine', 'own-network', 'own-network', 'own-network', 'own-network', 'elsewhere', 'elsewhere', 'elsewhere']);
  });
});
