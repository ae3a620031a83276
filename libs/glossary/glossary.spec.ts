import { enforcementCase, REVIEW_POINTS, STAGES } from '#libs/casework/enforcement-case/index.js';
import { hazardReport } from '#libs/casework/hazard-report/index.js';
import { petition } from '#libs/casework/petition/index.js';
import { builtinPack } from '#libs/statutes/index.js';
import { z } from 'zod';
import { fieldLabel, groupOf, limitOfClock, TERMS, termOf, TIME_LIMITS } from './index.js';

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly oneOf?: readonly Schema[];
  readonly enum?: readonly string[];
}

/** Every field of a payload with its path, list positions left out. */
function* fieldsOf(schema: Schema, path: readonly string[] = []): Generator<{ path: string; schema: Schema }> {
  for (const choice of schema.oneOf ?? []) yield* fieldsOf(choice, path);
  if (schema.items) yield* fieldsOf(schema.items, path);
  for (const [name, field] of Object.entries(schema.properties ?? {})) {
    yield { path: [...path, name].join('.'), schema: field };
    yield* fieldsOf(field, [...path, name]);
  }
}

const FIELDS = [enforcementCase, petition, hazardReport].flatMap((decider) => [...decider.commands.values()])
  .filter((command) => command.by.some((role) => role !== 'clock'))
  .flatMap((command) => [...fieldsOf(z.toJSONSchema(command.payload, { io: 'input', unrepresentable: 'any' }) as Schema)].map((field) => ({ command: command.type, ...field })));

describe('The glossary', () => {
  it('has a label in both languages for every field of every command a person gives', () => {
    const missing = FIELDS.filter(({ command, path }) => !fieldLabel(command, path)).map(({ command, path }) => `${command}.${path}`);
    expect(FIELDS.length).toBeGreaterThan(200);
    expect(missing).toEqual([]);
  });

  it('has a word for every option of every list of options', () => {
    const wordless = FIELDS.filter(({ schema }) => schema.enum && !groupOf(schema.enum)).map(({ command, path }) => `${command}.${path}`);
    expect(wordless).toEqual([]);
  });

  it('finds the group that means just these options, not a larger one', () => {
    expect(groupOf(['penalty', 'no-penalty'])).toBe('proposal');
    expect(groupOf(['upheld', 'changed', 'revoked', 'withdrawn'])).toBe('remedyOutcome');
    expect(groupOf(['ordinary', 'larger', 'major', 'extraordinary'])).toBe('accidentGrade');
    expect(groupOf(['no such code'])).toBeUndefined();
  });

  it('prefers what a name means in its part of the case to what it means elsewhere', () => {
    expect(fieldLabel('PenaltyDecided', 'decision.summary')).toEqual({ zh: '当场处罚', en: 'On the spot' });
    expect(fieldLabel('close-case', 'summary')).toEqual({ zh: '结案说明', en: 'Summary' });
  });

  it('calls the stages what the casework calls them', () => {
    expect(TERMS.stage).toEqual(STAGES);
  });

  it('knows the eight points of a legal review', () => {
    expect(Object.keys(TERMS.reviewPoint)).toEqual([...REVIEW_POINTS]);
  });

  it('calls every time limit what the rule pack calls it', () => {
    for (const [id, { zh, en }] of Object.entries(TIME_LIMITS)) {
      const limit = builtinPack.limit(id);
      expect({ id, zh, en: en.replaceAll('’', "'") }).toEqual({ id, zh: limit.nameZh, en: limit.nameEn.replaceAll('’', "'") });
    }
  });

  it('names the clock of a second round like the first', () => {
    expect(limitOfClock('legal-review#2')).toEqual(TIME_LIMITS['legal-review']);
    expect(limitOfClock('constructor')).toBeUndefined();
  });

  it('does not take a name from an object’s prototype for a code', () => {
    expect(termOf('stage', 'toString')).toBeUndefined();
    expect(fieldLabel('register-case', 'constructor')).toBeUndefined();
  });
});
