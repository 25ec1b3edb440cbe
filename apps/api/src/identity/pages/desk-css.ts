/** Look of the few pages that stand before the desk: one column, system fonts, both colour schemes. */
export const DESK_CSS = `:root{color-scheme:light dark;--ink:#1c2526;--paper:#fbfaf7;--line:#8a9696;--accent:#0b5d66;--bad:#9b1c1c}
@media (prefers-color-scheme:dark){:root{--ink:#e8ecec;--paper:#141a1b;--line:#6f7c7d;--accent:#6cc5cf;--bad:#ff9c9c}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:1.0625rem/1.55 system-ui,sans-serif}
main{max-width:34rem;margin:0 auto;padding:2.5rem 1.25rem 4rem}
h1{font:600 1.7rem/1.25 Georgia,serif;margin:0 0 1rem}
h2{font-size:1.1rem;margin:2rem 0 .5rem}
a{color:var(--accent);text-underline-offset:.15em}
label{display:block;font-weight:600;margin:1.1rem 0 .3rem}
input{width:100%;font:inherit;padding:.6rem .7rem;color:inherit;background:transparent;border:1px solid var(--line);border-radius:.3rem}
.hint{font-size:.92rem;margin:.25rem 0 0}
.zone{font-size:.92rem}
.facts{margin:1.5rem 0 0}
.facts div{padding:.45rem 0;border-bottom:1px solid var(--line)}
.facts dt{font-size:.92rem}
.facts dd{margin:0;overflow-wrap:anywhere}
button,.button{display:inline-block;margin-top:1.5rem;padding:.7rem 1.4rem;font:inherit;font-weight:600;color:var(--paper);background:var(--accent);border:0;border-radius:.3rem;cursor:pointer;text-decoration:none}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
.note{border-left:.3rem solid var(--accent);margin:1.5rem 0 0;padding:.1rem .9rem}
form+.hint{margin-top:1.25rem}
.fault{border-left:.3rem solid var(--bad);padding:.6rem .9rem;color:var(--bad)}
.qr{display:block;width:13rem;height:13rem;background:#fff}
.qr svg{display:block}
code{overflow-wrap:anywhere;font-size:.95rem}
.codes{columns:2;list-style:none;padding:0;font-family:ui-monospace,monospace}
@media (max-width:30rem){.codes{columns:1}}
@media print{body{background:#fff;color:#000}.button{display:none}}
`;
