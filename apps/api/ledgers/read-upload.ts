import { FileFault } from '#libs/files/fault.js';
import { LIMITS } from '#libs/ledgers/limits.js';
import { LedgerFault } from '#libs/ledgers/refusals.js';
import type { FastifyRequest } from 'fastify';

const FRAME = 65_536;

/** The one file of the form, in memory: at 20 MiB it is cut off where it passes the limit. Throws a FileFault or LedgerFault. */
export async function readUpload(request: FastifyRequest): Promise<Buffer> {
  if (!request.isMultipart()) throw new FileFault('not-multipart');
  const tooLarge = () => new LedgerFault('ledger-too-large', { limit: LIMITS.fileBytes / 1_048_576 });
  try {
    if (Number(request.headers['content-length'] ?? 0) > LIMITS.fileBytes + FRAME) throw tooLarge();
    let file: Buffer | null = null;
    for await (const part of request.parts()) {
      if (part.type !== 'file') continue;
      if (part.fieldname !== 'file') throw new FileFault('file-missing', {}, 'file');
      const chunks: Buffer[] = [];
      let size = 0;
      for await (const chunk of part.file) {
        size += (chunk as Buffer).length;
        if (size > LIMITS.fileBytes) throw tooLarge();
        chunks.push(chunk as Buffer);
      }
      file = Buffer.concat(chunks);
    }
    if (!file) throw new FileFault('file-missing', {}, 'file');
    return file;
  } catch (error) {
    // What is still coming is read and dropped, so that the sender can read the answer.
    request.raw.unpipe();
    request.raw.resume();
    if (error instanceof FileFault || error instanceof LedgerFault) throw error;
    if ((error as { code?: string }).code === 'FST_FILES_LIMIT') throw new FileFault('one-file-each', {}, 'file');
    throw new FileFault('malformed-multipart', {}, undefined, { cause: error });
  }
}
