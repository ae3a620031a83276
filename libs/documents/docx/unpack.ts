import { inflateRawSync } from 'node:zlib';

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const MAX_ENTRIES = 500;
const MAX_TOTAL = 32 * 1024 * 1024;

/** The bytes are no ZIP that a DOCX could be. */
export class NotADocx extends Error {}

function endOfCentralDirectory(bytes: Buffer): number {
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 22 - 65_535); at -= 1) if (bytes.readUInt32LE(at) === END) return at;
  throw new NotADocx('no central directory');
}

function entry(bytes: Buffer, at: number, room: number): { name: string; content: Buffer; next: number } {
  if (bytes.readUInt32LE(at) !== CENTRAL) throw new NotADocx('broken central directory');
  const flags = bytes.readUInt16LE(at + 8);
  const method = bytes.readUInt16LE(at + 10);
  const compressed = bytes.readUInt32LE(at + 20);
  const [nameLength, extraLength, commentLength] = [bytes.readUInt16LE(at + 28), bytes.readUInt16LE(at + 30), bytes.readUInt16LE(at + 32)];
  const local = bytes.readUInt32LE(at + 42);
  const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
  const next = at + 46 + nameLength + extraLength + commentLength;
  if (flags & 1) throw new NotADocx('encrypted');
  if (bytes.readUInt32LE(local) !== LOCAL) throw new NotADocx('broken entry');
  const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
  const raw = bytes.subarray(start, start + compressed);
  if (method !== 0 && method !== 8) throw new NotADocx('unknown compression');
  // The stated size is not believed: a small file may unfold to gigabytes.
  const content = method === 0 ? Buffer.from(raw) : inflateRawSync(raw, { maxOutputLength: Math.max(1, room) });
  return { name, content, next };
}

/** The parts of an uploaded DOCX. Throws NotADocx for what is no ZIP, is encrypted, or unfolds to more than 32 MiB. */
export function unpackDocx(bytes: Buffer): Map<string, Buffer> {
  const parts = new Map<string, Buffer>();
  let room = MAX_TOTAL;
  try {
    const end = endOfCentralDirectory(bytes);
    const count = bytes.readUInt16LE(end + 10);
    if (count > MAX_ENTRIES) throw new NotADocx('too many parts');
    let at = bytes.readUInt32LE(end + 16);
    for (let i = 0; i < count; i += 1) {
      const { name, content, next } = entry(bytes, at, room);
      at = next;
      room -= content.length;
      if (room < 0 || parts.has(name)) throw new NotADocx('too large, or a part twice');
      if (!name.endsWith('/')) parts.set(name, content);
    }
  } catch (error) {
    if (error instanceof NotADocx) throw error;
    // Offsets beyond the end, or data that does not unfold.
    throw new NotADocx((error as Error).message);
  }
  if (!parts.has('[Content_Types].xml') || !parts.has('word/document.xml')) throw new NotADocx('no document inside');
  return parts;
}
