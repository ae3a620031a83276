import type { Settings } from '#libs/settings/settings.js';
import { createTransport, type Transporter } from 'nodemailer';
import type { Digest } from './digest.js';
import type { Bundle, Outcome } from './outbox.js';

const TIMEOUT_MS = 10_000;

/** Delivers a digest by mail, else by webhook, else leaves it to the inbox in the console. Throws when a server does not take it. */
export class Transports {
  private readonly mailer: Transporter | null;

  constructor(private readonly settings: Settings['notify']) {
    this.mailer = settings.smtpUrl ? createTransport(settings.smtpUrl, { connectionTimeout: TIMEOUT_MS, socketTimeout: TIMEOUT_MS } as object) : null;
  }

  async deliver(bundle: Bundle, digest: Digest): Promise<Outcome> {
    if (this.mailer && bundle.email) {
      await this.mailer.sendMail({ from: this.settings.mailFrom, to: bundle.email, subject: digest.subject, text: digest.text });
      return 'mailed';
    }
    if (bundle.webhook) {
      const response = await fetch(bundle.webhook, {
        method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ subject: digest.subject, ...digest.data }), signal: AbortSignal.timeout(TIMEOUT_MS), redirect: 'error',
      });
      await response.arrayBuffer();
      if (!response.ok) throw new Error(`webhook answered ${response.status}`);
      return 'posted';
    }
    return 'inbox-only';
  }

  close(): void {
    this.mailer?.close();
  }
}
