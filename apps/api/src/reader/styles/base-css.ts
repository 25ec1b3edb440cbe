/** Colours, type, and what every page has. Contrast is at least 4.5:1 in both schemes. */
export const BASE_CSS = `
:root {
  color-scheme: light dark;
  --paper: #fdfcf8;
  --ink: #1c1e20;
  --quiet: #55585c;
  --line: #d9d5ca;
  --link: #17506b;
  --caution: #fbf0d2;
  --caution-line: #a86f00;
  --grave: #fbe9e7;
  --grave-line: #a32018;
  --field: #fff;
  --field-line: #74777b;
  --serif: Charter, 'Bitstream Charter', 'Sitka Text', Cambria, 'Noto Serif', 'Liberation Serif', Georgia, serif;
  --sans: system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', sans-serif;
  --measure: 37rem;
  --margin: 18rem;
  --gap: 3rem;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #16181a;
    --ink: #e4e1da;
    --quiet: #a8a59d;
    --line: #3a3d40;
    --link: #8ec6de;
    --caution: #33290f;
    --caution-line: #d9a441;
    --grave: #3a1a18;
    --grave-line: #f08a80;
    --field: #1f2225;
    --field-line: #85888c;
  }
}
*, *::before, *::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-top: 1rem; }
body {
  margin: 0;
  background: var(--paper);
  color: var(--ink);
  font: 1.1875rem/1.6 var(--serif);
  overflow-wrap: break-word;
}
.site, .sheet, .foot { max-width: calc(var(--measure) + 2.5rem); margin-inline: auto; padding-inline: 1.25rem; }
.site { padding-block: 0.5rem; font: 0.9375rem/1.5 var(--sans); }
.site p { margin: 0; }
.site a { display: inline-block; padding-block: 0.25rem; color: var(--quiet); text-decoration: none; font-weight: 600; }
.site a:hover { color: var(--ink); text-decoration: underline; }
main:focus { outline: none; }
h1, h2, h3, h4 { line-height: 1.25; font-weight: 600; text-wrap: balance; }
h1 { font-size: clamp(1.625rem, 1.2rem + 2vw, 2.25rem); line-height: 1.2; letter-spacing: -0.01em; margin: 0.75rem 0 0.5rem; }
h2 { font-size: 1.4375rem; margin: 2.5rem 0 0.75rem; }
h3 { font-size: 1.1875rem; margin: 1.75rem 0 0.5rem; }
h4 { font-size: 1.0625rem; margin: 1.5rem 0 0.5rem; }
p, ul, ol, dl, blockquote, pre { margin: 0 0 1.1rem; }
ul, ol { padding-left: 1.35rem; }
li { margin-bottom: 0.4rem; }
a { color: var(--link); text-decoration-thickness: 0.06em; text-underline-offset: 0.16em; }
a:hover { text-decoration-thickness: 0.14em; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 2px; }
code { font: 0.875em/1.5 ui-monospace, 'Cascadia Mono', 'Liberation Mono', Menlo, monospace; overflow-wrap: anywhere; }
pre { overflow-x: auto; padding: 0.75rem 1rem; border: 1px solid var(--line); }
.skip { position: absolute; left: -100rem; padding: 0.5rem 1rem; background: var(--paper); font-family: var(--sans); z-index: 1; }
.skip:focus { left: 0.5rem; top: 0.5rem; }
.unseen {
  position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden;
  clip-path: inset(50%); white-space: nowrap;
}
.board, .aside { color: var(--quiet); font: 0.9375rem/1.5 var(--sans); }
.board { margin-bottom: 1rem; }
.links { list-style: none; padding: 0; margin: 0; font: 0.9375rem/1.5 var(--sans); display: flex; flex-wrap: wrap; gap: 0 1.25rem; }
.links li { margin: 0; }
.links a { display: inline-block; padding-block: 0.25rem; }
.banner { background: var(--caution); border-block: 1px solid var(--caution-line); font: 1rem/1.5 var(--sans); }
.banner p { max-width: calc(var(--measure) + 2.5rem); margin: 0 auto; padding: 0.75rem 1.25rem; }
.banner p + p { padding-top: 0; }
.banner-grave { background: var(--grave); border-color: var(--grave-line); }
.foot { margin-top: 3.5rem; padding-block: 1.25rem 2.5rem; color: var(--quiet); font: 0.9375rem/1.5 var(--sans); }
.foot::before { content: ''; display: block; border-top: 1px solid var(--line); margin-bottom: 1.25rem; }
.foot .disclaimer { margin-bottom: 0.75rem; }
.print-address, .on-paper { display: none; }
`;
