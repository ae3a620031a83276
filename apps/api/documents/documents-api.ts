import { Inject, Injectable } from '@nestjs/common';
import { readVolume } from '#libs/archive/volume-store.js';
import { indexRows } from '#libs/archive/volume.js';
import type { EnforcementCase } from '#libs/casework/enforcement-case/index.js';
import { createDocument } from '#libs/documents/create-document.js';
import type { DocumentedProcess } from '#libs/documents/document-kind.js';
import type { StoredDocument } from '#libs/documents/document-row.js';
import { listDocuments } from '#libs/documents/documents-store.js';
import { documentKind, kindsOf } from '#libs/documents/kinds.js';
import { journalOf } from '#libs/documents/locked-process.js';
import { refuseNotDue, refuseVoiding, refuseWriter } from '#libs/documents/plan.js';
import { refuse } from '#libs/documents/refusals.js';
import type { BureauContexts } from '#libs/journal/directory.js';
import { Executor } from '#libs/journal/execute.js';
import { readProcess, type ReadProcess } from '#libs/journal/read.js';
import { BUREAU_CONTEXTS } from '#libs/runtime/tokens.js';
import type { FastifyReply } from 'fastify';
import { DataSource } from 'typeorm';
import { mask } from '../desk/confidence.js';
import { DeskProcess } from '../desk/desk-process.js';
import { ProblemError } from '../http/problem.js';
import { read } from '../http/read.js';
import { ProcessApi, type Asker } from '../processes/process-api.js';
import type { Served } from '../processes/served.js';
import { documentBody } from './bodies.js';

/** The process a document belongs to, and whether who came with it is kept secret from the asker. */
interface Standing { readonly found: ReadProcess; readonly hidden: boolean }

/** A letter names whom it is addressed to; what goes to others names nobody who is secret. */
const isReadable = (kind: StoredDocument['kind'], hidden: boolean) => !hidden || documentKind(kind).goesTo !== undefined;

/** The papers of a process of any kind over HTTP: what there is, what can be written, and who may read what names a person kept secret. */
@Injectable()
export class DocumentsApi {
  constructor(
    @Inject(DataSource) private readonly db: DataSource,
    @Inject(BUREAU_CONTEXTS) private readonly contexts: BureauContexts,
    @Inject(Executor) private readonly executor: Executor,
    @Inject(ProcessApi) private readonly api: ProcessApi,
    @Inject(DeskProcess) private readonly desk: DeskProcess,
  ) {}

  async list(served: Served, me: Asker, id: string) {
    const found = await this.api.find(served, me, id);
    const journal = await journalOf(this.db, found.id);
    const kinds = kindsOf(served.kind as DocumentedProcess).map((kind) => {
      const { nameZh, nameEn, subject, asks } = documentKind(kind);
      const blockedBy = [refuseWriter(kind, found.state, me), refuseNotDue(kind, journal)].filter((r) => r !== null).map(({ refused: _, ...refusal }) => refusal);
      return { kind, nameZh, nameEn, subject, asks, allowed: blockedBy.length === 0, blockedBy };
    });
    return { items: await this.shown(me, await listDocuments(this.db, me.bureauId, found.id)), kinds };
  }

  async write(served: Served, me: Asker, id: string, body: unknown, reply: FastifyReply) {
    const wish = read(documentBody(served.kind as DocumentedProcess), body);
    const { id: processId, state } = await this.api.find(served, me, id);
    const result = await createDocument(this.db, this.contexts, this.executor, {
      bureauId: me.bureauId, processId, kind: wish.kind, subject: wish.subject ?? null, fields: wish.fields, actor: me, now: this.api.now(),
      volume: wish.kind === 'volume-index' ? await this.volumeOf(me, state as EnforcementCase) : [],
    });
    if (!result.ok) throw result.refusal ? ProblemError.of(result.refusal) : ProblemError.notFound(served.zh, served.en);
    void reply.status(result.replayed ? 200 : 201).header('location', `/api/documents/${result.document.id}`);
    return { ...result.document, replayed: result.replayed };
  }

  /** Documents as the asker may see them, and what they may do with each: why one was voided may name whom it was about. */
  async shown(me: Asker, documents: readonly StoredDocument[]) {
    const processes = new Map<string, Promise<Standing>>();
    return Promise.all(documents.map(async (document) => {
      const { kind, processId, voided } = document;
      const standing = processes.get(processId) ?? this.standing(me, document);
      processes.set(processId, standing);
      const { found, hidden } = await standing;
      const seen = hidden && voided ? mask(document, [found.state, await journalOf(this.db, found.id)]) : document;
      return { ...seen, mayOpen: isReadable(kind, hidden), mayVoid: voided === null && refuseVoiding(kind, found.state, me) === null };
    }));
  }

  /** Refuses whoever may not know the person a letter is addressed to. */
  async mustBeReadable(me: Asker, document: StoredDocument): Promise<void> {
    if (!isReadable(document.kind, (await this.standing(me, document)).hidden)) throw ProblemError.of(refuse('letter-confidential'));
  }

  private async standing(me: Asker, { id, kind, processId }: StoredDocument): Promise<Standing> {
    const found = await readProcess(this.db, me.bureauId, processId);
    if (!found) throw new Error(`the process of document ${id} is gone`);
    return { found, hidden: documentKind(kind).process !== 'enforcement-case' && (await this.desk.hides(found, me)) };
  }

  private async volumeOf(me: Asker, c: EnforcementCase) {
    const { profile } = await this.contexts.of(me.bureauId);
    return indexRows(await readVolume(this.db, { bureauId: me.bureauId, bureau: profile.name, c }));
  }
}
