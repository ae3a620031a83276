import { chineseNumber, citedArticles } from '#libs/statutes/known-articles.js';
import { openEscalations } from '../kernel/index.js';
import * as b from '../testing/index.js';
import { HISTORY_REFUSALS } from './index.js';

const refused = (change: object, as = 'head') => new b.Case().refused('import-case', { ...b.HISTORY, ...change }, { as });

describe('a case closed in former years', () => {
  it('is there with all its facts, marked, and no term of it runs, nor did one ever', () => {
    const c = b.IN_STAGE.imported();
    expect(c.history.map((h) => h.event.type)).toEqual(['CaseImported']);
    expect(c.state).toMatchObject({
      stage: 'imported', ended: true, outcome: 'penalty', caseNo: b.HISTORY.caseNo, filedOn: '2019-03-04', closedOn: '2019-06-01', decision: null, clocks: {}, escalations: {},
      imported: { batch: b.HISTORY.batch, since: '2019-03-01', by: 'head', corrections: [], facts: { decidedOn: '2019-05-10', penalties: [{ kind: 'fine', amountFen: 2_000_000 }] } },
    });
    expect(openEscalations(c.state.escalations)).toEqual([]);
  });

  it('takes no command any more but its correction, which says why and keeps what the rest says', () => {
    const c = b.IN_STAGE.imported();
    expect(c.refused('import-case', b.HISTORY, { as: 'head' }).code).toBe('process-ended');
    expect(c.refused('correct-registration', { reason: 'x' }).code).toBe('process-ended');
    expect(c.refused('correct-imported-case', { decidedOn: '2019-03-03', correctionReason: '误录' }, { as: 'head' }).code).toBe('day-too-early');
    c.give('correct-imported-case', { decidedOn: '2019-05-11', correctionReason: '误录' }, { as: 'head' });
    expect(c.state.imported).toMatchObject({ facts: { decidedOn: '2019-05-11', decisionNo: b.HISTORY.decisionNo }, corrections: [{ by: 'head', reason: '误录' }] });
  });

  it.each<[string, object, string, string]>([
    ['a decision before the filing', { decidedOn: '2019-03-03' }, 'day-too-early', 'decidedOn'],
    ['a closing in the future', { closedOn: '2026-03-03' }, 'day-in-future', 'closedOn'],
    ['a closing before service', { closedOn: '2019-05-12' }, 'day-too-early', 'closedOn'],
    ['a publication before the decision', { publishedOn: '2019-05-09' }, 'day-too-early', 'publishedOn'],
    ['half a fen', { paidFen: 0.5 }, 'wrong-type', 'paidFen'],
    ['a penalty without its decision', { decidedOn: undefined, servedOn: undefined }, 'history-fact-missing', 'decidedOn'],
    ['a penalty that imposes nothing', { penalties: undefined }, 'history-fact-missing', 'penalties'],
    ['a fine without its amount', { penalties: [{ kind: 'fine' }] }, 'history-fact-missing', 'penalties.0.amountFen'],
    ['a fine where no penalty was given', { outcome: 'no-penalty' }, 'history-fact-contradicts', 'penalties'],
    ['an article the law did not have yet', { legalBasis: '《安全生产法》第118条' }, 'article-unknown', 'legalBasis'],
    ['a law without an article', { legalBasis: '安全生产法' }, 'article-not-cited', 'legalBasis'],
    ['a confirmed code that needs none', { confirmedCode: { creditCode: '91320100MA0T00011F', attachment: '扫描件', reason: '旧码' } }, 'irregular-code-correct', 'confirmedCode.creditCode'],
  ])('is refused with %s', (_, change, code, field) => {
    expect(refused(change)).toMatchObject({ kind: 'content', code, field });
  });

  it('takes an irregular credit code from a section head only', () => {
    const confirmedCode = { creditCode: '91320100MA0T00011G', attachment: '扫描件', reason: '旧码' };
    expect(new b.Case().refused('import-case', { ...b.HISTORY, confirmedCode }, { as: 'head', roles: ['administrator'] }).code).toBe('irregular-code-by-head');
    const c = new b.Case();
    c.give('import-case', { ...b.HISTORY, confirmedCode }, { as: 'head' });
    expect(c.state.confirmedCode).toEqual({ ...confirmedCode, by: 'head' });
  });

  it('refuses in both languages, with rule and cure', () => {
    for (const text of Object.values(HISTORY_REFUSALS)) for (const part of [text.zh, text.en, text.rule, text.cureZh, text.cureEn]) expect(part).not.toBe('');
  });
});

describe('articles that a basis cites', () => {
  it.each([['九十七', 97], ['一百一十九', 119], ['一百零二', 102], ['十', 10], ['二十一', 21], ['97', 97], ['９７', 97]])('%s is %d', (text, number) => expect(chineseNumber(text)).toBe(number));

  it('are read with the law as it stood that day; a law that is not known here is left alone', () => {
    expect(citedArticles('依据《中华人民共和国安全生产法》第一百一十五条、《天津市安全生产条例》第八十条', '2021-09-01')).toEqual([
      { law: '安全生产法', article: 115, known: true, last: 119 }, { law: '天津市安全生产条例', article: 80, known: false, last: null },
    ]);
    expect(citedArticles('《安全生产法》第115条', '2021-08-31')).toEqual([{ law: '安全生产法', article: 115, known: true, last: 114 }]);
  });
});
