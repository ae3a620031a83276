import { readDay } from './read-day.js';

const ofText = (text: string) => readDay({ kind: 'text', text });

describe('the day a cell names', () => {
  it.each([
    ['20200131', '2020-01-31'], ['2020年1月31日', '2020-01-31'], ['2020/1/31', '2020-01-31'], ['2020.1.31', '2020-01-31'], ['2020-01-31', '2020-01-31'], ['2020-1-31', '2020-01-31'],
    ['２０２０年１月３１日', '2020-01-31'], ['２０２０／１／３１', '2020-01-31'], ['2020 年 1 月 31 号', '2020-01-31'], ['2020/1/31 0:00:00', '2020-01-31'], ['2024-02-29', '2024-02-29'], ['2000年2月29日', '2000-02-29'],
  ])('%s is %s', (text, day) => {
    expect(ofText(text)).toEqual({ day });
  });

  it.each(['2020年2月30日', '2026-02-29', '2026-13-01', '2026-00-10', '20260431', '1900-02-28', '9999-01-01'])('%s is no day that exists in reach', (text) => {
    expect(ofText(text)).toEqual({ fault: 'no-such-day' });
  });

  it.each(['2022', '2022年', '2022年3月', '2026-02', '去年三月', '1/31/2020', '2020-1/31', '2020-01-31x', '31.1.2020'])('%s names no day', (text) => {
    expect(ofText(text)).toEqual({ fault: 'not-a-date' });
  });

  it.each(['46056', '46056.0', '46056.9654', '４６０５６'])('%s is a number and not a date, never the year 46056', (text) => {
    expect(ofText(text)).toEqual({ fault: 'date-serial', guess: '2026-02-03' });
  });

  it('takes a number cell for a date only when it spells one', () => {
    expect(readDay({ kind: 'number', value: 46056 })).toEqual({ fault: 'date-serial', guess: '2026-02-03' });
    expect(readDay({ kind: 'number', value: 20200131 })).toEqual({ day: '2020-01-31' });
    expect(readDay({ kind: 'number', value: 20200230 })).toEqual({ fault: 'no-such-day' });
  });

  it('takes a date cell for what it shows, unless that is out of all reach', () => {
    expect(readDay({ kind: 'day', day: '2026-02-03' })).toEqual({ day: '2026-02-03' });
    expect(readDay({ kind: 'day', day: '1899-12-30' })).toEqual({ fault: 'no-such-day' });
  });
});
