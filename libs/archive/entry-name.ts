const MAX_BYTES = 180;
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/** Cut to so many bytes of UTF-8 at a whole character, keeping the extension: file systems count bytes. */
function shorten(name: string, bytes: number): string {
  if (Buffer.byteLength(name) <= bytes) return name;
  const dot = name.lastIndexOf('.');
  const extension = dot > 0 && name.length - dot <= 12 ? name.slice(dot) : '';
  let stem = '';
  for (const c of name.slice(0, name.length - extension.length)) {
    if (Buffer.byteLength(stem + c + extension) > bytes) break;
    stem += c;
  }
  return stem + extension;
}

/**
 * A name that is the same on Windows, Linux and macOS: composed characters, nothing that one of them forbids, no name that
 * Windows keeps for devices, no blank or full stop at the end.
 */
export function safeName(name: string): string {
  const plain = name.normalize('NFC').replace(/[<>:"/\\|?*\p{Cc}\p{Cf}\p{Surrogate}]/gu, '_').replace(/\s+/gu, ' ').trim();
  const whole = shorten(plain, MAX_BYTES).replace(/[ .]+$/, '') || '_';
  return RESERVED.test(whole) ? `_${whole}` : whole;
}

/** Makes names unique where case makes no difference, as on Windows and macOS: a second one gets (2). */
export function uniqueNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const dot = name.lastIndexOf('.');
    const [stem, extension] = dot > name.lastIndexOf('/') + 1 ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
    let unique = name;
    for (let n = 2; taken.has(unique.toLowerCase()); n += 1) unique = `${stem}(${n})${extension}`;
    taken.add(unique.toLowerCase());
    return unique;
  });
}
