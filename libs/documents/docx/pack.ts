import PizZip from 'pizzip';

export type Parts = ReadonlyMap<string, Buffer>;

/** Made with the local constructor, as the ZIP's local time is read: the same bytes in every time zone. */
const STAMP = new Date(2000, 0, 1);

/** Packs the parts of a DOCX: the same parts give the same bytes, in any order and at any time. */
export function packDocx(parts: Parts): Buffer {
  const zip = new PizZip();
  // Word looks for the content types first.
  const rank = (name: string) => (name === '[Content_Types].xml' ? `0${name}` : `1${name}`);
  for (const name of [...parts.keys()].sort((a, b) => (rank(a) < rank(b) ? -1 : 1))) {
    zip.file(name, parts.get(name) ?? Buffer.alloc(0), { date: STAMP, createFolders: false });
  }
  return zip.generate({ type: 'nodebuffer', compression: 'DEFLATE', compressionOptions: { level: 6 } });
}
