import { capitalAmount, statedAmount, zhDay, zhNumber, zhTerm } from './zh-text.js';

describe('amounts in capital figures', () => {
  it.each([
    [0, '零元整'], [1, '壹分'], [10, '壹角整'], [105, '壹元零伍分'], [150, '壹元伍角整'], [1_000, '壹拾元整'], [100_00, '壹佰元整'], [1_000_000, '壹万元整'],
    [1_050_00, '壹仟零伍拾元整'], [100_500_00, '壹拾万零伍佰元整'], [100_000_00, '壹拾万元整'], [10_001_00, '壹万零壹元整'], [20_300_40, '贰万零叁佰元肆角整'],
    [110_000_00, '壹拾壹万元整'], [1_000_000_000_00, '壹拾亿元整'], [100_000_001_00, '壹亿零壹元整'], [100_010_000_00, '壹亿零壹万元整'], [316_458_026, '叁佰壹拾陆万肆仟伍佰捌拾元贰角陆分'],
  ])('%i fen is %s', (fen, text) => {
    expect(capitalAmount(fen)).toBe(text);
  });

  it('stand with the digits beside them', () => {
    expect(statedAmount(123_456_789)).toBe('壹佰贰拾叁万肆仟伍佰陆拾柒元捌角玖分（￥1,234,567.89）');
    expect(statedAmount(1_000_000)).toBe('壹万元整（￥10,000.00）');
    expect(statedAmount(5)).toBe('伍分（￥0.05）');
  });
});

describe('days, numbers and terms', () => {
  it('are written as documents write them', () => {
    expect(zhDay('2026-03-02')).toBe('2026年3月2日');
    expect([3, 10, 15, 20, 60, 90, 101, 110, 2026].map(zhNumber)).toEqual(['三', '十', '十五', '二十', '六十', '九十', '一百零一', '一百一十', '二千零二十六']);
    expect([zhTerm({ length: 15, unit: 'calendar-day' }), zhTerm({ length: 5, unit: 'working-day' }), zhTerm({ length: 6, unit: 'month' }), zhTerm({ length: 2, unit: 'working-day' })])
      .toEqual(['十五日', '五个工作日', '六个月', '两个工作日']);
  });
});
