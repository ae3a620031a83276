import { LedgerFault } from '../refusals.js';

export type Encoding = 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be' | 'gb18030';

/** Controls that no ledger holds, replacement characters, and code points that are no character. */
const NOT_TEXT = /(?![\t\n\f\r])\p{Cc}|\uFFFD|\p{Cn}/u;

const MARKS: readonly (readonly [Encoding, string, readonly number[]])[] = [
  ['utf-8-bom', 'utf-8', [0xef, 0xbb, 0xbf]], ['utf-16le', 'utf-16le', [0xff, 0xfe]], ['utf-16be', 'utf-16be', [0xfe, 0xff]],
];

function decodeAs(bytes: Uint8Array, charset: string): string | null {
  try {
    const text = new TextDecoder(charset, { fatal: true }).decode(bytes);
    return NOT_TEXT.test(text) ? null : text;
  } catch {
    return null;
  }
}

/**
 * Text of a file by its mark, else as strict UTF-8, else as GB18030, of which GBK and GB 2312 are parts. GBK text is not
 * valid UTF-8 but by the rarest chance. Throws a LedgerFault where nothing fits: a guess would store garbage.
 */
export function decodeText(bytes: Uint8Array): { readonly text: string; readonly encoding: Encoding } {
  const marked = MARKS.find(([, , mark]) => mark.every((byte, i) => bytes[i] === byte));
  const candidates: (readonly [Encoding, string])[] = marked ? [[marked[0], marked[1]]] : [['utf-8', 'utf-8'], ['gb18030', 'gb18030']];
  for (const [encoding, charset] of candidates) {
    const text = decodeAs(bytes, charset);
    if (text !== null) return { text, encoding };
  }
  throw new LedgerFault('ledger-not-decodable');
}
