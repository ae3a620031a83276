import { createInflateRaw } from 'node:zlib';
import { LIMITS } from '../limits.js';
import { LedgerFault } from '../refusals.js';

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const SHEET = /^xl\/worksheets\/[^/]+\.xml$/i;

interface Packed { readonly name: string; readonly method: number; readonly data: Buffer }

function* entriesOf(zip: Buffer): Generator<Packed> {
  let end = zip.length - 22;
  while (end >= 0 && zip.readUInt32LE(end) !== END) end -= 1;
  if (end < 0) throw new LedgerFault('ledger-not-workbook');
  const count = zip.readUInt16LE(end + 10);
  let at = zip.readUInt32LE(end + 16);
  for (let i = 0; i < count; i += 1) {
    if (zip.readUInt32LE(at) !== ENTRY) throw new LedgerFault('ledger-not-workbook');
    const [size, nameLength, local] = [zip.readUInt32LE(at + 20), zip.readUInt16LE(at + 28), zip.readUInt32LE(at + 42)];
    if (zip.readUInt32LE(local) !== LOCAL) throw new LedgerFault('ledger-not-workbook');
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    yield { name: zip.toString('utf8', at + 46, at + 46 + nameLength), method: zip.readUInt16LE(at + 10), data: zip.subarray(start, start + size) };
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
}

/** Counts the tags that open a cell, also one cut by the end of a chunk. */
function cellCounter(): (chunk: Buffer) => number {
  let carry = '';
  let cells = 0;
  return (chunk) => {
    const text = carry + chunk.toString('latin1');
    cells += text.split(/<c[ />]/).length - 1;
    carry = text.slice(-2);
    return cells;
  };
}

/**
 * Unpacks every part once, keeping nothing, and throws a LedgerFault as soon as they pass the limits together: what a ZIP
 * says of its sizes is its own claim, and a small file can unpack to gigabytes.
 */
export async function checkExpansion(zip: Buffer): Promise<void> {
  let bytes = 0;
  let cells = 0;
  const tooFar = () => new LedgerFault('ledger-expands-too-far', { limit: LIMITS.expandedBytes / 1_048_576 });
  try {
    for (const { name, method, data } of entriesOf(zip)) {
      if (method !== 0 && method !== 8) throw new LedgerFault('ledger-not-workbook');
      const count = SHEET.test(name) ? cellCounter() : () => 0;
      let here = 0;
      const take = (chunk: Buffer) => {
        bytes += chunk.length;
        if (bytes > LIMITS.expandedBytes) throw tooFar();
        here = count(chunk);
        if (cells + here > LIMITS.cells) throw new LedgerFault('ledger-too-many-cells', { limit: LIMITS.cells });
      };
      if (method === 0) take(data);
      else for await (const chunk of createInflateRaw().end(data)) take(chunk as Buffer);
      cells += here;
    }
  } catch (error) {
    if (error instanceof LedgerFault) throw error;
    // Out of the buffer's range, or no deflated data: the file is not what it says.
    throw new LedgerFault('ledger-not-workbook', {}, { cause: error });
  }
}
