import type { Rule } from './types.js';

const ARTICLE = /^(\d+)(?:\((\d+)\))?(?:\(([一二三四五六七八九十]+)\))?$/;
/** A section of a policy document, `二(三)`: it has no articles. */
const SECTION = /^([一二三四五六七八九十]+)(\([一二三四五六七八九十]+\))?$/;

function articleZh(article: string): string {
  const numbered = ARTICLE.exec(article);
  if (numbered) {
    const [, number, paragraph, item] = numbered;
    return `第${number}条${paragraph ? `第${paragraph}款` : ''}${item ? `第${item}项` : ''}`;
  }
  const section = SECTION.exec(article);
  if (section) return `${section[1]}、${(section[2] ?? '').replace('(', '（').replace(')', '）')}`;
  return article;
}

/** How a document cites this article of the rule's instrument: `《行政处罚法》第48条第2款`; the instrument alone when the article is empty. */
export function citeArticle(rule: Pick<Rule, 'cite'>, article: string): string {
  const articles = article === '' ? [] : article.split(', ').map(articleZh);
  return rule.cite + articles.join('、');
}

/** How a document cites the rule: `《行政处罚法》第60条`. */
export function citation(rule: Pick<Rule, 'cite' | 'article'>): string {
  return citeArticle(rule, rule.article);
}
