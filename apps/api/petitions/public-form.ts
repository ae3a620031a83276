import type { PublicBureau } from '#libs/disclosure/displayed.js';
import { html } from '../public/html.js';
import { page } from '../public/page.js';

/** The form and the status query. Labels stand beside every field, errors are read out, and the query works without script. */
export function formPage(bureaus: readonly PublicBureau[], failed: boolean): string {
  const choice = bureaus.length > 1
    ? html`<label for="bureau">受理单位<select id="bureau" name="bureau" required>${bureaus.map((b) => html`<option value="${b.code}">${b.name}</option>`)}</select></label>`
    : null;
  return page({
    title: '网上信访', lead: '提交信访事项，或按回执查询办理进度', index: true,
    body: html`${failed ? html`<div class="notice" role="alert"><p>没有查到。请核对回执号和查询码后再试。</p></div>` : null}
<h2 id="query">查询办理进度</h2>
<form action="/public/petitions/status" method="get" aria-labelledby="query">
<label for="receipt">回执号<input id="receipt" name="receipt" required maxlength="80" autocomplete="off"></label>
<label for="code">查询码<input id="code" name="code" required maxlength="20" autocomplete="off" autocapitalize="characters"></label>
<button type="submit">查询</button>
</form>
<h2 id="submit">提交信访事项</h2>
<p class="note">带“必填”的须填写。我们将在15日内告知是否受理，自受理之日起60日内办结；您的个人信息依法保密。</p>
<noscript><div class="notice"><p>提交需要启用脚本。您也可以来信、来访或拨打12350。</p></div></noscript>
<form id="petition" aria-labelledby="submit" novalidate>
${choice}
<label for="purpose">类型（必填）<select id="purpose" name="purpose" required><option value="resolve">求决：请求处理问题</option><option value="consult">咨询：询问政策、程序</option></select></label>
<label for="subject">标题（必填，100字以内，请勿写姓名）<input id="subject" name="subject" required maxlength="100"></label>
<label for="content">内容（必填，5000字以内）<textarea id="content" name="content" required maxlength="5000" rows="8" cols="60"></textarea></label>
<label for="name">姓名或单位名称（必填）<input id="name" name="name" required maxlength="100" autocomplete="name"></label>
<label for="phone">联系电话（必填）<input id="phone" name="phone" required maxlength="40" type="tel" autocomplete="tel"></label>
<label for="address">住址<input id="address" name="address" maxlength="200" autocomplete="street-address"></label>
<label for="confidential">要求保密<input id="confidential" name="confidential" type="checkbox"></label>
<button type="submit">提交</button>
</form>
<div id="answer" role="status" aria-live="polite" tabindex="-1"></div>
<script src="/public/petitions/form.js" defer></script>`,
  });
}

/** Sends the form as JSON, shows the receipt or what is wrong and moves the focus there. Text only: nothing is put in as markup. */
export const FORM_SCRIPT = `'use strict';
(function () {
  var form = document.getElementById('petition');
  var answer = document.getElementById('answer');
  var key = null;
  function say(lines, bad) {
    answer.textContent = '';
    answer.className = 'notice';
    answer.setAttribute('role', bad ? 'alert' : 'status');
    lines.forEach(function (line) { var p = document.createElement('p'); p.textContent = line; answer.appendChild(p); });
    answer.focus();
  }
  form.addEventListener('input', function () { key = null; });
  form.addEventListener('submit', function (event) {
    event.preventDefault();
    var wrong = form.querySelector(':invalid');
    if (wrong) { say(['请填写：' + wrong.labels[0].firstChild.textContent], true); wrong.setAttribute('aria-invalid', 'true'); wrong.focus(); return; }
    var body = {};
    new FormData(form).forEach(function (value, name) { if (value !== '' && name !== 'confidential') body[name] = value; });
    if (form.elements.confidential.checked) body.confidential = true;
    // One key for one text: sending it again after a broken connection registers nothing twice.
    key = key || String(Date.now()) + Math.random().toString(36).slice(2);
    fetch('/public/petitions', { method: 'POST', headers: { 'content-type': 'application/json', 'idempotency-key': key }, body: JSON.stringify(body) })
      .then(function (response) { return response.json().then(function (data) { return { ok: response.ok, data: data }; }); })
      .then(function (result) {
        if (result.ok) { say(['已收到。回执号：' + result.data.receipt, '查询码：' + result.data.code, '请记下，凭此查询办理进度。'], false); form.reset(); key = null; }
        else say([result.data.title || '提交失败', result.data.cure || '请稍后再试'], true);
      })
      .catch(function () { say(['网络不通，请稍后再试。内容没有丢失。'], true); });
  });
})();
`;
