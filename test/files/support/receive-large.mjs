/** Downloads a file in a process of its own and prints its SHA-256: node receive-large.mjs <url> <authorization> */
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { get } from 'node:http';

const [url, authorization] = process.argv.slice(2);
const [response] = await once(get(url, { agent: false, headers: { authorization } }), 'response');
const hash = createHash('sha256');
for await (const chunk of response) hash.update(chunk);
process.stdout.write(JSON.stringify({ status: response.statusCode, sha256: hash.digest('hex') }));
