import fc from 'fast-check';
import { readFen, unitOf, yuanText } from './read-amount.js';

const ofText = (text: string, unit: 1 | 10_000 = 1) => readFen({ kind: 'text', text }, unit);
const ofNumber = (value: number, unit: 1 | 10_000 = 1) => readFen({ kind: 'number', value }, unit);

describe('an amount', () => {
  it.each([['50000', 5_000_000], ['50,000.00', 5_000_000], ['￥５００００．５', 5_000_050], ['50000元', 5_000_000], ['0', 0], ['0.01', 1]])('%s yuan is %i fen', (text, fen) => {
    expect(ofText(text)).toBe(fen);
  });

  it('in units of ten thousand stays exact', () => {
    expect(ofText('316.458026', 10_000)).toBe(316_458_026);
    expect(ofNumber(316.458026, 10_000)).toBe(316_458_026);
    expect(unitOf('罚款金额（万元）')).toBe(10_000);
    expect(unitOf('罚款金额（元）')).toBe(1);
  });

  it('forgives a number cell the rounding of its sum, and nothing more', () => {
    expect(ofNumber(0.1 + 0.2)).toBe(30);
    expect(ofNumber(1234.005)).toBeNull();
  });

  it.each(['', '-5.00', '5万', '五万元', '1.005', '1e5', 'abc', '10000000000000'])('%p is none', (text) => {
    expect(ofText(text)).toBeNull();
  });

  it('comes back from the text and the number it is written as', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 1_000_000_000_000 }), (fen) => ofText(yuanText(fen)) === fen && ofNumber(fen / 100) === fen));
  });
});
