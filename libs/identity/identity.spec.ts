import { checkCreditCode, checkResidentId } from './index.js';

describe('统一社会信用代码', () => {
  it.each(['91320100MA0T003450', '91320100MA0T00011F'])('accepts %s, check character 0 included', (code) => {
    expect(checkCreditCode(code)).toEqual({ ok: true });
  });

  it('names the character that would have been right', () => {
    expect(checkCreditCode('111111111111111111')).toEqual({ ok: false, fault: 'check-character', expected: '5' });
    expect(checkCreditCode('91320100MA0T00011G')).toEqual({ ok: false, fault: 'check-character', expected: 'F' });
  });

  it.each(['9132010OMA0T00011F', '91320100MA0T00011', '', '91320100ma0t00011f'])('refuses the shape of %p', (code) => {
    expect(checkCreditCode(code)).toEqual({ ok: false, fault: 'shape' });
  });
});

describe('公民身份号码', () => {
  it('accepts a small x and stores it as capital X', () => {
    expect(checkResidentId('32010019900307009x')).toMatchObject({ ok: true, value: '32010019900307009X' });
  });

  it('accepts an October birth and a leap day', () => {
    expect(checkResidentId('320100199010051233')).toMatchObject({ ok: true, birthday: '1990-10-05' });
    expect(checkResidentId('320100200002290010')).toMatchObject({ ok: true, birthday: '2000-02-29' });
  });

  it.each(['320100199002300017', '320100199902290010'])('refuses %s: no such birth date', (id) => {
    expect(checkResidentId(id)).toEqual({ ok: false, fault: 'birth-date' });
  });

  it('refuses letters without falling over', () => {
    expect(checkResidentId('abcdefghijklmno')).toEqual({ ok: false, fault: 'shape' });
  });

  it('names the check digit that would have been right', () => {
    expect(checkResidentId('320100199010051234')).toEqual({ ok: false, fault: 'check-digit', expected: '3' });
  });
});
