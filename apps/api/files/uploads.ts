import type { Principal } from '#libs/access/sessions.js';
import { isRefusal, type Refusal } from '#libs/casework/index.js';
import type { EnforcementCase } from '#libs/casework/enforcement-case/index.js';
import { checkFields, checkMedia, type CheckedFields } from '#libs/evidence/check-fields.js';
import type { FileRecord } from '#libs/evidence/file-record.js';
import { refuse } from '#libs/evidence/refusals.js';
import { fileOfKey, registerFile, sameUpload } from '#libs/evidence/register-file.js';
import { mediaTypeOf } from '#libs/files/detect-type.js';
import { FileFault } from '#libs/files/fault.js';
import type { Intake } from '#libs/files/intake.js';
import type { FileStore } from '#libs/files/store.js';
import type { BureauContexts } from '#libs/journal/directory.js';
import type { ReadProcess } from '#libs/journal/read.js';
import type { Clock } from '#libs/settings/clock.js';
import type { FastifyRequest } from 'fastify';
import type { DataSource } from 'typeorm';
import { ulid } from 'ulid';
import { ProblemError } from '../http/problem.js';
import { readUploadForm, type UploadForm } from './upload-form.js';

const AT_A_TIME = 4;
const KEEPERS = ['archivist', 'section-head', 'deputy-director', 'director'] as const;

function orThrow<T extends object>(answer: T | Refusal): T {
  if (isRefusal(answer)) throw ProblemError.of(answer);
  return answer;
}

/** Who works on the case, keeps its file, or leads the bureau. */
function mayUpload(me: Principal, c: EnforcementCase): boolean {
  if (KEEPERS.some((role) => me.roles.includes(role))) return true;
  return me.roles.includes('case-officer') && [...c.officers, c.ownerId, c.registeredBy].includes(me.id);
}

/** Takes files in: receive, check, store, then one short transaction. Until that last step there is no file. */
export class Uploads {
  private readonly running = new Map<string, number>();

  constructor(
    private readonly db: DataSource,
    private readonly contexts: BureauContexts,
    private readonly clock: Clock,
    private readonly intake: Intake,
    private readonly store: FileStore,
  ) {}

  /** Takes one upload to a case. `key` is the idempotency key, unique to the person. Throws a problem or a FileFault; then nothing is kept. */
  async take(me: Principal, found: ReadProcess, request: FastifyRequest, key: string | null): Promise<FileRecord> {
    const state = found.state as EnforcementCase;
    if (!mayUpload(me, state)) throw ProblemError.of(refuse('not-case-officer'));
    if (state.ended) throw ProblemError.of(refuse('files-sealed'));
    return this.oneOfFew(me.id, async () => {
      const { staff, profile } = await this.contexts.of(me.bureauId, found.bureauVersion);
      const context = { caseNo: state.caseNo, evidence: state.evidence.map((e) => e.number), staff, now: this.clock.now() };
      const form = await readUploadForm(request, this.intake, (fields) => orThrow(checkFields(fields, context)));
      try {
        const mediaType = await mediaTypeOf(form.incoming.path, form.name);
        const fault = checkMedia(form.meta.kind, mediaType);
        if (fault) throw ProblemError.of(fault);
        return await this.keep(me, found.id, form, mediaType, profile.numbering, key);
      } finally {
        await form.incoming.discard();
      }
    });
  }

  private async keep(me: Principal, processId: string, { meta, name, incoming }: UploadForm<CheckedFields>, mediaType: string, numbering: Parameters<typeof registerFile>[1]['numbering'], key: string | null): Promise<FileRecord> {
    const { sha256, size } = incoming;
    const earlier = key === null ? null : await fileOfKey(this.db, key);
    if (earlier) return orThrow(sameUpload(earlier, { processId, kind: meta.kind, name, sha256 }));
    const address = { sha256, fileId: ulid() };
    await this.store.put(address, incoming.path);
    let kept = false;
    try {
      const facts = { id: address.fileId, bureauId: me.bureauId, processId, name, mediaType, size, sha256, uploadedBy: me.id, uploadedAt: this.clock.now() };
      const record = orThrow(await registerFile(this.db, { ...meta, ...facts, numbering, key }));
      kept = record.id === address.fileId;
      return record;
    } finally {
      if (!kept) await this.store.remove(address);
    }
  }

  /** A person's uploads share the disk and the line with everybody's; a browser sends no more at a time. */
  private async oneOfFew<T>(who: string, work: () => Promise<T>): Promise<T> {
    const running = this.running.get(who) ?? 0;
    if (running >= AT_A_TIME) throw new FileFault('too-many-uploads', { limit: AT_A_TIME });
    this.running.set(who, running + 1);
    try {
      return await work();
    } finally {
      const left = (this.running.get(who) ?? 1) - 1;
      if (left === 0) this.running.delete(who);
      else this.running.set(who, left);
    }
  }
}
