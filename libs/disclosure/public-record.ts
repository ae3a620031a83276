import { legalDay, type Instant, type LegalDay } from '#libs/calendar/index.js';
import type { BureauProfile } from '#libs/casework/index.js';
import { displayPeriod, payableOf, penaltiesInForce, type DisplayPeriod, type EnforcementCase, type Party, type Penalty, type PenaltyKind } from '#libs/casework/enforcement-case/index.js';
import { TERMS } from '#libs/glossary/index.js';
import type { RulePack } from '#libs/statutes/index.js';
import { redactName } from './redact-name.js';
import { redactText, type KnownPersonalData } from './redact-text.js';

/** A decision as the public may read it. Nothing else of a case leaves the bureau. */
export interface PublicRecord {
  /** 决定书文号. */
  readonly number: string;
  readonly kind: 'penalty' | 'no-penalty';
  /** An organisation in full with its credit code; a natural person redacted, without any number. */
  readonly party: { readonly kind: Party['kind']; readonly name: string; readonly creditCode: string | null };
  readonly violation: string;
  readonly basis: string;
  readonly penalties: readonly { readonly kind: PenaltyKind; readonly nameZh: string; readonly amountYuan: string | null; readonly detail: string | null }[];
  /** Fines and confiscations together, yuan with two decimals; null when the decision names no sum. */
  readonly amountYuan: string | null;
  readonly decidedOn: LegalDay;
  readonly bureau: { readonly code: string; readonly name: string };
  /** UTC, and the legal day in Asia/Shanghai. */
  readonly publishedAt: Instant;
  readonly publishedOn: LegalDay;
  readonly display: DisplayPeriod;
}

/** Fen as yuan, exactly: 316458026 → 3164580.26. */
export function yuanOf(fen: number): string {
  return `${Math.floor(fen / 100)}.${String(fen % 100).padStart(2, '0')}`;
}

/** What must be found in the case's texts: a firm's contact is a person too. */
export function personalData(party: Party): KnownPersonalData {
  const given = (values: readonly (string | undefined)[]) => values.filter((v): v is string => v !== undefined && v !== '');
  return { names: party.kind === 'person' ? [party.name] : [], numbers: given([party.residentId, party.phone]), addresses: given([party.address]) };
}

function publicPenalty(p: Penalty, redact: (text: string) => string): PublicRecord['penalties'][number] {
  return {
    kind: p.kind, nameZh: TERMS.penaltyKind[p.kind].zh, amountYuan: p.amountFen === undefined ? null : yuanOf(p.amountFen), detail: p.detail === undefined ? null : redact(p.detail),
  };
}

/** The public record of a published case; null while it is not published. */
export function publicRecord(state: EnforcementCase, profile: Pick<BureauProfile, 'code' | 'name'>, rules: RulePack): PublicRecord | null {
  const { decision, party, published } = state;
  if (!decision || !party || !published) return null;
  // A reconsideration or a court may have changed them: the public reads what is in force.
  const penalties = penaltiesInForce(state);
  const known = personalData(party);
  const redact = (text: string) => redactText(text, known);
  const isPerson = party.kind === 'person';
  return {
    number: decision.number,
    kind: decision.kind,
    party: { kind: party.kind, name: isPerson ? redactName(party.name) : redact(party.name), creditCode: isPerson ? null : (party.creditCode ?? null) },
    // On the spot nothing is investigated first: what was suspected is what was found.
    violation: redact(state.investigation?.facts ?? state.suspicion),
    basis: redact(decision.legalBasis),
    penalties: penalties.map((p) => publicPenalty(p, redact)),
    amountYuan: penalties.some((p) => p.amountFen !== undefined) ? yuanOf(payableOf(penalties)) : null,
    decidedOn: decision.decidedOn,
    bureau: { code: profile.code, name: profile.name },
    publishedAt: published.at,
    publishedOn: legalDay(published.at),
    display: displayPeriod({ ...state, decision }, rules, state.display),
  };
}
