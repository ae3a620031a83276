import iconv from 'iconv-lite';
import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';

/** Small files that are what they say, made on the spot. */
const ascii = (text: string) => Buffer.from(text, 'latin1');

/** An ISO media file: its brand, and a box of `filling` bytes. */
function isoMedia(brand: string, filling = 32): Buffer {
  const box = Buffer.alloc(8);
  box.writeUInt32BE(8 + filling);
  box.write('mdat', 4, 'latin1');
  return Buffer.concat([ascii(`\0\0\0\x14ftyp${brand.padEnd(4)}\0\0\0\0${brand.padEnd(4)}`), box, Buffer.alloc(filling, 0x5a)]);
}

export async function zipOf(entries: Readonly<Record<string, string>>): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, content] of Object.entries(entries)) zip.addBuffer(Buffer.from(content), name);
  zip.end();
  return buffer(zip.outputStream);
}

function officeOf(part: string, type: string): Promise<Buffer> {
  const main = `application/vnd.openxmlformats-officedocument.${type}.main+xml`;
  return zipOf({
    '[Content_Types].xml': `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/${part}" ContentType="${main}"/></Types>`,
    '_rels/.rels': '<Relationships/>', [part]: '<x/>',
  });
}

export const PDF = ascii('%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');
export const JPG = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]), ascii('JFIF\0\x01\x01\0\0\x01\0\x01\0\0'), Buffer.from([0xff, 0xd9])]);
export const EXE = Buffer.concat([ascii('MZ\x90\0\x03\0\0\0'), Buffer.alloc(120), ascii('PE\0\0')]);
export const MP4 = isoMedia('isom');

const PNG = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');
const WAV = Buffer.concat([ascii('RIFF\x24\0\0\0WAVEfmt \x10\0\0\0\x01\0\x01\0\x40\x1f\0\0\x40\x1f\0\0\x01\0\x08\0data\0\0\0\0')]);
const MP3 = Buffer.concat([ascii('ID3\x03\0\0\0\0\0\0'), Buffer.from([0xff, 0xfb, 0x90, 0x64]), Buffer.alloc(413)]);

/** A well-formed file for every extension that is accepted. */
export async function acceptedContents(): Promise<Readonly<Record<string, Buffer>>> {
  return {
    pdf: PDF, jpg: JPG, jpeg: JPG, png: PNG, heic: isoMedia('heic'), mp4: MP4, mov: isoMedia('qt'), mp3: MP3, wav: WAV, m4a: isoMedia('M4A'),
    docx: await officeOf('word/document.xml', 'wordprocessingml.document'), xlsx: await officeOf('xl/workbook.xml', 'spreadsheetml.sheet'),
    pptx: await officeOf('ppt/presentation.xml', 'presentationml.presentation'), ofd: await zipOf({ 'Doc_0/Document.xml': '<x/>', 'OFD.xml': '<ofd:OFD/>' }),
    zip: await zipOf({ '照片/一.txt': '一' }), txt: Buffer.from('现场检查记录\r\n'), csv: iconv.encode('案号,当事人\r\n（津南）应急立〔2020〕1号,某某化工有限公司\r\n', 'gb18030'),
  };
}
