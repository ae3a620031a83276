import { checkExtension } from '#libs/files/detect-type.js';
import { FileFault } from '#libs/files/fault.js';
import { checkFileName } from '#libs/files/file-name.js';
import type { Incoming, Intake } from '#libs/files/intake.js';
import type { Multipart } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';

/** How long what a refused sender still sends is read and dropped, so that they can read the answer. */
const LINGER_MS = 30_000;
/** Room for the fields and boundaries around a file, when the request says how long it is. */
const FRAME = 2 * 1_048_576;

export interface UploadForm<T> {
  readonly meta: T;
  readonly name: string;
  readonly incoming: Incoming;
}

type Fields = Record<string, string | string[]>;

/**
 * Reads an upload as it streams in: fields, then the file, or the file and then the fields. Fields that come first are
 * checked before the file is read. Whatever goes wrong, nothing of the file is left. The caller discards `incoming`.
 */
export async function readUploadForm<T>(request: FastifyRequest, intake: Intake, check: (fields: Fields) => T): Promise<UploadForm<T>> {
  const form = new FormReader(intake, check);
  try {
    if (!request.isMultipart()) throw new FileFault('not-multipart');
    if (Number(request.headers['content-length'] ?? 0) > intake.limit + FRAME) throw intake.tooLarge();
    for await (const part of partsOf(request)) await form.take(part);
    return form.complete();
  } catch (error) {
    await form.discard();
    drop(request);
    throw error;
  }
}

/** What goes wrong while the form is read lies in the form; what the code that takes its parts throws does not pass through here. */
async function* partsOf(request: FastifyRequest): AsyncIterable<Multipart> {
  try {
    yield* request.parts();
  } catch (error) {
    throw badForm(error);
  }
}

function badForm(error: unknown): FileFault {
  if (error instanceof FileFault) return error;
  if ((error as { code?: string }).code === 'FST_FILES_LIMIT') return new FileFault('one-file-each', {}, 'file');
  return new FileFault('malformed-multipart', {}, undefined, { cause: error });
}

class FormReader<T> {
  private readonly fields: Fields = Object.create(null) as Fields;
  private meta: { readonly value: T } | null = null;
  private file: { readonly name: string; readonly incoming: Incoming } | null = null;

  constructor(
    private readonly intake: Intake,
    private readonly check: (fields: Fields) => T,
  ) {}

  async take(part: Multipart): Promise<void> {
    if (part.type === 'field') return this.takeField(part.fieldname, String(part.value), part.valueTruncated);
    if (part.fieldname !== 'file') throw new FileFault('file-missing', {}, 'file');
    const name = checkFileName(part.filename);
    checkExtension(name);
    if (Object.keys(this.fields).length > 0) this.meta = { value: this.check(this.fields) };
    const incoming = await this.intake.receive(part.file).catch((error: unknown) => Promise.reject(badForm(error)));
    this.file = { name, incoming };
  }

  complete(): UploadForm<T> {
    if (!this.file) throw new FileFault('file-missing', {}, 'file');
    return { ...this.file, meta: this.meta ? this.meta.value : this.check(this.fields) };
  }

  async discard(): Promise<void> {
    await this.file?.incoming.discard();
  }

  private takeField(name: string, value: string, truncated: boolean): void {
    if (this.meta) throw new FileFault('fields-before-file', { name }, name);
    if (truncated) throw new FileFault('field-too-long', { name }, name);
    const known = this.fields[name];
    this.fields[name] = known === undefined ? value : [known, value].flat();
  }
}

/** Reads on without keeping anything: a connection closed while the sender still writes would lose the answer. */
function drop(request: FastifyRequest): void {
  const { raw } = request;
  if (raw.readableEnded || raw.destroyed) return;
  raw.unpipe();
  raw.resume();
  const end = setTimeout(() => raw.destroy(), LINGER_MS);
  end.unref();
  raw.once('close', () => clearTimeout(end));
}
