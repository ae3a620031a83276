import type { PublicBureau } from '#libs/disclosure/displayed.js';
import { html, Html } from '../public/html.js';
import { page } from '../public/page.js';
import type { FormField, Language, PublicForm } from './form.js';
import { SCRIPT_WORDS, WORDS } from './words.js';

const kebab = (name: string) => name.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`);

/** The control itself. Everything is escaped but the bare attributes that stand here. */
function control({ name, kind, required, max, options, autocomplete, unless }: FormField, lang: Language): Html {
  const also = html`${required ? new Html(' required') : null}${max ? html` maxlength="${max}"` : null}${autocomplete ? html` autocomplete="${autocomplete}"` : null}${unless ? html` data-unless="${unless}"` : null}`;
  if (kind === 'choice') return html`<select id="${name}" name="${name}"${also}>${(options ?? []).map(([value, label]) => html`<option value="${value}">${label[lang]}</option>`)}</select>`;
  if (kind === 'long') return html`<textarea id="${name}" name="${name}"${also} rows="8" cols="60"></textarea>`;
  if (kind === 'check') return html`<input id="${name}" name="${name}" type="checkbox">`;
  return html`<input id="${name}" name="${name}"${also}${kind === 'phone' ? new Html(' type="tel" autocomplete="tel"') : null}>`;
}

function field(f: FormField, lang: Language): Html {
  return html`<label for="${f.name}">${f.label[lang]}${f.required ? WORDS.required[lang] : null}${control(f, lang)}</label>\n`;
}

/** The same page in the other language, and the other form. */
export function navigation(form: PublicForm, lang: Language, here: string, back: boolean): Html {
  const other = lang === 'zh' ? 'en' : 'zh';
  const to = (path: string) => `${path}${lang === 'en' ? '?lang=en' : ''}`;
  return html`<nav aria-label="${WORDS.navigation[lang]}"><ul>
<li><a href="${here}" hreflang="${other === 'en' ? 'en' : 'zh-CN'}" lang="${other === 'en' ? 'en' : 'zh-CN'}">${WORDS.language[lang]}</a></li>
${back ? html`<li><a href="${to(form.path)}">${WORDS.again[lang]}</a></li>` : html`<li><a href="${to(form.other.path)}">${form.other.label[lang]}</a></li>`}
</ul></nav>`;
}

/** The form and the status query. Labels stand beside every field, errors are read out, and the query works without script. */
export function formPage(form: PublicForm, lang: Language, bureaus: readonly PublicBureau[], failed: boolean): string {
  const choice = bureaus.length > 1
    ? html`<label for="bureau">${WORDS.bureau[lang]}<select id="bureau" name="bureau" required>${bureaus.map((b) => html`<option value="${b.code}">${b.name}</option>`)}</select></label>\n`
    : null;
  const spoken = SCRIPT_WORDS.map((word) => html` data-${kebab(word)}="${WORDS[word][lang]}"`);
  return page({
    title: form.title[lang], lead: form.lead[lang], index: true, lang,
    navigation: navigation(form, lang, lang === 'zh' ? `${form.path}?lang=en` : form.path, false),
    body: html`${failed ? html`<div class="notice" role="alert"><p>${WORDS.notFound[lang]}</p></div>` : null}
<h2 id="query">${WORDS.query[lang]}</h2>
<form action="${form.path}/status" method="get" aria-labelledby="query">
<label for="receipt">${WORDS.receipt[lang]}<input id="receipt" name="receipt" required maxlength="80" autocomplete="off"></label>
<label for="code">${WORDS.code[lang]}<input id="code" name="code" required maxlength="20" autocomplete="off" autocapitalize="characters"></label>
${lang === 'en' ? html`<input type="hidden" name="lang" value="en">` : null}<button type="submit">${WORDS.look[lang]}</button>
</form>
<h2 id="submit">${form.submitting[lang]}</h2>
<p class="note">${form.note[lang]}</p>
<noscript><div class="notice"><p>${WORDS.noScript[lang]}</p></div></noscript>
<form id="entry" action="${form.path}" data-lang="${lang}"${spoken} aria-labelledby="submit" novalidate>
${choice}${form.fields.map((f) => field(f, lang))}<button type="submit">${WORDS.submit[lang]}</button>
</form>
<div id="answer" role="status" aria-live="polite" tabindex="-1"></div>
<script src="${form.path}/form.js" defer></script>`,
  });
}
