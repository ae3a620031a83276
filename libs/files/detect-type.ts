import { fileTypeFromFile } from 'file-type';
import { open } from 'node:fs/promises';
import { FileFault } from './fault.js';
import { extensionOf } from './file-name.js';
import { ALLOWED_EXTENSIONS, MEDIA_TYPES } from './media-types.js';
import { textEncoding } from './text-content.js';
import { zipEntryNames } from './zip-entries.js';

/** What the content says it is: an extension, `text`, or null for something unknown. */
async function contentType(path: string): Promise<string | null> {
  const found = await detect(path);
  if (found === 'zip' && (await isOfd(path))) return 'ofd';
  if (found !== null) return found;
  return (await textEncoding(path)) === null ? null : 'text';
}

async function detect(path: string): Promise<string | null> {
  try {
    return (await fileTypeFromFile(path))?.ext ?? null;
  } catch (error) {
    // The disk's own errors are not the content's fault.
    if ((error as NodeJS.ErrnoException).syscall !== undefined) throw error;
    return null;
  }
}

/** 版式文档 GB/T 33190: a ZIP with OFD.xml at its root. */
async function isOfd(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    return (await zipEntryNames(file)).includes('OFD.xml');
  } finally {
    await file.close();
  }
}

/** Refuses an extension that is not on the list, before anything of the file has been read. */
export function checkExtension(name: string): void {
  const extension = extensionOf(name);
  if (!Object.hasOwn(MEDIA_TYPES, extension)) throw new FileFault('file-type-not-allowed', { extension, allowed: ALLOWED_EXTENSIONS }, 'file');
}

/** The media type of a complete file, by its content; throws unless content and extension agree. What the sender called it counts for nothing. */
export async function mediaTypeOf(path: string, name: string): Promise<string> {
  checkExtension(name);
  const extension = extensionOf(name);
  const type = MEDIA_TYPES[extension];
  const found = await contentType(path);
  const agrees = type !== undefined && (type.detected.length === 0 ? found === 'text' : found !== null && type.detected.includes(found));
  if (!agrees) {
    throw new FileFault('file-type-mismatch', { extension, found: found === null ? '无法识别' : (MEDIA_TYPES[found]?.nameZh ?? found), foundEn: found ?? 'unknown' }, 'file');
  }
  return type.mediaType;
}
