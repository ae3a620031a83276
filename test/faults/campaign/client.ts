import { FORM_TYPE, formBytes } from '../../files/support/client.js';
import { PDF } from '../../files/support/contents.js';
import { PASSWORD, type Ground } from './ground.js';

const PATIENCE_MS = 90_000;
const PAUSE_MS = 40;
/** What a person sees who dates by the calendar on the wall while the server's clock is another, and what day to try then. */
const DAYS_AGO: Readonly<Record<string, number>> = { 'day-in-future': 1, 'moment-in-future': 1, 'day-too-early': 0 };

interface Told { readonly id: string; readonly code?: string }

/** A client as a careful program would be: repeats a command with its key until it is answered. */
export class Client {
  private readonly tokens = new Map<string, string>();
  repeats = 0;
  /** What the last request was answered, to be told where patience ends. */
  private last: unknown = null;
  /** Uploads for which there was no room. */
  withoutRoom = 0;

  constructor(private readonly ground: Ground) {}

  /** Gives a command; its body is written anew, of today or yesterday, where it was refused for its date. */
  async give(who: string, path: string, body: (daysAgo: number) => unknown, key: string, patientFor?: string): Promise<Told> {
    let written = JSON.stringify(body(0));
    return this.untilTaken(path, async () => {
      const { status, answer } = await this.send(who, path, written, 'application/json', key);
      if (status < 300) return answer;
      const daysAgo = DAYS_AGO[answer.code ?? ''];
      if (daysAgo !== undefined) written = JSON.stringify(body(daysAgo));
      else if (status < 500 && answer.code !== patientFor) throw new Refused(`${path}: ${status} ${JSON.stringify(answer)}`);
      return null;
    });
  }

  /** Uploads a file of the name to a case until there is room, which `makeRoom` is called for once it was told that there is none. */
  async upload(who: string, caseId: string, name: string, makeRoom: () => void): Promise<void> {
    const form = formBytes({ name: `${name}.pdf`, content: Buffer.concat([PDF, Buffer.from(`%${name}`)]) });
    let told = false;
    await this.untilTaken(`the upload of ${name}`, async () => {
      const { status, answer } = await this.send(who, `/api/cases/${caseId}/files`, new Uint8Array(form), FORM_TYPE, name);
      if (status < 300 && told) return answer;
      if (status < 500) throw new Refused(`${name}: ${status} ${JSON.stringify(answer)}`);
      if (status === 507 && !told) {
        told = true;
        this.withoutRoom += 1;
        makeRoom();
      }
      return null;
    });
  }

  private async untilTaken(what: string, attempt: () => Promise<Told | null>): Promise<Told> {
    const until = performance.now() + PATIENCE_MS;
    for (;;) {
      try {
        const answer = await attempt();
        if (answer) return answer;
      } catch (error) {
        if (error instanceof Refused) throw error;
        this.last = error;
      }
      if (performance.now() > until) throw new Error(`${what}: no answer in ${PATIENCE_MS} ms; at last ${String(this.last)}`);
      this.repeats += 1;
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
  }

  private async send(who: string, path: string, body: string | Uint8Array<ArrayBuffer>, type: string, key: string): Promise<{ status: number; answer: Told }> {
    const response = await fetch(`${this.ground.origin}${path}`, {
      method: 'POST', body, signal: AbortSignal.timeout(10_000),
      headers: { 'content-type': type, authorization: `Bearer ${await this.token(who)}`, 'idempotency-key': key },
    });
    const answer = (await response.json()) as Told;
    this.last = `${response.status} ${JSON.stringify(answer)}`;
    return { status: response.status, answer };
  }

  private async token(who: string): Promise<string> {
    const known = this.tokens.get(who);
    if (known) return known;
    const response = await fetch(`${this.ground.origin}/api/tokens`, {
      method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ login: `t-${who}`, password: PASSWORD }), signal: AbortSignal.timeout(10_000),
    });
    if (!response.ok) throw new Error(`no token: ${response.status}`);
    const { token } = (await response.json()) as { token: string };
    this.tokens.set(who, token);
    return token;
  }
}

/** An answer that repeating cannot change. */
class Refused extends Error {}
