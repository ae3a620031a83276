import { packSchema, ruleSchema, termSchema } from './index.js';
import { packData } from './pack.generated.js';
import type { PackData, Rule } from './index.js';

const rule = (id: string): Rule => {
  const found = packData.rules.find((r) => r.id === id);
  if (!found) throw new Error(id);
  return found;
};
const messages = (input: unknown, schema: { safeParse(x: unknown): { error?: { issues: { message: string }[] } } } = ruleSchema) =>
  (schema.safeParse(input).error?.issues ?? []).map((i) => i.message).join('\n');
const changed = (id: string, change: Partial<Record<keyof Rule, unknown>>) => messages({ ...rule(id), ...change });
const changedPack = (change: Partial<PackData>) => messages({ ...packData, ...change }, packSchema);

describe('a term (5个工作日)', () => {
  it('is refused as an ISO 8601 duration, with a message that shows how to write it', () => {
    expect(messages('P5D', termSchema)).toBe('期限不能写作“P5D”：须分别写明长度和单位，例如 { length: 5, unit: working-day }');
    expect(changed('petition-objection-5wd', { term: 'P5D' })).toContain('P5D');
    expect(messages({ length: 'P5D', unit: 'working-day' }, termSchema)).toContain('长度须为整数');
  });

  it('is refused in hours or calendar days when the article says working days', () => {
    expect(changed('petition-objection-5wd', { term: { length: 40, unit: 'hour' } })).toContain('原文写“工作日”');
    expect(changed('petition-objection-5wd', { term: { length: 5, unit: 'calendar-day' } })).toContain('原文写“工作日”');
  });

  it('is refused when it differs from the length its id names', () => {
    expect(changed('penalty-decision-90d', { term: { length: 60, unit: 'calendar-day' } })).toContain('编号写 90d');
  });

  it('is refused with an unknown field, unit or length', () => {
    expect(messages({ length: 5, unit: 'day' }, termSchema)).toContain('单位须为');
    expect(messages({ length: 0, unit: 'working-day' }, termSchema)).toContain('长度须大于零');
    expect(messages({ length: 5, unit: 'working-day', rolls: true }, termSchema)).toContain('rolls');
  });
});

describe('a rule', () => {
  it('is refused when it ends before it begins, or on a day that does not exist', () => {
    expect(changed('old-service', { inForceTo: '1990-01-01' })).toContain('早于生效日');
    expect(changed('old-service', { inForceTo: '2021-02-30' })).toContain('没有这一天');
  });

  it("is refused when an agency's term rolls", () => {
    expect(changed('petition-handle-60d', { term: { length: 60, unit: 'calendar-day', roll: 'next-working-day' } })).toContain('顺延');
  });

  it('is refused with an extension that extends nothing', () => {
    const [first, second] = rule('mem15-decision').extensions;
    expect(changed('mem15-decision', { extensions: [second, first] })).toContain('由低到高');
    expect(changed('mem15-decision', { extensions: [{ ...first, upTo: { length: 30, unit: 'calendar-day', countedFrom: 'start' } }] })).toContain('没有超过原期限');
    expect(changed('seizure-30d', { extensions: [{ ...rule('seizure-30d').extensions[0], upTo: { length: 10, unit: 'working-day', countedFrom: 'raw-end' } }] })).toContain('单位');
    expect(changed('seizure-30d', { term: null })).toContain('没有期限，不能延长');
  });

  it('is refused with a misspelt field', () => {
    expect(messages({ ...rule('two-officers'), artcle: '42' })).toContain('artcle');
  });
});

describe('a pack', () => {
  it('is refused when two rules share an id', () => {
    expect(changedPack({ rules: [...packData.rules, rule('two-officers')] })).toContain('编号重复：two-officers');
  });

  it('is refused when a limit names no rule, a gate, or a rule counted the other way', () => {
    const limits = (change: object) => changedPack({ limits: packData.limits.map((l) => (l.id === 'decision' ? { ...l, ...change } : l)) });
    expect(limits({ rules: ['no-such-rule'] })).toContain('没有规则 no-such-rule');
    expect(limits({ rules: ['two-officers'] })).toContain('没有期限');
    expect(limits({ rules: ['hearing-notice'] })).toContain('计算方向不同');
    expect(limits({ rules: [] })).toContain('既没有规则也没有本局设定');
  });

  it('is refused when a ladder does not climb', () => {
    const [warn, ...climb] = packData.limits.find((l) => l.id === 'decision')?.ladder ?? [];
    const ladder = [...climb, ...(warn ? [warn] : [])];
    expect(changedPack({ limits: packData.limits.map((l) => (l.id === 'decision' ? { ...l, ladder } : l)) })).toContain('阶梯');
  });
});
