import { html, type Html } from './html.js';
import { STYLE } from './style.js';

export interface PageParts {
  readonly title: string;
  readonly lead: string;
  readonly navigation?: Html | null;
  readonly body: Html;
  /** False keeps search engines off: a withdrawn decision must not live on in one. */
  readonly index: boolean;
  /** Chinese unless said otherwise. */
  readonly lang?: 'zh' | 'en';
}

const FRAME = {
  zh: { code: 'zh-CN', skip: '跳到正文', foot: '自然人姓名、证件号码、联系方式和住址已依法隐去。公示内容如有错误，请向作出决定的机关提出。' },
  en: { code: 'en', skip: 'Skip to the content', foot: 'Names, numbers, telephones and addresses of persons are left out as the law requires.' },
} as const;

/** A whole public page, readable without script and on paper. */
export function page({ title, lead, navigation, body, index, lang = 'zh' }: PageParts): string {
  const { code, skip, foot } = FRAME[lang];
  return html`<!doctype html>
<html lang="${code}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="${index ? 'index, nofollow' : 'noindex, nofollow'}">
<title>${title}</title>
${STYLE}
</head>
<body>
<a class="skip" href="#main">${skip}</a>
<header><div><h1>${title}</h1><p>${lead}</p>${navigation ?? null}</div></header>
<main id="main">
${body}
</main>
<footer><div>${foot}</div></footer>
</body>
</html>
`.text;
}

/** A page that only says something. */
export function noticePage(title: string, lead: string, body: Html): string {
  return page({ title, lead, body: html`<div class="notice">${body}</div>`, index: false });
}
