import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

export interface Mail { readonly to: readonly string[]; readonly text: string }

/** A real SMTP server that keeps what it gets; `refusing` makes it answer 451. */
export class MailServer {
  readonly mails: Mail[] = [];
  refusing = false;
  private readonly server: SMTPServer;

  constructor() {
    this.server = new SMTPServer({
      authOptional: true, disabledCommands: ['STARTTLS', 'AUTH'], logger: false,
      onData: (stream, session, done) => {
        const parts: Buffer[] = [];
        stream.on('data', (part: Buffer) => parts.push(part));
        stream.on('end', () => {
          if (this.refusing) {
            done(Object.assign(new Error('try later'), { responseCode: 451 }));
            return;
          }
          this.mails.push({ to: session.envelope.rcptTo.map((r) => r.address), text: Buffer.concat(parts).toString('utf8') });
          done();
        });
      },
    });
  }

  async start(): Promise<string> {
    await new Promise<void>((resolve) => { this.server.listen(0, '127.0.0.1', resolve); });
    return `smtp://127.0.0.1:${(this.server.server.address() as AddressInfo).port}`;
  }

  stop(): Promise<void> {
    return new Promise((resolve) => { this.server.close(() => resolve()); });
  }
}

/** The readable text of a mail with a base64 body. */
export function bodyOf(mail: Mail): string {
  const [head = '', ...body] = mail.text.split('\r\n\r\n');
  const text = body.join('\n\n');
  if (/content-transfer-encoding: base64/i.test(head)) return Buffer.from(text.replace(/\s/g, ''), 'base64').toString('utf8');
  return Buffer.from(text.replace(/=\r?\n/g, '').replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))), 'latin1').toString('utf8');
}

/** A real HTTP receiver. */
export class HookServer {
  readonly bodies: unknown[] = [];
  status = 200;
  private readonly server: Server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      if (this.status === 200) this.bodies.push(JSON.parse(Buffer.concat(parts).toString('utf8')));
      response.writeHead(this.status).end('{}');
    });
  });

  async start(): Promise<string> {
    await new Promise<void>((resolve) => { this.server.listen(0, '127.0.0.1', resolve); });
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/hook`;
  }

  stop(): Promise<void> {
    return new Promise((resolve) => { this.server.close(() => resolve()); });
  }
}
