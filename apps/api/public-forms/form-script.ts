/** Sends the form as JSON, shows the receipt or what is wrong and moves the focus there. Text only: nothing is put in as markup. */
export const FORM_SCRIPT = `'use strict';
(function () {
  var form = document.getElementById('entry');
  var answer = document.getElementById('answer');
  var words = form.dataset;
  var key = null;
  function say(lines, bad) {
    answer.textContent = '';
    answer.className = 'notice';
    answer.setAttribute('role', bad ? 'alert' : 'status');
    lines.forEach(function (line) { var p = document.createElement('p'); p.textContent = line; answer.appendChild(p); });
    answer.focus();
  }
  function withoutWhatIsTakenAway() {
    form.querySelectorAll('[data-unless]').forEach(function (field) { field.disabled = form.elements[field.dataset.unless].checked; });
  }
  form.addEventListener('input', function () { key = null; withoutWhatIsTakenAway(); });
  form.addEventListener('submit', function (event) {
    event.preventDefault();
    form.querySelectorAll('[aria-invalid]').forEach(function (field) { field.removeAttribute('aria-invalid'); });
    var wrong = form.querySelector(':invalid');
    if (wrong) { say([words.fillIn + wrong.labels[0].firstChild.textContent], true); wrong.setAttribute('aria-invalid', 'true'); wrong.focus(); return; }
    var body = {};
    new FormData(form).forEach(function (value, name) { if (value !== '') body[name] = form.elements[name].type === 'checkbox' ? true : value; });
    // One key for one text: sending it again after a broken connection registers nothing twice.
    key = key || String(Date.now()) + Math.random().toString(36).slice(2);
    fetch(form.getAttribute('action'), { method: 'POST', headers: { 'content-type': 'application/json', 'idempotency-key': key }, body: JSON.stringify(body) })
      .then(function (response) { return response.json().then(function (data) { return { ok: response.ok, data: data }; }); })
      .then(function (result) {
        var english = words.lang === 'en';
        if (result.ok) { say([words.received + result.data.receipt, words.codeIs + result.data.code, words.keep], false); form.reset(); withoutWhatIsTakenAway(); key = null; }
        else say([(english ? result.data.titleEn : result.data.title) || words.failed, (english ? result.data.cureEn : result.data.cure) || words.retry], true);
      })
      .catch(function () { say([words.offline], true); });
  });
})();
`;
