import { afterSuccess, afterTry, hasLocked, NO_TRIES, RULES, waitsUntil, type Scope, type Tries } from './lockout-rules.js';
import { addressClass } from './address-class.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const fail = (scope: Scope, times: number, from: Tries = NO_TRIES, at = 0): Tries => (times === 0 ? from : fail(scope, times - 1, afterTry(scope, from, at), at));
const only = (counts: Partial<Record<Scope, Tries>>) => ({ pair: NO_TRIES, login: NO_TRIES, place: NO_TRIES, ...counts });

describe('wrong passwords', () => {
  it('lock a login at one place at the fifth for a minute, then twice as long each time, for an hour at most', () => {
    expect(fail('pair', 4).lockedUntil).toBeNull();
    expect([5, 6, 7, 10, 11, 40, 5_000].map((n) => (fail('pair', n).lockedUntil ?? 0) / MINUTE)).toEqual([1, 2, 4, 32, 60, 60, 60]);
    expect([4, 5, 6].map((n) => hasLocked('pair', fail('pair', n)))).toEqual([false, true, false]);
  });

  it('are forgotten a day after the last', () => {
    const locked = fail('pair', 9);
    expect(afterTry('pair', locked, 24 * HOUR).failures).toBe(10);
    expect(afterTry('pair', locked, 24 * HOUR + 1)).toMatchObject({ failures: 1, lockedUntil: null });
  });

  it('let nobody try while the lock runs, and one try after it', () => {
    const counts = only({ pair: fail('pair', 5) });
    expect(waitsUntil(counts, MINUTE - 1)).toBe(MINUTE);
    expect(waitsUntil(counts, MINUTE)).toBeNull();
  });

  it('from everywhere slow a login down, but never where its owner has come in before', () => {
    const login = fail('login', 500);
    expect(login.lockedUntil).toBe(MINUTE);
    expect(waitsUntil(only({ login }), 0)).toBe(MINUTE);
    const pair = afterSuccess('pair', fail('pair', 3), 0);
    expect(waitsUntil(only({ login, pair }), 0)).toBeNull();
    expect(waitsUntil(only({ login, pair }), 31 * 24 * HOUR)).toBeNull();
    expect(waitsUntil(only({ login: afterTry('login', login, 31 * 24 * HOUR), pair }), 31 * 24 * HOUR)).toBeNull();
    expect(waitsUntil(only({ login: fail('login', 60, NO_TRIES, 31 * 24 * HOUR), pair }), 31 * 24 * HOUR)).toBe(31 * 24 * HOUR + MINUTE);
  });

  it('of one place against many logins are slowed down, for a quarter of an hour at most', () => {
    expect(fail('place', 99).lockedUntil).toBeNull();
    expect((fail('place', 300).lockedUntil ?? 0) / MINUTE).toBe(15);
  });

  it('are taken back by the right one: all of the pair, one of the wider counts', () => {
    expect(afterSuccess('pair', fail('pair', 30), 7)).toEqual({ failures: 0, lastAt: 7, lockedUntil: null, cameInAt: 7 });
    expect(afterSuccess('login', fail('login', RULES.login.free), 0)).toMatchObject({ failures: RULES.login.free - 1, lockedUntil: null });
    expect(afterSuccess('login', fail('login', RULES.login.free + 5), 0).lockedUntil).toBe(MINUTE);
  });
});

describe('the place of an address', () => {
  it.each([
    ['192.0.2.77', '192.0.2.0/24'], ['::ffff:192.0.2.1', '192.0.2.0/24'], ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'], ['2001:db8::1', '2001:db8:0:0::/64'], ['::1', '0:0:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'], ['', 'unknown'], ['nonsense', 'unknown'],
  ])('%s is %s', (address, place) => expect(addressClass(address)).toBe(place));
});
