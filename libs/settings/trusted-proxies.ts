import { isIP } from 'node:net';
import { z } from 'zod';

/** Whole networks of the internet are nobody's proxy: whoever reaches us from there could call himself any address. */
const WIDEST = { 4: 8, 6: 16 } as const;

function isNetwork(text: string): boolean {
  if (text === 'loopback') return true;
  const [address = '', bits, more] = text.split('/');
  const version = isIP(address);
  if (version === 0 || more !== undefined) return false;
  if (bits === undefined) return true;
  const longest = version === 4 ? 32 : 128;
  return /^\d{1,3}$/.test(bits) && Number(bits) >= WIDEST[version as 4 | 6] && Number(bits) <= longest;
}

/** Addresses and networks with commas between. */
export const trustedProxies = z.string().refine((list) => list.trim() === '' || list.split(',').every((part) => isNetwork(part.trim())), { error: 'give loopback, addresses or networks such as 10.1.2.0/24, no wider than /8 (/16 for IPv6), with commas' });
