import { PASSWORD, type Ground } from './ground.js';

const PATIENCE_MS = 60_000;

/** A client as a careful program would be: repeats a command with its key until it is answered. */
export class Client {
  private readonly tokens = new Map<string, string>();
  repeats = 0;

  constructor(private readonly ground: Ground) {}

  async give(who: string, path: string, body: unknown, key: string, patientFor?: string): Promise<{ id: string; events: string[] }> {
    const until = Date.now() + PATIENCE_MS;
    for (;;) {
      try {
        const response = await fetch(`${this.ground.origin}${path}`, {
          method: 'POST', body: JSON.stringify(body), signal: AbortSignal.timeout(10_000),
          headers: { 'content-type': 'application/json', authorization: `Bearer ${await this.token(who)}`, 'idempotency-key': key },
        });
        const answer = (await response.json()) as { id: string; events: string[]; code?: string };
        if (response.ok) return answer;
        if (response.status < 500 && answer.code !== patientFor) throw new Refused(`${path}: ${response.status} ${JSON.stringify(answer)}`);
      } catch (error) {
        if (error instanceof Refused) throw error;
      }
      if (Date.now() > until) throw new Error(`${path}: no answer in ${PATIENCE_MS} ms`);
      this.repeats += 1;
      await new Promise((resolve) => setTimeout(resolve, 40));
    }
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
