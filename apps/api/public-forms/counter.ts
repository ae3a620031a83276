import { Inject, Injectable } from '@nestjs/common';
import { legalDay } from '#libs/calendar/index.js';
import type { DeskState } from '#libs/casework/desk/index.js';
import { findByReceipt, queryCode, type DeskKind, type ReceiptHolder } from '#libs/desk/index.js';
import { publicBureaus, type PublicBureau } from '#libs/disclosure/displayed.js';
import { SETTINGS } from '#libs/runtime/tokens.js';
import type { Settings } from '#libs/settings/settings.js';
import type { FastifyReply } from 'fastify';
import { DataSource } from 'typeorm';
import { ProblemError } from '../http/problem.js';
import { read } from '../http/read.js';
import { ProcessApi, type Asker, type RawHeaders } from '../processes/process-api.js';
import type { Served } from '../processes/served.js';
import { sendHtml } from '../public/public-reply.js';
import { statusQuery } from './body.js';
import { languageOf, type PublicForm } from './form.js';
import { formPage } from './form-page.js';
import { FORM_SCRIPT } from './form-script.js';
import { statusPage } from './status.js';

/** Somebody at the counter of the website: what they hand in is registered as the desk would, in nobody's name. */
const atTheCounter = (bureau: PublicBureau): Asker => ({ id: 'public', post: 'officer', sectionId: '', roles: ['petition-desk'], bureauId: bureau.id });

/** What the public forms have in common: the page, the receipt for what is handed in, and the query of where it stands. */
@Injectable()
export class Counter {
  constructor(
    @Inject(DataSource) private readonly db: DataSource,
    @Inject(ProcessApi) private readonly api: ProcessApi,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  async showForm(form: PublicForm, lang: unknown, reply: FastifyReply): Promise<void> {
    sendHtml(reply, formPage(form, languageOf(lang), await publicBureaus(this.db), false));
  }

  sendScript(reply: FastifyReply): void {
    void reply.header('content-type', 'text/javascript; charset=utf-8').header('cache-control', 'public, max-age=3600').send(FORM_SCRIPT);
  }

  /** Registers it for the desk, received today; the answer is the receipt. The same Idempotency-Key with the same body gives the same receipt. */
  async take(served: Served, bureauCode: string | undefined, facts: object, headers: RawHeaders, reply: FastifyReply) {
    const me = atTheCounter(await this.bureauOf(bureauCode));
    const { id } = await this.api.register(served, me, { channel: 'online', receivedOn: legalDay(this.api.now()), ...facts }, headers, reply);
    const { number, receivedOn } = (await this.api.find(served, me, id)).state as DeskState;
    // Where a session would read it is nobody's business here.
    void reply.removeHeader('location').removeHeader('etag').header('cache-control', 'no-store');
    return { receipt: number, code: queryCode(this.settings.sessionSecret, id), receivedOn };
  }

  /** JSON for programs; a page for browsers. A wrong number and a wrong code look the same, and one form knows nothing of the other's receipts. */
  async showStatus<S extends DeskState>(
    form: PublicForm, kind: DeskKind, statusOf: (found: ReceiptHolder<S>) => Parameters<typeof statusPage>[2], query: unknown, accept: string | undefined, reply: FastifyReply,
  ): Promise<void> {
    const { receipt, code, lang: asked } = read(statusQuery, query, 400);
    const lang = languageOf(asked);
    const found = await findByReceipt<S>(this.db, this.settings.sessionSecret, kind, receipt, code);
    const forPeople = accept?.includes('text/html') ?? false;
    void reply.header('cache-control', 'no-store').header('x-robots-tag', 'noindex');
    if (found) {
      const status = statusOf(found);
      void (forPeople ? reply.type('text/html; charset=utf-8').send(statusPage(form, lang, status)) : reply.send(status));
      return;
    }
    if (!forPeople) throw ProblemError.notFound('回执', 'receipt');
    void reply.status(404).type('text/html; charset=utf-8').send(formPage(form, lang, await publicBureaus(this.db), true));
  }

  private async bureauOf(code: string | undefined): Promise<PublicBureau> {
    const bureaus = await publicBureaus(this.db);
    const found = code === undefined && bureaus.length === 1 ? bureaus[0] : bureaus.find((b) => b.code === code);
    if (found) return found;
    throw new ProblemError({
      type: '/problems/unknown-bureau', title: '请选择受理单位', titleEn: 'Choose the bureau', status: 422, code: 'unknown-bureau', field: 'bureau',
      rule: '受理单位须为本平台的单位', cure: '从列出的单位中选择', cureEn: 'Choose one of those listed',
    });
  }
}
