import { createHash } from 'node:crypto';

/** Look of the desk: one column, system fonts, one accent colour, red only for what is overdue or blocks. */
export const WORKBENCH_CSS = `:root{color-scheme:light dark;--ink:#1c2526;--quiet:#4f5b5c;--paper:#fbfaf7;--card:#fff;--line:#d8dad6;--field:#6f7c7d;--accent:#0b5d66;--bad:#9b1c1c}
@media (prefers-color-scheme:dark){:root{--ink:#e8ecec;--quiet:#a9b4b5;--paper:#141a1b;--card:#1b2324;--line:#364243;--field:#7f8c8d;--accent:#6cc5cf;--bad:#ff9c9c}}
*,*::before,*::after{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:1.0625rem/1.55 system-ui,sans-serif;overflow-wrap:break-word}
a{color:var(--accent);text-underline-offset:.15em}
.skip{position:absolute;left:-100rem}
.skip:focus{left:.5rem;top:.5rem;padding:.5rem .8rem;background:var(--paper);z-index:1}
.top{display:flex;flex-wrap:wrap;justify-content:space-between;align-items:baseline;gap:.25rem 1rem;padding:.6rem 1.25rem;border-bottom:1px solid var(--line)}
.top p,.top form{margin:0}
.top form{display:flex;flex-wrap:wrap;align-items:center;gap:.25rem .9rem}
.brand a{color:inherit;font-weight:600;text-decoration:none}
.who{color:var(--quiet)}
.ways{display:flex;flex-wrap:wrap;gap:.25rem 1.1rem;flex:1 1 auto}
.ways a{padding:.35rem 0}
.filters{display:flex;flex-wrap:wrap;gap:0 1.25rem;align-items:flex-end}
.filters .field{margin:.4rem 0;flex:1 1 11rem}
main.wide{max-width:72rem}
main.wide table{min-width:54rem}
main.wide form{margin-bottom:1.25rem}
main{max-width:46rem;margin:0 auto;padding:1.5rem 1.25rem 4rem}
main:focus{outline:none}
.back{margin:0 0 1rem}
h1{font:600 1.75rem/1.25 Georgia,serif;margin:0 0 .75rem;text-wrap:balance}
h2{font-size:1.25rem;line-height:1.3;margin:2.5rem 0 .75rem}
h3{font-size:1.05rem;margin:1.5rem 0 .4rem}
.lead{color:var(--quiet);margin:0 0 1rem}
.cards,.rows{list-style:none;margin:0;padding:0}
.cards>li{background:var(--card);border:1px solid var(--line);border-radius:.4rem;padding:1rem 1.1rem;margin:0 0 .9rem}
.cards h3{margin:0 0 .3rem;font-size:1.2rem}
.cards .name{margin:0 0 .3rem;font-size:1.1rem}
.cards p{margin:.2rem 0}
.rows>li{padding:.55rem 0;border-top:1px solid var(--line)}
.rows>li:last-child{border-bottom:1px solid var(--line)}
.rows p{margin:.15rem 0}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.ways{display:flex;flex-wrap:wrap;gap:.2rem 1.2rem;list-style:none;margin:.7rem 0 0;padding:0}
.ways a{display:inline-block;padding:.35rem 0}
.meta,.zone,.hint{color:var(--quiet);font-size:.94rem}
.hint{margin:.25rem 0}
.late{color:var(--bad);font-weight:600}
.facts{margin:0}
.facts div{display:flex;flex-wrap:wrap;gap:0 .75rem;padding:.3rem 0;border-bottom:1px solid var(--line)}
.facts dt{flex:0 0 9rem;color:var(--quiet)}
.facts dd{margin:0;flex:1 1 14rem;min-width:0}
code{overflow-wrap:anywhere;font-size:.92rem}
blockquote{margin:.4rem 0;padding:.1rem 0 .1rem .9rem;border-left:3px solid var(--line)}
.said{white-space:pre-line}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:.97rem;font-variant-numeric:tabular-nums}
th,td{text-align:left;vertical-align:top;padding:.4rem .9rem .4rem 0;border-bottom:1px solid var(--line)}
thead th{border-bottom-color:var(--ink)}
caption{text-align:left;color:var(--quiet);padding-bottom:.3rem}
label,legend{font-weight:600}
.field{margin:1.1rem 0}
.field label{display:block;margin-bottom:.3rem}
input[type=text],input[type=password],input[type=date],input[type=time],input[type=number],select,textarea{width:100%;font:inherit;padding:.6rem .7rem;color:inherit;background:var(--card);border:1px solid var(--field);border-radius:.3rem}
textarea{min-height:5.5rem;resize:vertical}
fieldset{border:1px solid var(--line);border-radius:.4rem;margin:1rem 0;padding:.6rem 1rem 1rem;min-width:0}
fieldset fieldset{border-width:1px 0 0;border-radius:0;padding:.6rem 0 .8rem;margin:.4rem 0 0}
fieldset fieldset legend{float:left;width:100%;padding:0}
fieldset fieldset legend+*{clear:both}
.choice{display:flex;gap:.7rem;align-items:flex-start;padding:.45rem 0}
.choice input{flex:none;width:1.3rem;height:1.3rem;margin:.15rem 0 0;accent-color:var(--accent)}
.choice label{font-weight:400}
button,.button{display:inline-block;margin-top:.9rem;padding:.75rem 1.5rem;font:inherit;font-weight:600;color:var(--paper);background:var(--accent);border:1px solid var(--accent);border-radius:.3rem;cursor:pointer;text-decoration:none}
button.quiet{margin:0;padding:.35rem .8rem;font-weight:400;color:var(--accent);background:transparent}
button.second,.button.second{color:var(--accent);background:transparent}
summary{cursor:pointer;padding:.5rem 0;color:var(--accent)}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
.fault{border-left:.3rem solid var(--bad);padding:.5rem .9rem;margin:0 0 1.25rem;background:var(--card)}
.fault p{margin:.2rem 0}
.note{border-left:.3rem solid var(--accent);padding:.5rem .9rem;margin:0 0 1.25rem;background:var(--card)}
.audience{display:flex;flex-wrap:wrap;gap:.3rem 1.2rem;list-style:none;margin:0 0 1rem;padding:0}
.audience [aria-current]{color:var(--ink);font-weight:600;text-decoration:none}
.text{background:var(--card);border:1px solid var(--line);border-radius:.4rem;padding:.4rem 1.25rem 1rem;line-height:1.65}
.text h2{margin-top:1.75rem}
.text img{max-width:100%;height:auto}
.references{font-size:.95rem}
.references li{margin:.4rem 0}
@media (max-width:30rem){.facts dt{flex-basis:100%}.button,main>form>button,.text+form>button{width:100%;text-align:center}.text{padding:.2rem .9rem .8rem}}
@media print{.top,.back,.skip,.button,form{display:none}body{background:#fff;color:#000}}
`;

/** Its address carries its digest, so that a new one is fetched at once. */
export const WORKBENCH_CSS_PATH = `/plain/style-${createHash('sha256')
  .update(WORKBENCH_CSS)
  .digest('hex')
  .slice(0, 12)}.css`;
