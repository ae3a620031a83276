import { builtinPack, citation } from './index.js';

const cite = (id: string) => citation(builtinPack.rule(id));

describe('citation', () => {
  it.each([
    ['penalty-decision-90d', '《行政处罚法》第60条'],
    ['disclosure-withdrawal', '《行政处罚法》第48条第2款'],
    ['late-fine-3pct', '《行政处罚法》第72条第1款第一项、第73条第3款'],
    ['recon-suspension-60d-end', '《行政复议法》第41条第五项'],
    ['old-hearing-request', '《行政处罚法》（2017年修正）第42条'],
    ['mem15-filing', '《安全生产违法行为行政处罚办法》（原国家安全监管总局令第15号）第23条'],
    ['disclosure-7wd', '国办发〔2018〕118号二、（三）'],
  ])('of %s is %s', (id, expected) => {
    expect(cite(id)).toBe(expected);
  });

  it('names only the instrument where the article number is not certain', () => {
    expect(cite('mem18-decision')).toBe('《安全生产违法行为行政处罚办法》（应急管理部令第18号）');
  });

  it('prints the hand-in of on-the-spot fines as art. 71, which is often confused with 68 to 70', () => {
    expect(cite('onsite-fine-officer-handin')).toBe('《行政处罚法》第71条');
  });

  it('leaves no raw article notation in any rule', () => {
    for (const rule of builtinPack.rules.values()) {
      expect(citation(rule).slice(rule.cite.length)).not.toMatch(/[()?,;]|\d$/);
    }
  });
});
