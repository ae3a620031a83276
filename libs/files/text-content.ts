import { createReadStream } from 'node:fs';

/** Control characters that no text holds; tab, line feed, form feed and carriage return it does. */
const NOT_TEXT = /(?![\t\n\f\r])\p{Cc}/u;

async function decodes(path: string, charset: 'utf-8' | 'gb18030'): Promise<boolean> {
  const decoder = new TextDecoder(charset, { fatal: true });
  try {
    for await (const chunk of createReadStream(path)) {
      if (NOT_TEXT.test(decoder.decode(chunk as Buffer, { stream: true }))) return false;
    }
    return !NOT_TEXT.test(decoder.decode());
  } catch (error) {
    if ((error as { code?: string }).code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return false;
    throw error;
  }
}

/** The encoding of a text, read to its end in constant memory; null when the file is no text in either. */
export async function textEncoding(path: string): Promise<'utf-8' | 'gb18030' | null> {
  if (await decodes(path, 'utf-8')) return 'utf-8';
  return (await decodes(path, 'gb18030')) ? 'gb18030' : null;
}
