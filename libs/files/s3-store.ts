import { DeleteObjectCommand, GetObjectCommand, HeadBucketCommand, HeadObjectCommand, ListObjectsV2Command, S3Client, S3ServiceException } from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';
import type { S3Settings } from '#libs/settings/settings.js';
import { createReadStream } from 'node:fs';
import { unlink } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { FileFault, storageFault } from './fault.js';
import { addressOf, keyOf, type ByteRange, type FileStore, type ObjectAddress } from './store.js';

const PART = 8 * 1_048_576;
const PARTS_AT_A_TIME = 2;

const isMissing = (error: unknown) => error instanceof S3ServiceException && (error.name === 'NoSuchKey' || error.name === 'NotFound' || error.$metadata.httpStatusCode === 404);

/** Files in a bucket of any S3-compatible store. At most 16 MiB of a file are in memory at a time. */
export class S3Store implements FileStore {
  private readonly client: S3Client;

  constructor(private readonly settings: S3Settings) {
    this.client = new S3Client({
      region: settings.region,
      ...(settings.endpoint === '' ? {} : { endpoint: settings.endpoint }),
      forcePathStyle: settings.pathStyle,
      credentials: { accessKeyId: settings.accessKey, secretAccessKey: settings.secretKey },
      // Checksum trailers are an AWS extension that many compatible stores refuse; the size is compared after each upload.
      requestChecksumCalculation: 'WHEN_REQUIRED', responseChecksumValidation: 'WHEN_REQUIRED',
    });
  }

  /** The bucket is the operator's to make: who may read it, and how long it keeps, is decided there. */
  async prepare(): Promise<void> {
    try {
      await this.client.send(new HeadBucketCommand({ Bucket: this.settings.bucket }));
    } catch (error) {
      throw new Error(`ANQI_S3_BUCKET: no access to the bucket “${this.settings.bucket}”`, { cause: error });
    }
  }

  async put(address: ObjectAddress, path: string): Promise<void> {
    const body = createReadStream(path, { highWaterMark: 1_048_576 });
    try {
      const upload = new Upload({ client: this.client, params: { ...this.name(address), Body: body }, partSize: PART, queueSize: PARTS_AT_A_TIME, leavePartsOnError: false });
      await upload.done();
      const stored = await this.size(address);
      if (stored !== body.bytesRead) throw new Error(`the store holds ${stored} bytes of ${body.bytesRead}`);
    } catch (error) {
      body.destroy();
      await this.remove(address).catch(() => undefined);
      throw storageFault(error);
    }
    await unlink(path).catch(() => undefined);
  }

  async size(address: ObjectAddress): Promise<number | null> {
    try {
      return (await this.client.send(new HeadObjectCommand(this.name(address)))).ContentLength ?? null;
    } catch (error) {
      if (isMissing(error)) return null;
      throw storageFault(error);
    }
  }

  async read(address: ObjectAddress, range?: ByteRange): Promise<Readable> {
    try {
      const answer = await this.client.send(new GetObjectCommand({ ...this.name(address), ...(range ? { Range: `bytes=${range.start}-${range.end}` } : {}) }));
      return answer.Body as Readable;
    } catch (error) {
      throw isMissing(error) ? new FileFault('stored-file-missing', {}, undefined, { cause: error }) : storageFault(error);
    }
  }

  async remove(address: ObjectAddress): Promise<void> {
    try {
      await this.client.send(new DeleteObjectCommand(this.name(address)));
    } catch (error) {
      if (!isMissing(error)) throw storageFault(error);
    }
  }

  async *list(): AsyncIterable<ObjectAddress> {
    for (let token: string | undefined; ; ) {
      const page = await this.client.send(new ListObjectsV2Command({ Bucket: this.settings.bucket, ContinuationToken: token }));
      for (const { Key } of page.Contents ?? []) {
        const address = addressOf(Key ?? '');
        if (address) yield address;
      }
      token = page.NextContinuationToken;
      if (token === undefined) return;
    }
  }

  async close(): Promise<void> {
    this.client.destroy();
  }

  private name(address: ObjectAddress): { Bucket: string; Key: string } {
    return { Bucket: this.settings.bucket, Key: keyOf(address) };
  }
}
