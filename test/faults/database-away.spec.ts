import { connect, createServer, type Server, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';
import { startTestApi, type TestApi } from '../support/api.js';
import { registration } from '../support/steps.js';
import { until } from '../support/until.js';

/** A way to the database that can be cut and mended. */
class Wire {
  private readonly sockets = new Set<Socket>();
  private server: Server | null = null;
  port = 0;

  async mend(): Promise<void> {
    const server = createServer((near) => {
      const far = connect(Number(process.env['ANQI_TEST_DB_PORT']), '127.0.0.1');
      for (const socket of [near, far]) {
        this.sockets.add(socket);
        socket.on('error', () => undefined).on('close', () => { near.destroy(); far.destroy(); });
      }
      near.pipe(far).pipe(near);
    });
    this.server = server;
    await new Promise<void>((listening) => { server.listen(this.port, '127.0.0.1', listening); });
    this.port = (server.address() as AddressInfo).port;
  }

  async cut(): Promise<void> {
    const { server } = this;
    for (const socket of this.sockets) socket.destroy();
    this.sockets.clear();
    if (server) await new Promise((closed) => server.close(closed));
  }
}

describe('the API without its database', () => {
  const wire = new Wire();
  let api: TestApi;
  beforeAll(async () => {
    await wire.mend();
    api = await startTestApi({ env: { ANQI_DB_PORT: String(wire.port) } });
    await api.call('officer1', 'GET', '/api/cases');
  });
  afterAll(async () => {
    await api.close();
    await wire.cut();
  });

  const register = () => api.call<{ id: string; code: string; cure: string }>('officer1', 'POST', '/api/cases', registration(), { 'idempotency-key': 'through-the-cut' });

  it('answers 503 with when to try again, and the same key afterwards does the work once', async () => {
    await wire.cut();
    const away = await register();
    expect(away).toMatchObject({ status: 503, body: { code: 'database-away', cure: expect.stringContaining('幂等键') }, headers: { 'retry-after': '5', 'content-type': expect.stringContaining('application/problem+json') } });
    expect((await api.call('officer1', 'GET', '/api/cases')).status).toBe(503);
    await wire.mend();
    await until('the database', async () => (await api.call('officer1', 'GET', '/api/cases')).status === 200);
    const first = await register();
    const again = await register();
    expect([first.status, again.body.id]).toEqual([201, first.body.id]);
    expect((await api.db.query('SELECT COUNT(*) AS n FROM process') as { n: string }[])[0]?.n).toBe('1');
  });
});
