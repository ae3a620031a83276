import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/** A way to a server that can be made slow, torn, cut and mended. */
export class Wire {
  private readonly sockets = new Set<Socket>();
  private server: Server | null = null;
  port = 0;
  /** What each packet is held up by, either way. */
  latencyMs = 0;

  constructor(private readonly target: number) {}

  async mend(): Promise<void> {
    const server = createServer((near) => {
      const far = connect(this.target, '127.0.0.1');
      for (const [socket, other] of [[near, far], [far, near]] as const) {
        this.sockets.add(socket);
        this.carry(socket, other);
        socket.on('error', () => undefined).on('close', () => {
          this.sockets.delete(socket);
          other.destroy();
        });
      }
    });
    this.server = server;
    await new Promise<void>((listening) => { server.listen(this.port, '127.0.0.1', listening); });
    this.port = (server.address() as AddressInfo).port;
  }

  /** Ends every connection, in mid-transaction as it may be; the next one goes through. */
  tear(): void {
    for (const socket of this.sockets) socket.destroy();
  }

  async cut(): Promise<void> {
    const { server } = this;
    this.server = null;
    this.tear();
    if (server) await new Promise((closed) => server.close(closed));
  }

  /** Packets keep their order, whatever the latency was when each of them came. */
  private carry(from: Socket, to: Socket): void {
    let before: Promise<unknown> = Promise.resolve();
    from.on('data', (chunk) => {
      before = before.then(() => this.latencyMs > 0 && new Promise((passed) => setTimeout(passed, this.latencyMs))).then(() => to.write(chunk));
    });
    from.on('end', () => {
      before = before.then(() => to.end());
    });
  }
}
