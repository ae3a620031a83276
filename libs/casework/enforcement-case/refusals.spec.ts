import { KERNEL_REFUSALS } from '../kernel/index.js';
import { STAFF } from '../testing/index.js';
import { REFUSAL_ROWS } from '../testing/refusals/index.js';
import { CASE_REFUSALS } from './refusals.js';

const catalogue = { ...KERNEL_REFUSALS, ...CASE_REFUSALS };

describe('the catalogue of refusals', () => {
  it('has a tested row for every code, and no row without a code', () => {
    expect([...new Set(REFUSAL_ROWS.map((row) => row.code))].sort()).toEqual(Object.keys(catalogue).sort());
  });

  it('gives no code to two meanings', () => {
    expect(Object.keys(catalogue)).toHaveLength(Object.keys(KERNEL_REFUSALS).length + Object.keys(CASE_REFUSALS).length);
  });
});

describe.each(REFUSAL_ROWS.map((row) => [`${row.code}: ${row.when}`, row] as const))('%s', (_, row) => {
  it('is refused with its code, rule and cure in both languages', () => {
    const refusal = row.run();
    expect(refusal.code).toBe(row.code);
    expect(refusal.field).toBe(row.field);
    const { zh, en, rule, cureZh, cureEn } = refusal;
    for (const text of [zh, en, rule, cureZh, cureEn]) {
      expect(text).not.toBe('');
      expect(text).not.toMatch(/\{\w+\}/);
    }
    // The English is English: names of people aside, no Chinese slips into it.
    const english = STAFF.reduce((t, person) => t.replaceAll(person.name, ''), `${en} ${cureEn}`);
    expect(english).not.toMatch(/[\u4e00-\u9fff]/);
  });

  it('has the kind that the HTTP edge turns into its status', () => {
    expect(row.run().kind).toBe(row.kind ?? catalogue[row.code].kind);
  });
});
