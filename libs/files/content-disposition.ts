import { extensionOf } from './file-name.js';

/** RFC 8187 attr-char: what may stand unescaped after UTF-8''. encodeURIComponent leaves ' ( ) * as they are. */
function extended(name: string): string {
  return encodeURIComponent(name).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** The name in ASCII for clients that know only that; a name with nothing left to read becomes “file”. */
function fallback(name: string): string {
  const ascii = name.replace(/[^\x20-\x7e]+/g, '_').replace(/["\\%]/g, '_');
  const extension = extensionOf(ascii);
  const stem = extension === '' ? ascii : ascii.slice(0, -extension.length - 1);
  return /[A-Za-z0-9]/.test(stem) ? ascii : extension === '' ? 'file' : `file.${extension}`;
}

/** Content-Disposition of a download: the full name (RFC 6266), and an ASCII one beside it. */
export function attachment(name: string): string {
  return `attachment; filename="${fallback(name)}"; filename*=UTF-8''${extended(name)}`;
}
