import type { S3Settings } from '#libs/settings/settings.js';
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface S3rver {
  run(): Promise<{ port: number }>;
  close(): Promise<void>;
}
type S3rverClass = new (options: object) => S3rver;

/** A real S3 server over HTTP with one empty bucket. */
export async function startS3(): Promise<{ s3: S3Settings; env: NodeJS.ProcessEnv; close: () => Promise<void> }> {
  const directory = await mkdtemp(join(tmpdir(), 'anqi-s3-'));
  const Server = createRequire(import.meta.url)('s3rver') as S3rverClass;
  const server = new Server({ port: 0, address: '127.0.0.1', silent: true, directory, configureBuckets: [{ name: 'anqi-files' }] });
  const { port } = await server.run();
  const endpoint = `http://127.0.0.1:${port}`;
  return {
    s3: { bucket: 'anqi-files', endpoint, region: 'us-east-1', accessKey: 'S3RVER', secretKey: 'S3RVER', pathStyle: true },
    env: { ANQI_S3_BUCKET: 'anqi-files', ANQI_S3_ENDPOINT: endpoint, ANQI_S3_ACCESS_KEY: 'S3RVER', ANQI_S3_SECRET_KEY: 'S3RVER' },
    close: async () => {
      await server.close();
      await rm(directory, { recursive: true });
    },
  };
}
