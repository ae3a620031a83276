import { trustedProxies } from './trusted-proxies.js';

describe('the proxies that are trusted', () => {
  it.each(['', 'loopback', '10.1.2.0/24', 'loopback, 192.168.7.9', '10.0.0.0/8,fd00:1::/32', '::1'])('may be “%s”', (list) => {
    expect(trustedProxies.safeParse(list).success).toBe(true);
  });

  it.each(['0.0.0.0/0', '::/0', '1.0.0.0/4', '10.1.2.0/33', '10.1.2', 'true', 'everybody', '10.1.2.0/24/24', 'loopback,', '10.1.2.0/-1'])('may not be “%s”', (list) => {
    expect(trustedProxies.safeParse(list).success).toBe(false);
  });
});
