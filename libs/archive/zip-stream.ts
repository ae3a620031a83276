import type { LegalDay } from '#libs/calendar/index.js';
import { PassThrough, type Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import type { Entry } from './case-archive.js';

/** What is packed already is not packed again. */
const PACKED = /\.(docx|xlsx|pptx|zip|jpe?g|png|gif|webp|mp4|mov|mp3|m4a|7z|rar|ofd)$/i;

/**
 * The entries as a ZIP, streamed. Names are flagged as UTF-8 and times are noon of `day`, so that the same entries give the
 * same bytes whenever and in whatever time zone they are packed. A source that fails breaks the stream.
 */
export function zipStream(entries: readonly Entry[], day: LegalDay): Readable {
  const zip = new ZipFile();
  const [year = 2000, month = 1, date = 1] = day.split('-').map(Number);
  // The format holds local time, read off with the local getters: made the same way, it is the same everywhere.
  const options = { mtime: new Date(year, month - 1, date, 12), mode: 0o100644, forceDosTimestamp: true };
  const out = new PassThrough();
  const fail = (error: Error) => out.destroy(error);
  zip.on('error', fail);
  for (const entry of entries) {
    const compress = !PACKED.test(entry.name);
    if ('content' in entry) zip.addBuffer(entry.content, entry.name, { ...options, compress });
    else {
      zip.addReadStreamLazy(entry.name, { ...options, compress }, (take) => {
        entry.open().then((stream) => take(null, stream.on('error', fail)), (error: Error) => take(error, null as never));
      });
    }
  }
  zip.end();
  (zip.outputStream as Readable).on('error', fail).pipe(out);
  return out;
}
