import { z } from 'zod';
import { AV_STEPS, momentNotInFuture } from '../../kernel/index.js';
import { id, moment, text } from '../../kernel/fields.js';
import { byCaseOfficer } from '../checks.js';
import { define, files, OFFICER } from '../define.js';
import type { AttachTo, FileRef } from '../records.js';
import { refuse } from '../refusals.js';
import type { EnforcementCase } from '../state.js';

/** 音像记录. Each recording says of which step it is, where, when and by whom it was made, and what it proves. */
export const recordAv = define({
  type: 'record-av',
  nameZh: '登记音像记录',
  nameEn: 'Record a recording',
  payload: z.strictObject({
    step: z.enum(AV_STEPS), capturedAt: moment(), capturedPlace: text(200), capturedBy: z.array(id()).min(1).max(10), provesWhat: text(1000), files,
  }),
  by: OFFICER,
  stages: ['investigation', 'legal-review', 'decision', 'disclosure', 'archiving'],
  needs: [(c) => (c.caseNo ? null : refuse('no-case-number')), byCaseOfficer],
  decide(c, p, ctx) {
    const fault = momentNotInFuture(p.capturedAt, ctx, 'capturedAt');
    if (fault) return fault;
    const stranger = p.capturedBy.findIndex((x) => !ctx.staff.find(x));
    if (stranger >= 0) return refuse('unknown-officer', { id: p.capturedBy[stranger] ?? '' }, `capturedBy.${stranger}`);
    const { files: attached, ...rest } = p;
    return [{ type: 'AvRecorded', record: { number: c.avRecords.length + 1, caseNo: c.caseNo ?? '', ...rest, files: attached ?? [] } }];
  },
});

/** Files that are attached to it already; undefined where there is nothing of that kind and number. */
function attachedTo(c: EnforcementCase, to: AttachTo): readonly FileRef[] | undefined {
  if (to.kind === 'service') return c.service ? (c.service.files ?? []) : undefined;
  const list: readonly { readonly number: number; readonly files?: readonly FileRef[] }[] = to.kind === 'evidence' ? c.evidence : c.avRecords;
  const item = list.find((x) => x.number === to.number);
  return item && (item.files ?? []);
}

/** Attaches stored files, each with its fingerprint, to what was recorded without them. */
export const attachFiles = define({
  type: 'attach-files',
  nameZh: '补充附件',
  nameEn: 'Attach files',
  payload: z.strictObject({
    to: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.enum(['evidence', 'av-record']), number: z.int().min(1).max(10_000) }),
      z.strictObject({ kind: z.literal('service') }),
    ]),
    files: files.unwrap(),
  }),
  by: [...OFFICER, 'archivist'],
  stages: ['investigation', 'legal-review', 'decision', 'disclosure', 'archiving'],
  aside: true,
  needs: [(c, ctx) => (ctx.actor.roles.includes('archivist') ? null : byCaseOfficer(c, ctx))],
  decide(c, p) {
    const there = attachedTo(c, p.to);
    if (!there) return refuse('nothing-to-attach-to', {}, 'to');
    const seen = new Set(there.map((f) => f.sha256));
    const twice = p.files.findIndex((f) => seen.has(f.sha256) || !seen.add(f.sha256));
    if (twice >= 0) return refuse('file-attached-already', {}, `files.${twice}.sha256`);
    return [{ type: 'FilesAttached', to: p.to, files: p.files }];
  },
});

export const recordingCommands = [recordAv, attachFiles];
