import { FileFault } from './fault.js';

const MAX_CHARACTERS = 200;
/** Control characters, and the marks that turn the direction of text: with them “fdp.exe” reads “exe.pdf”. */
const HIDDEN = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u;
/** What Windows, where case files are opened, does not take in a name. U+FFFD stands for bytes that were no UTF-8. */
const UNUSABLE = /[<>"|?*\ufffd]/;

/**
 * Checks the name a file was sent under and gives it back as it is: a name is never a path here, so nothing in it has to
 * be rewritten. The name has been decoded once, from UTF-8; decoding it again would break those that look like Latin-1.
 */
export function checkFileName(name: string | undefined): string {
  if (name === undefined || name.trim() === '') throw new FileFault('file-name-missing', {}, 'file');
  if (/[/\\:]/.test(name) || /^\.+$/.test(name)) throw new FileFault('file-name-path', {}, 'file');
  if (HIDDEN.test(name) || UNUSABLE.test(name) || /^\s|[\s.]$/u.test(name)) throw new FileFault('file-name-characters', {}, 'file');
  if ([...name].length > MAX_CHARACTERS) throw new FileFault('file-name-too-long', {}, 'file');
  return name;
}

/** What follows the last full stop, in lower case; empty when there is none. */
export function extensionOf(name: string): string {
  const at = name.lastIndexOf('.');
  return at <= 0 ? '' : name.slice(at + 1).toLowerCase();
}
