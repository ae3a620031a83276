import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { RULE_IDS } from './fixtures/rule-ids.js';
import { builtinPack, packSchema } from './index.js';
import { packData } from './pack.generated.js';

const LIMIT_IDS = [
  'case-filing', 'urgent-filing-backfill', 'decision', 'legal-review', 'statement-defence', 'hearing-request', 'hearing-notice',
  'hearing-hold', 'evidence-registration', 'seizure', 'decision-service', 'disclosure', 'disclosure-withdrawal', 'fine-payment',
  'onsite-fine-handin', 'onsite-fine-bank', 'onsite-report', 'court-demand', 'court-application', 'reconsideration-apply',
  'reconsideration-answer', 'lawsuit-file', 'lawsuit-after-reconsideration', 'lawsuit-answer', 'crime-transfer-approve',
  'crime-transfer', 'accident-investigation', 'accident-reply', 'accident-report', 'accident-supplement', 'service-announcement',
  'case-closing', 'archiving', 'petition-accept', 'petition-transferred', 'petition-objection', 'petition-handle',
  'petition-review-request', 'petition-review', 'petition-recheck-request', 'petition-recheck', 'petition-closing', 'report-handle', 'report-feedback',
  'permit-decide', 'foi-answer', 'major-penalty-record', 'penalty-limitation', 'penalty-limitation-harm', 'payment-deferral', 'instalment',
];

const rules = [...builtinPack.rules.values()];
const limits = [...builtinPack.limits.values()];

describe('the built-in rule pack', () => {
  it('is compiled from the YAML files as they stand', () => {
    const script = join(process.cwd(), 'libs/statutes/build-pack.mjs');
    expect(() => execFileSync(process.execPath, [script, '--check'], { stdio: 'pipe' })).not.toThrow();
  });

  it('passes its own schema', () => {
    expect(packSchema.safeParse(packData).error?.issues).toBeUndefined();
  });

  it('holds the 153 researched rules and no other', () => {
    expect(RULE_IDS).toHaveLength(153);
    expect([...builtinPack.rules.keys()].sort()).toEqual([...RULE_IDS].sort());
  });

  it('answers every question the casework asks', () => {
    expect([...builtinPack.limits.keys()].sort()).toEqual([...LIMIT_IDS].sort());
  });

  it('names every rule in Chinese and in English, each English name once', () => {
    expect(rules.filter((r) => !/[一-鿿]/.test(r.nameZh)).map((r) => r.id)).toEqual([]);
    expect(rules.filter((r) => /[一-鿿]/.test(r.nameEn)).map((r) => r.id)).toEqual([]);
    const sameInstrument = rules.map((r) => `${r.instrument} ${r.nameEn}`);
    expect(new Set(sameInstrument).size).toBe(rules.length);
  });

  it('maps the research status to how sure we are, and keeps the status', () => {
    const counts: Record<string, number> = {};
    for (const r of rules) counts[r.verification] = (counts[r.verification] ?? 0) + 1;
    expect(counts).toEqual({ verified: 118, secondary: 14, assumption: 1, unverified: 20 });
    expect(rules.filter((r) => (r.status === 'verified-full-text') !== (r.verification === 'verified'))).toEqual([]);
  });

  it('quotes and sources every rule it calls verified', () => {
    expect(rules.filter((r) => r.verification === 'verified' && (r.quote === '' || r.verifiedIn.length === 0))).toEqual([]);
  });

  it("rolls only a party's day, month and year terms (A2, A4)", () => {
    const rolling = rules.filter((r) => r.term?.roll === 'next-working-day');
    expect(rolling.filter((r) => r.duty !== 'party')).toEqual([]);
    const partyTerms = rules.filter((r) => r.duty === 'party' && r.direction === 'forward' && r.term);
    const rollable = partyTerms.filter((r) => ['calendar-day', 'month', 'year'].includes(r.term?.unit ?? ''));
    expect(rolling.map((r) => r.id)).toEqual(rollable.map((r) => r.id));
    expect(rolling.length).toBeGreaterThan(10);
  });

  it('counts back from the event where the article says so many days before it', () => {
    expect(rules.filter((r) => r.direction === 'backward').map((r) => r.id).sort()).toEqual([
      'hearing-notice', 'permit-renewal-30', 'recon-hearing-notice-5wd', 'safety-permit-renew-3m', 'substitute-performance-3wd',
      'wsl-power-cut-24h',
    ]);
  });

  it('keeps every number of an article that has several', () => {
    const numbers = (id: string) => builtinPack.rule(id).alternatives.map((a) => `${a.term.length} ${a.term.unit}`);
    expect(numbers('recon-supplement')).toEqual(['10 working-day']);
    expect(numbers('suit-appeal')).toEqual(['10 calendar-day']);
    expect(numbers('old-petition-review')).toEqual(['30 calendar-day', '30 calendar-day', '30 calendar-day']);
    expect(numbers('permit-hearing')).toEqual(['20 working-day', '7 working-day']);
    expect(numbers('credit-display-2026')).toEqual(['3 month', '3 month', '12 month', '12 month', '36 month']);
  });

  it('warns and escalates on the standard ladder, sooner on short terms', () => {
    const rungs = (id: string) =>
      builtinPack.limit(id).ladder.map((r) => `${r.level} ${r.recipient} ${r.offset.length} ${r.offset.unit}`);
    const climb = ['1 section-head 0 working-day', '2 deputy-director 1 working-day', '3 director 3 working-day'];
    expect(rungs('decision')).toEqual(['0 officer -5 working-day', '0 officer -2 working-day', ...climb]);
    expect(rungs('disclosure')).toEqual(['0 officer -2 working-day', '0 officer -1 working-day', ...climb]);
  });

  it("only tells the officer when a party's time runs out", () => {
    for (const limit of limits.filter((l) => l.duty === 'party')) {
      expect(limit.ladder).toEqual([{ level: 0, recipient: 'officer', offset: { length: 0, unit: 'calendar-day' } }]);
    }
  });

  it('treats the accident report and the crime transfer as emergencies, on ladders of minutes and hours', () => {
    expect(limits.filter((l) => l.emergency).map((l) => l.id)).toEqual(['crime-transfer', 'accident-report']);
    expect(builtinPack.limit('accident-report').ladder.every((r) => r.offset.unit === 'minute')).toBe(true);
    expect(builtinPack.limit('crime-transfer').ladder.every((r) => r.offset.unit === 'hour')).toBe(true);
  });
});
