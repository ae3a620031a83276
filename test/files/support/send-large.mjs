// Sends one MP4 of the given size as a form and prints the answer: a sender in a process of its own, so that what it takes
// is not counted with what the server takes. Arguments: url, authorization, bytes.
import { request } from 'node:http';

const [, , url, authorization, bytes] = process.argv;
const size = Number(bytes);
const boundary = 'large-file';
const head = Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; name="kind"\r\n\r\ndocument\r\n--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="large.mp4"\r\n\r\n`);
const tail = Buffer.from(`\r\n--${boundary}--\r\n`);
const start = Buffer.from('\0\0\0\x14ftypisom\0\0\0\0isom\0\0\0\0mdat', 'latin1');
const block = Buffer.alloc(1_048_576, 0x5a);

const sender = request(url, { method: 'POST', headers: { authorization, 'content-type': `multipart/form-data; boundary=${boundary}`, 'content-length': head.length + size + tail.length } }, (response) => {
  const chunks = [];
  response.on('data', (chunk) => chunks.push(chunk)).on('end', () => console.log(JSON.stringify({ status: response.statusCode, body: JSON.parse(Buffer.concat(chunks).toString()) })));
});
const write = (chunk) => new Promise((resolve) => (sender.write(chunk) ? resolve() : sender.once('drain', resolve)));
await write(Buffer.concat([head, start]));
for (let left = size - start.length; left > 0; left -= block.length) await write(left < block.length ? block.subarray(0, left) : block);
sender.end(tail);
