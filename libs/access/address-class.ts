import { isIPv6 } from 'node:net';

/** An address without what changes from call to call of one line: the first 24 bits of IPv4, the first 64 of IPv6. */
export function addressClass(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1] ?? address;
  const four = /^(\d+\.\d+\.\d+)\.\d+$/.exec(mapped)?.[1];
  if (four !== undefined) return `${four}.0/24`;
  if (!isIPv6(mapped)) return 'unknown';
  const [head = '', tail] = (mapped.split('%', 1)[0] ?? '').split('::', 2);
  const before = head === '' ? [] : head.split(':');
  const after = tail === undefined || tail === '' ? [] : tail.split(':');
  const groups = tail === undefined ? before : [...before, ...Array<string>(Math.max(0, 8 - before.length - after.length)).fill('0'), ...after];
  return `${groups.slice(0, 4).map((g) => parseInt(g, 16).toString(16)).join(':')}::/64`;
}
