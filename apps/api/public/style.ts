import { Html } from './html.js';

/** One sheet for all public pages, inside the page: no second request, no script. */
export const STYLE = new Html(`<style>
:root{--ink:#1d2433;--soft:#56607a;--line:#d9dde6;--paper:#fff;--ground:#f4f6fa;--seal:#9b1c1c;--link:#1a4fa3}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--ink);font:16px/1.65 "Noto Sans SC","Source Han Sans SC","PingFang SC","Microsoft YaHei",sans-serif}
a{color:var(--link);text-underline-offset:.2em}
:focus-visible{outline:3px solid var(--link);outline-offset:2px}
.skip{position:absolute;left:-999rem}.skip:focus{left:1rem;top:1rem;background:var(--paper);padding:.5rem 1rem}
header{background:var(--paper);border-top:4px solid var(--seal);border-bottom:1px solid var(--line)}
header>div,main,footer>div{max-width:76rem;margin:0 auto;padding:1rem 1.25rem}
header p{margin:0;color:var(--soft)}
h1{margin:0;font-size:1.5rem;line-height:1.4}h2{font-size:1.125rem;margin:1.75rem 0 .5rem}
nav ul{display:flex;flex-wrap:wrap;gap:.25rem 1rem;list-style:none;margin:.5rem 0 0;padding:0}
[aria-current=page]{color:var(--ink);font-weight:600;text-decoration:none}
form{display:flex;flex-wrap:wrap;gap:.75rem 1rem;align-items:end;margin:0 0 1rem}
label{display:grid;gap:.25rem;color:var(--soft);font-size:.875rem}
input,select,button{font:inherit;min-height:2.75rem;padding:.25rem .75rem;border:1px solid #8a93a8;border-radius:4px;background:var(--paper);color:var(--ink)}
input{width:min(22rem,80vw)}
button{background:var(--link);border-color:var(--link);color:#fff;cursor:pointer}
.scroll{overflow-x:auto;background:var(--paper);border:1px solid var(--line);border-radius:6px}
table{width:100%;border-collapse:collapse;font-size:.9375rem}
caption{text-align:left;padding:.75rem 1rem;color:var(--soft)}
th,td{text-align:left;vertical-align:top;padding:.625rem 1rem;border-top:1px solid var(--line)}
thead th{background:var(--ground);white-space:nowrap;font-weight:600}
tbody th{font-weight:400}
.sum{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}.day{white-space:nowrap;font-variant-numeric:tabular-nums}
.text{min-width:16rem}
dl{display:grid;grid-template-columns:minmax(7rem,10rem) 1fr;margin:0;background:var(--paper);border:1px solid var(--line);border-radius:6px}
dt,dd{margin:0;padding:.625rem 1rem;border-top:1px solid var(--line)}dt{color:var(--soft)}dt:first-of-type,dt:first-of-type+dd{border-top:0}
dd{white-space:pre-wrap;overflow-wrap:anywhere}
.hash{font-family:ui-monospace,Consolas,monospace;font-size:.875rem}
.note{color:var(--soft);font-size:.9375rem}
.notice{background:var(--paper);border:1px solid var(--line);border-left:4px solid var(--seal);border-radius:6px;padding:1rem 1.25rem}
.empty{background:var(--paper);border:1px solid var(--line);border-radius:6px;padding:2rem 1.25rem;color:var(--soft)}
footer{color:var(--soft);font-size:.875rem}
@media(max-width:40rem){dl{grid-template-columns:1fr}dd{border-top:0;padding-top:0}}
@media print{nav,form,.skip,.tools{display:none}body,header,.scroll,dl{background:#fff;border-color:#999}header{border-top-width:1px}.scroll{overflow:visible}table{font-size:9pt}tr{break-inside:avoid}thead{display:table-header-group}a{color:inherit;text-decoration:none}}
</style>`);
