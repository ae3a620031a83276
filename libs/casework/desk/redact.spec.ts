import { givesAway, redact, secretsOf } from './redact.js';

const CONTACT = { kind: 'person' as const, name: '示例甲', phone: '13800000000', address: '示范路1号', residentId: '320100199010051233' };

describe('masking whoever must stay unknown', () => {
  it('masks every trace in facts, journal and free text, and leaves keys and other people alone', () => {
    const seen = redact({ petitioner: CONTACT, events: [{ content: '我是示例甲，电话13800000000', by: '李明' }], 示例甲: 1 }, secretsOf([CONTACT, null]));
    expect(seen).toEqual({
      petitioner: { kind: 'person', name: '＊＊＊', phone: '＊＊＊', address: '＊＊＊', residentId: '＊＊＊' },
      events: [{ content: '我是＊＊＊，电话＊＊＊', by: '李明' }], 示例甲: 1,
    });
  });

  it('masks the longer secret first, so that no remainder of it shows', () => {
    expect(redact('示例甲乙', secretsOf([{ kind: 'person', name: '示例甲' }, { kind: 'person', name: '示例甲乙' }]))).toBe('＊＊＊');
  });

  it('does not blacken a text for a name of one character', () => {
    expect(secretsOf([{ kind: 'person', name: '王' }])).toEqual([]);
  });

  it('says which secret a text gives away', () => {
    expect(givesAway('关于示例甲的来信', [CONTACT])).toBe('示例甲');
    expect(givesAway('关于动火的来信', [CONTACT])).toBeNull();
  });
});
