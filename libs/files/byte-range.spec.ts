import { byteRange } from './byte-range.js';

describe('the part of a file a Range header asks for', () => {
  it.each([
    ['bytes=0-', { start: 0, end: 99 }], ['bytes=10-19', { start: 10, end: 19 }], ['bytes=90-1000', { start: 90, end: 99 }], ['bytes=-10', { start: 90, end: 99 }],
    ['bytes=-1000', { start: 0, end: 99 }], ['bytes=99-99', { start: 99, end: 99 }],
  ])('%s', (header, range) => expect(byteRange(header, 100)).toEqual(range));

  it.each([undefined, '', 'bytes=', 'bytes=-', 'bytes=a-b', 'bytes=20-10', 'items=0-1', 'bytes=0-1,5-6', 'bytes=0-1; x', 'bytes=1e1-'])('is the whole for %p', (header) =>
    expect(byteRange(header, 100)).toBeNull());

  it.each(['bytes=100-', 'bytes=100-200', 'bytes=-0', 'bytes=999999999999999-'])('lies outside for %s', (header) => expect(byteRange(header, 100)).toBe('unsatisfiable'));
});
