import { Agent, request } from 'node:http';

export type Answer = { status: number; body: { id?: string; token?: string } };

/** Kept connections, as many as asked for; Node's own client, since the load must leave the processor to the server. */
export class Caller {
  private readonly agent: Agent;

  constructor(private readonly origin: string, connections: number) {
    this.agent = new Agent({ keepAlive: true, maxSockets: connections });
  }

  post(path: string, body: unknown, headers: Record<string, string> = {}): Promise<Answer> {
    const text = JSON.stringify(body);
    return this.send('POST', path, { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(text)), ...headers }, text);
  }

  get(path: string, headers: Record<string, string>): Promise<Answer> {
    return this.send('GET', path, headers, '');
  }

  private send(method: string, path: string, headers: Record<string, string>, text: string): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const call = request(`${this.origin}${path}`, { agent: this.agent, method, headers }, (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () => resolve({ status: response.statusCode ?? 0, body: JSON.parse(Buffer.concat(parts).toString('utf8')) as Answer['body'] }));
      });
      call.on('error', reject).end(text);
    });
  }

  close(): void {
    this.agent.destroy();
  }
}
