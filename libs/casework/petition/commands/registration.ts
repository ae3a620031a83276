import { startOfLegalDay, type LegalDay } from '#libs/calendar/index.js';
import { z } from 'zod';
import { assignCommand, contactFields, DESK, firstOwner, givesAway, HEADS, notRegistered, refuseAtDesk, registered, type Contact, type DeskState } from '../../desk/index.js';
import { confirmCreditCodeCommand, deadlineOf, notInFuture, today, type Context, type Reference, type Refusal } from '../../kernel/index.js';
import { day, id, text } from '../../kernel/fields.js';
import { define } from '../define.js';
import { CHANNELS, GROUP_VISIT, MOST_REPRESENTATIVES, PURPOSES, type Flags } from '../facts.js';
import { refuse } from '../refusals.js';

const flagFields = z.strictObject({ group: z.boolean(), skipLevel: z.boolean(), unlawful: z.boolean() });
const NO_FLAGS: Flags = { group: false, skipLevel: false, unlawful: false };

const registration = z.strictObject({
  channel: z.enum(CHANNELS),
  purpose: z.enum(PURPOSES),
  receivedOn: day(),
  subject: text(100),
  content: text(5000),
  petitioner: contactFields,
  representatives: z.array(contactFields).max(50).optional(),
  people: z.int().min(1).max(10_000).optional(),
  visitors: z.int().min(1).max(10_000).optional(),
  flags: flagFields.optional(),
  forwarded: z.strictObject({ by: text(100), reference: text(100) }).optional(),
  confidential: z.boolean().optional(),
  repeatOf: id().optional(),
  ownerId: id().optional(),
});
type Registration = z.infer<typeof registration>;

const isVisit = (channel: Registration['channel']) => channel === 'visit' || channel === 'officer-visit';

/** A joint visit chooses its representatives, five at most (art. 20, not compared with the text); a forwarded petition names where it comes from. */
function checkShape(r: Registration): Refusal | null {
  const representatives = r.representatives ?? [];
  const people = r.people ?? 1;
  if (representatives.length > MOST_REPRESENTATIVES) return refuse('too-many-representatives', {}, 'representatives');
  if (isVisit(r.channel) && people > MOST_REPRESENTATIVES && representatives.length === 0) return refuse('representatives-needed', { people }, 'representatives');
  if (r.visitors !== undefined && !isVisit(r.channel)) return refuse('visitors-not-received', {}, 'visitors');
  return r.channel === 'forwarded' && !r.forwarded ? refuse('forwarding-missing', {}, 'forwarded') : null;
}

function checkConfidence(subject: string, contacts: readonly (Contact | null)[]): Refusal | null {
  return givesAway(subject, contacts) === null ? null : refuseAtDesk('subject-gives-away', {}, 'subject');
}

/** The last day on which the bureau may object to a forwarding: five working days, or null where the law then knew no such right. */
function objectBy(receivedOn: LegalDay, ctx: Context): LegalDay | null {
  const binding = ctx.rules.bind('petition-objection', receivedOn, ctx.profile.terms);
  if (!binding) return null;
  return deadlineOf({ binding, start: startOfLegalDay(receivedOn), suspensions: [], extensions: [], setDay: null }, ctx.calendar, today(ctx)).dueDay;
}

/** A repeat names an earlier petition, whatever became of that one. */
const repeats = ({ repeatOf }: { readonly repeatOf?: string | undefined }): readonly Reference[] =>
  (repeatOf === undefined ? [] : [{ kind: 'petition', processId: repeatOf, field: 'repeatOf', open: false }]);

export const registerPetition = define({
  type: 'register-petition',
  nameZh: '登记信访事项',
  nameEn: 'Register a petition',
  payload: registration,
  by: DESK,
  stages: ['received'],
  needs: [notRegistered],
  refers: repeats,
  draws: () => ['petition'],
  decide(p, r, ctx) {
    const fault = notInFuture(r.receivedOn, ctx, 'receivedOn') ?? checkShape(r)
      ?? (r.confidential ? checkConfidence(r.subject, [r.petitioner, ...(r.representatives ?? [])]) : null);
    if (fault) return fault;
    const owner = firstOwner(p.id, r.ownerId, ctx);
    if (!owner) return refuseAtDesk('nobody-to-assign', {}, 'ownerId');
    const visitors = r.visitors ?? (isVisit(r.channel) ? 1 : 0);
    const flags = r.flags ?? NO_FLAGS;
    return [{
      type: 'PetitionRegistered', number: ctx.numbers.petition ?? '', channel: r.channel, purpose: r.purpose, receivedOn: r.receivedOn, subject: r.subject,
      content: r.content, petitioner: r.petitioner, representatives: r.representatives ?? [], people: r.people ?? 1, visitors,
      flags: { ...flags, group: flags.group || visitors >= GROUP_VISIT }, forwarded: r.forwarded ?? null,
      objectBy: r.forwarded ? objectBy(r.receivedOn, ctx) : null, confidential: r.confidential ?? false, repeatOf: r.repeatOf ?? null,
      ownerId: owner.id, sectionId: owner.sectionId,
    }];
  },
});

export const correctPetition = define({
  type: 'correct-petition',
  nameZh: '更正登记信息',
  nameEn: 'Correct the registration',
  payload: z.strictObject({
    subject: text(100).optional(), content: text(5000).optional(), purpose: z.enum(PURPOSES).optional(), petitioner: contactFields.optional(),
    confidential: z.boolean().optional(), repeatOf: id().optional(), reason: text(500),
  }),
  by: DESK,
  aside: true,
  needs: [registered],
  refers: repeats,
  decide(p, c) {
    const fault = (c.confidential ?? p.confidential) ? checkConfidence(c.subject ?? p.subject, [c.petitioner ?? p.petitioner, ...p.representatives]) : null;
    return fault ?? [{ type: 'PetitionCorrected', ...c }];
  },
});

export const flagPetition = define({
  type: 'flag-petition',
  nameZh: '标注集访、越级、非访',
  nameEn: 'Flag as group, skip-level or unlawful',
  payload: z.strictObject({ ...flagFields.shape, reason: text(500) }),
  by: [...DESK, ...HEADS],
  aside: true,
  needs: [registered],
  decide: (_, { reason, ...flags }) => [{ type: 'PetitionFlagged', flags, reason }],
});

export const assign = assignCommand('PetitionAssigned', { aside: false });
export const confirmCreditCode = confirmCreditCodeCommand<DeskState>([registered]);

export const registrationCommands = [registerPetition, assign, correctPetition, confirmCreditCode, flagPetition];
