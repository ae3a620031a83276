import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { Entry } from './case-archive.js';
import { zipStream } from './zip-stream.js';

const bytes = Buffer.from('内容'.repeat(100));
const lazy = (name: string, open: () => Promise<Readable>): Entry => ({ name, size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex'), open });
const readable = () => Promise.resolve(Readable.from([bytes]));

describe('a streamed archive', () => {
  it('fetches the bytes of an entry when its turn comes, never two at once', async () => {
    let open = 0;
    let most = 0;
    const counting = () => {
      most = Math.max(most, (open += 1));
      return Promise.resolve(Readable.from([bytes]).on('close', () => { open -= 1; }));
    };
    const zip = await buffer(zipStream(Array.from({ length: 20 }, (_, i) => lazy(`文书/${i}.txt`, counting)), '2026-03-02'));
    expect(most).toBe(1);
    expect(zip.includes(Buffer.from('文书/19.txt'))).toBe(true);
  });

  it('is the same for the same entries, and another for another day', async () => {
    const make = (day: string) => buffer(zipStream([{ name: 'a.txt', content: bytes }, lazy('b.txt', readable)], day));
    const once = await make('2026-03-02');
    await new Promise((resolve) => setTimeout(resolve, 2_100));
    expect((await make('2026-03-02')).equals(once)).toBe(true);
    expect((await make('2026-03-03')).equals(once)).toBe(false);
  });

  it.each<[string, () => Promise<Readable>]>([
    ['cannot be opened', () => Promise.reject(new Error('gone'))],
    ['breaks off', () => Promise.resolve(Readable.from((async function* () { yield bytes; throw new Error('gone'); })()))],
  ])('breaks, instead of ending as if whole, when a source %s', async (_, open) => {
    await expect(buffer(zipStream([lazy('a.txt', readable), lazy('b.txt', open)], '2026-03-02'))).rejects.toThrow('gone');
  });
});
