import { connect, createServer } from 'node:net';

const LOOPBACK = '127.0.0.1';

function listen(port) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(undefined));
    server.listen({ port, host: LOOPBACK, exclusive: true }, () => {
      const taken = server.address().port;
      server.close(() => resolve(taken));
    });
  });
}

/** A free loopback port: the first free one of those preferred, else any. */
export async function freePort(...preferred) {
  for (const port of preferred.filter(Boolean)) {
    if (await listen(Number(port))) return Number(port);
  }
  return listen(0);
}

/** Whether something answers on the loopback port; `greets` also waits for its first bytes. */
export function answers(port, { greets = false, timeoutMs = 1000 } = {}) {
  return new Promise((resolve) => {
    const socket = connect({ port, host: LOOPBACK });
    const end = (result) => {
      socket.destroy();
      resolve(result);
    };
    socket.setTimeout(timeoutMs, () => end(false));
    socket.once('error', () => end(false));
    if (greets) socket.once('data', () => end(true));
    else socket.once('connect', () => end(true));
  });
}
